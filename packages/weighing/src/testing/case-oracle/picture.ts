/**
 * Who had a claim from whom, as sentences that can be asked one by one: "`to` has it if `from` has it, unless
 * one of these failed". A case's picture is the list of them.
 */
export interface Passing {
  readonly to: string
  /** `null`: `to` has it from nobody, and begins with it. */
  readonly from: string | null
  /** `high`: only where everybody is taken at their best. */
  readonly end: 'both' | 'high'
  /** Whoever else must not have failed. */
  readonly unless: readonly string[]
  /** What it is inferred from; if that failed, nothing is. */
  readonly ground?: string
  /** The statement or exhibit that says so. */
  readonly by: string
  /** `own` and `ground` are beginnings that are counted apart. */
  readonly as: 'basis' | 'own' | 'ground' | 'before' | 'chain'
}

/** A page stands while one of these has the claim. */
export interface Landing {
  readonly page: string
  readonly on: string
  readonly by: string
}

export interface Picture {
  readonly passings: readonly Passing[]
  readonly landings: readonly Landing[]
  /** Outlets of held pages that stand in this picture: taken at their word, they cannot fail. */
  readonly trusted: ReadonlySet<string>
}

export function passes(
  from: string | null,
  to: string,
  by: string,
  as: Passing['as'],
  end: Passing['end'] = 'both',
): Passing {
  return { from, to, by, as, end, unless: [] }
}
