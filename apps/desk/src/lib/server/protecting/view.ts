import { protectedNames, WHOLE } from '@hearsay/store'
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

/**
 * What somebody may be shown of a party's name that is under protection: that there is one and who knows it,
 * and the name itself where they do. Undefined where the case has no such party.
 */
export async function protectedView({ desk, caseId, party, person, everybody }: AskedOfName) {
  const { value } = await desk.reader.load(caseId)
  if (!value.party.has(party)) return undefined
  const [standing] = standingOf(value, party)
  const seers = seersOf(everybody, await desk.reader.insiders(caseId, WHOLE))
  const knowing = standing ? await desk.reader.insiders(caseId, standing.id) : []
  const knows = knowing.includes(authorId(person))
  const opened = knows ? await protectedNames(desk, caseId, authorId(person)) : []
  return {
    party: { id: party, name: partyName(value, party, 'en') },
    record: standing?.id ?? null,
    opened: opened.find(({ record }) => record === standing?.id) ?? null,
    knowing: everybody.filter((one) => knowing.includes(authorId(one))).map(shown),
    others: seers.filter((one) => one.id !== person.id && !knowing.includes(authorId(one))).map(shown),
  }
}

export function shown({ id, name }: Person): Shown {
  return { id, name }
}
