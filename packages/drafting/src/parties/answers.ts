import { type Form, newForm } from './forms.ts'
import type { DraftParty } from './parties.ts'
import { type Phrase, phraseOf } from './phrase.ts'

/** A party that a case holds. */
export interface KnownParty {
  readonly id: string
  readonly type: DraftParty['type']
  readonly name: string
  readonly aliases: readonly string[]
}

/** What a person has said so far: answers are keyed as the proposals were, `same A = B`, in either order. */
export interface PartyAnswers {
  readonly known: readonly KnownParty[]
  /** Ids that the case has given already, to whatever. */
  readonly taken: readonly string[]
  /** Merges that hold: they are used, and not proposed again. */
  readonly accepted: readonly string[]
  /** Merges that do not: neither is proposed again, nor anything by which the two would be one. */
  readonly refused: readonly string[]
  /** Whether two parties of the case may be one, as they may while somebody still works on its pages. */
  readonly isOpen?: boolean
}

export const NO_ANSWERS: PartyAnswers = { known: [], taken: [], accepted: [], refused: [] }

/** The key of the proposal that two forms are one party. */
export const sameKey = (from: string, into: string): string => `same ${from} = ${into}`

/** Who is only described is found by what a person recorded of a statement, never by the description. */
const keyOf = ({ id }: KnownParty, { nameWords }: Phrase): string =>
  nameWords.length > 0 ? `name ${nameWords.join(' ')}` : `known ${id}`

/** A form for each name of each party that a case holds. */
export function knownForms(known: readonly KnownParty[]): Form[] {
  const seen = new Set<string>()
  return known
    .flatMap((party) =>
      [party.name, ...party.aliases].map((name) => ({ party, name, phrase: phraseOf(name) })),
    )
    .map((each) => ({ ...each, key: keyOf(each.party, each.phrase) }))
    .filter(({ key }) => {
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew
    })
    .map(({ party, name, phrase, key }) => newForm(key, name, phrase, { known: party }))
}
