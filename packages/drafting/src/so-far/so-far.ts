import {
  type Basis,
  basesOf,
  bearingsOf,
  type Case,
  pageOf,
  recantedBy,
  type Statement,
  statementsIn,
} from '@hearsay/case'
import type { Page } from '../page.ts'
import type { Mention, Said, SaidBasis } from '../said/said.ts'

/**
 * A case that a draft goes on from: what a person has decided is taken as decided, and not proposed again.
 */
export interface SoFar {
  readonly case: Case
  /**
   * Its documents in which statements stand, with their text. What a reader read in them is not asked again,
   * but where somebody still works on a page, which is open; those stand last.
   */
  readonly pages: readonly { readonly document: string; readonly page: Page; readonly isOpen?: boolean }[]
}

/** What is said in a case so far, in the form of a draft; pages and statements count from nought. */
export interface HeldSaid {
  readonly said: readonly Said[]
  /** The id of each in the case. */
  readonly ids: readonly (string | undefined)[]
}

/** The statements that stand on the held pages of a case. */
export function heldSaid({ case: of, pages }: SoFar): HeldSaid {
  const standing = pages.flatMap(({ document }, page) =>
    documentsOf(of, document).flatMap((id) => statementsIn(of, id).map((statement) => ({ statement, page }))),
  )
  const ids = standing.map(({ statement }) => statement.id)
  const index = new Map(ids.map((id, at) => [id, at]))
  const said = standing.map(({ statement, page }) => saidOf(of, statement, page, index))
  return { said, ids }
}

/** A page, and the documents that restate it: their statements stand for its own. */
function documentsOf(of: Case, document: string): string[] {
  const page = pageOf(of, document)?.id
  return [...of.document.keys()].filter(
    (id) => id === document || (page !== undefined && pageOf(of, id)?.id === page),
  )
}

function saidOf(of: Case, statement: Statement, page: number, index: ReadonlyMap<string, number>): Said {
  const words = statement.words.map(({ start, end }) => [start, end] as const)
  const at = words[0] ?? [0, 0]
  const mention = (id: string | null | undefined): Mention | null => {
    const party = id ? of.party.get(id) : undefined
    if (!party) return null
    return { page, span: at, name: party.name, known: true, crowd: null, party: party.id }
  }
  const [basis] = basesOf(statement)
  return {
    page,
    words,
    found: [],
    source: mention(statement.source),
    within: statement.within === undefined ? null : (index.get(statement.within) ?? null),
    act: statement.act,
    addressee: mention(statement.addressee),
    crowd: null,
    basis: basisOf(basis, mention(basis?.by)),
    modality: statement.modality,
    isSummary: bearingsOf(of, statement.id).length === 0,
    recants: recantedBy(statement).flatMap((id) => index.get(id) ?? []),
    chance: { words: 1, source: 1, basis: 1 },
  }
}

/** What rests on an exhibit alone is known to the case, and not followed by a draft. */
function basisOf(basis: Basis | undefined, by: Mention | null): SaidBasis {
  if (!basis || (basis.kind === 'told-by' && by === null)) return { kind: 'unstated', by: null }
  return { kind: basis.kind, by }
}
