import type { Case } from '@hearsay/case'
import type { Desk } from '@hearsay/store'
import type { NewEntry } from '../cases/author.ts'
import { meantBy, partyLabels } from './named.ts'
import { newIds } from './new-ids.ts'
import { onOneLine } from './on-one-line.ts'
import type { Outcome, Place } from './outcome.ts'
import { recordByHand } from './record-by-hand.ts'
import { type WordsGiven, wordsGiven } from './words-given.ts'

/** A statement as somebody makes it from words of a page. */
export interface SaidGiven extends WordsGiven {
  /** Name of who says it; empty where the page names nobody. */
  readonly who: string
  /** What they are, where nobody is recorded under that name. */
  readonly type: string
  readonly act: string
  readonly basis: string
  /** Name of who told it, where it was told. */
  readonly by: string
  readonly modality: string
  readonly gist: string
}

/** Records a statement at words of a page, and whoever says it where they are new. @throws {WrongError} */
export async function sayByHand(desk: Desk, place: Place, given: SaidGiven): Promise<Outcome> {
  return await recordByHand(desk, place, ({ of, held }) => {
    const words = wordsGiven(held.words, given)
    const newId = newIds(of)
    const people = parties(of, newId, given.type)
    const source = people.idOf(given.who)
    const by = given.basis === 'told-by' ? people.idOf(given.by) : null
    const entry = {
      kind: 'statement',
      id: newId(`${held.captured.id.replace(/-page(?=-\d+$|$)/, '')} ${source ?? 'nobody'}`, 'statement'),
      document: held.text.id,
      words: [words],
      gist: given.gist.trim() || onOneLine(words.exact),
      source,
      act: given.act || 'assert',
      basis: { kind: given.basis || 'unstated', ...(by !== null && { by }) },
      modality: given.modality || 'asserted',
    }
    return [...people.made, entry]
  })
}

/** Parties by their names; whoever has none yet is made, once. */
function parties(of: Case, newId: (words: string, otherwise: string) => string, type: string) {
  const made: NewEntry[] = []
  const labels = [...partyLabels(of)]
  const idOf = (given: string): string | null => {
    const name = given.trim()
    if (name === '') return null
    const known = meantBy(labels, name)
    if (known !== undefined) return known
    const id = newId(name, 'party')
    labels.push({ id, label: name })
    made.push({ kind: 'party', id, type: type || 'person', name })
    return id
  }
  return { made, idOf }
}
