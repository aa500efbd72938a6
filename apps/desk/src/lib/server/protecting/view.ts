import { type OpenedName, protectedNames, WHOLE } from '@hearsay/store'
import { partyName } from '@hearsay/words'
import { authorId } from '../cases/author.ts'
import { seersOf } from '../cases/insiders.ts'
import type { Person } from '../people/person.ts'
import type { AskedOfName } from './protect.ts'
import { standingOf } from './standing.ts'

/** Somebody who works here, as a page shows them. */
export interface Shown {
  readonly id: string
  readonly name: string
}

/** A name under protection, as somebody may be shown it. */
export interface NameView {
  readonly record: string
  /** The name itself, for those who know it. */
  readonly opened: OpenedName | null
  readonly knowing: readonly Shown[]
  /** Those who could be let know. */
  readonly others: readonly Shown[]
}

/**
 * What somebody may be shown of a party's names that are under protection: that there is one and who knows
 * it, and the name itself where they do. Of parties that were merged there can be several. Undefined where
 * the case has no such party.
 */
export async function protectedView({ desk, caseId, party, person, everybody }: AskedOfName) {
  const { value } = await desk.reader.load(caseId)
  if (!value.party.has(party)) return undefined
  const seers = seersOf(everybody, await desk.reader.insiders(caseId, WHOLE))
  const opened = await protectedNames(desk, caseId, authorId(person))
  const names: NameView[] = []
  for (const { id: record } of standingOf(value, party)) {
    const insiders = await desk.reader.insiders(caseId, record)
    const knows = (one: Person) => insiders.includes(authorId(one))
    names.push({
      record,
      opened: opened.find((one) => one.record === record) ?? null,
      knowing: everybody.filter(knows).map(shown),
      others: seers.filter((one) => !knows(one)).map(shown),
    })
  }
  const others = seers.filter(({ id }) => id !== person.id).map(shown)
  return { party: { id: party, name: partyName(value, party, 'en') }, names, others }
}

export function shown({ id, name }: Person): Shown {
  return { id, name }
}
