import { bearingsOn, type Case, pageOf, recordFor } from '@hearsay/case'
import type { DraftClaim } from '../claims/claims.ts'
import type { KnownParty, PartyAnswers } from '../parties/answers.ts'
import type { ReadOn } from './read-on.ts'
import type { SoFar } from './so-far.ts'

/** What of a draft a case holds already: nothing of it is proposed again. */
export interface Held {
  /** Ids of the documents of the pages that the case holds; the pages of a draft begin with them. */
  readonly documents: readonly string[]
  /** How many of those nobody works on any more: they stand first. */
  readonly closed: number
  /** The same as of documents, of what is said; undefined where that is only read. */
  readonly statements: readonly (string | undefined)[]
  /** Of the draft's claims that the case has, their ids there, by the id in the draft. */
  readonly claims: ReadonlyMap<string, string>
  /** Every id that the case has. */
  readonly taken: ReadonlySet<string>
  /** The case; null where a draft begins one. */
  readonly case: Case | null
}

export const NOTHING_HELD: Held = {
  documents: [],
  closed: 0,
  statements: [],
  claims: new Map(),
  taken: new Set(),
  case: null,
}

export function heldOf(
  { case: of, pages }: SoFar,
  { ids }: Pick<ReadOn, 'ids'>,
  claims: readonly DraftClaim[],
): Held {
  return {
    documents: pages.map(({ document }) => document),
    closed: pages.filter(({ isOpen }) => !isOpen).length,
    statements: ids,
    claims: knownClaims(of, ids, claims),
    taken: idsEver(of),
    case: of,
  }
}

/**
 * A claim of the draft is one of the case where most of the recorded statements that bear on it bear on that
 * one; of those on which none bears yet, where the words are the same. Each of the case is one of the draft
 * at most: the one with most of its statements.
 */
function knownClaims(of: Case, ids: ReadOn['ids'], claims: readonly DraftClaim[]): Map<string, string> {
  const candidates = claims.flatMap((claim) => {
    const recorded = new Set(claim.bearings.flatMap(({ of }) => ids[of] ?? []))
    return [...of.claim.values()].map(({ id, text }) => {
      const shared = bearingsOn(of, id).filter((bearing) => recorded.has(bearing.of)).length
      return { claim: claim.id, id, shared: shared || (text === claim.text ? SAME_WORDS : 0) }
    })
  })
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const { claim, id, shared } of candidates.toSorted((a, b) => b.shared - a.shared)) {
    if (shared === 0 || found.has(claim) || taken.has(id)) continue
    found.set(claim, id)
    taken.add(id)
  }
  return found
}

/** Less than a statement that bears on both. */
const SAME_WORDS = 0.5

/** Ids are given once, and stay with what they named even where that was retracted or merged away. */
const idsEver = ({ history }: Case): Set<string> => new Set(history.map(({ id }) => id))

/** The parties of a case, each under the names of those, too, that were merged into it. */
function knownParties(of: Case): KnownParty[] {
  const namesOf = (id: string, seen: ReadonlySet<string> = new Set()): string[] => {
    const party = recordFor(of, id)
    if (party?.kind !== 'party' || seen.has(id)) return []
    const below = new Set(seen).add(id)
    const others = [...of.merge.values()].flatMap(({ from, into }) =>
      into === id ? namesOf(from, below) : [],
    )
    return [party.name, ...(Array.isArray(party.aliases) ? party.aliases : []), ...others]
  }
  return [...of.party.values()].map(({ id, type, name }) => ({
    id,
    type,
    name,
    aliases: namesOf(id).slice(1),
  }))
}

/** What a person has said of parties: those of the case, and the merges that were refused. */
export function partyAnswers(soFar: SoFar | null, refused: readonly string[]): PartyAnswers {
  return {
    known: soFar ? knownParties(soFar.case) : [],
    taken: soFar ? [...idsEver(soFar.case)] : [],
    accepted: [],
    refused,
    isOpen: soFar?.pages.some(({ isOpen }) => isOpen) ?? false,
  }
}

/** The page that a document of the case restates, or the document itself; an id that is none stays. */
export const pageIn = ({ case: of }: Held, document: string): string =>
  (of && pageOf(of, document)?.id) ?? document
