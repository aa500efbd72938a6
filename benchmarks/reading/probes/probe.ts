/**
 * Short texts with what a careful editor would read in them, and what must not be read: the format of
 * `../shared/cases/reading`. Wherever a value stands, a list means any of these; what is left out is free.
 */
export type Any<T> = T | readonly T[]

export interface ProbeBasis {
  readonly kind?: Any<string>
  readonly by?: Any<string>
}

export type ProbeBounds = Readonly<Partial<Record<'low' | 'high', Any<number | null>>>>

export interface Expected {
  /** Null: nobody. */
  readonly speaker?: Any<string | null>
  /** Words of the source span, where no speaker is given. */
  readonly source?: Any<string>
  /** Pieces are parted by ` … `. */
  readonly content: Any<string>
  readonly after?: string
  /** How the content is cut up is free. */
  readonly cover?: boolean
  readonly act?: Any<string>
  readonly basis?: ProbeBasis
  readonly crowd?: Any<ProbeBounds | null>
  /** Index in `expect`; null: the page itself says it. */
  readonly within?: Any<number | null>
  readonly relay?: Any<string>
}

export interface Forbidden {
  readonly speaker?: Any<string | null>
  readonly content?: Any<string>
  readonly has?: Any<string>
  readonly act?: Any<string>
  readonly modality?: Any<string>
  readonly basis?: ProbeBasis
  readonly crowd?: 'any' | number | ProbeBounds
  readonly within?: null | 'any'
}

export interface Probe {
  readonly id: string
  readonly kind: string
  readonly style?: string
  readonly text: string
  readonly expect: readonly Expected[]
  readonly forbid: readonly Forbidden[]
}

/** A value, or a list of values any of which will do, as a list. */
export const anyOf = <T>(value: Any<T>): readonly T[] => (Array.isArray(value) ? value : [value as T])
