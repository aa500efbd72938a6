import { describe, expect, test } from 'vitest'
import type { Person } from '../people/person.ts'
import { MARA, NEW_CASE, OLEG, openTestDesk } from '../testing/desk.ts'
import { authorId } from './author.ts'
import { handOver, unkept } from './hand-over.ts'
import { admit, dismiss, limitCase, openToAll } from './insiders.ts'
import { openCase } from './new-case.ts'
import { casesFor, sees } from './sees.ts'

const one = (id: string, role: Person['role']): Person => ({ ...MARA, id, name: id, role })
const [AMAL, RINA, PETE] = [one('amal', 'steward'), one('rina', 'reader'), one('pete', 'reporter')]
const EVERYBODY = [AMAL, MARA, OLEG, RINA, PETE]
const fault = (code: string) => expect.objectContaining({ name: 'Error', code })

/** A case that Mara opened and limited to herself and Oleg, and what somebody asks of it. */
async function limited() {
  const desk = await openTestDesk()
  const caseId = await openCase(desk, MARA, NEW_CASE)
  const by = (person: Person, everybody: readonly Person[] = EVERYBODY) => ({
    desk,
    caseId,
    person,
    everybody,
  })
  await limitCase(by(MARA), [OLEG.id])
  const seen = async () => {
    const all = await Promise.all(EVERYBODY.map((person) => sees(desk, caseId, person)))
    return EVERYBODY.filter((_, at) => all[at]).map(({ id }) => id)
  }
  return { desk, caseId, by, seen }
}

describe('a limited case', () => {
  test('is seen by those it is limited to, and stands in their list alone', async () => {
    const { desk, caseId, seen } = await limited()
    const open = await openCase(desk, MARA, NEW_CASE)
    expect(await seen()).toEqual(['mara', 'oleg'])
    const ids = async (person: Person) => (await casesFor(desk, person)).map(({ id }) => id)
    expect(await ids(OLEG)).toEqual([caseId, open].toSorted())
    for (const person of [AMAL, RINA, PETE]) expect(await ids(person)).toEqual([open])
  })

  test('is changed by whoever opened it, and by stewards who see it', async () => {
    const { by, seen } = await limited()
    for (const person of [OLEG, AMAL]) {
      await expect(admit(by(person), PETE.id)).rejects.toEqual(fault('not-keeper'))
      await expect(openToAll(by(person))).rejects.toEqual(fault('not-keeper'))
      await expect(dismiss(by(person), MARA.id)).rejects.toEqual(fault('not-keeper'))
    }
    await admit(by(MARA), AMAL.id)
    await admit(by(AMAL), RINA.id)
    expect(await seen()).toEqual(['amal', 'mara', 'oleg', 'rina'])
    await dismiss(by(AMAL), OLEG.id)
    await openToAll(by(MARA))
    expect(await seen()).toHaveLength(EVERYBODY.length)
    await admit(by(MARA), PETE.id)
    expect(await seen()).toHaveLength(EVERYBODY.length)
  })

  test('is changed by any of its reporters where neither is among its people', async () => {
    const { by, seen } = await limited()
    await dismiss(by(MARA), MARA.id)
    await admit(by(OLEG), PETE.id)
    expect(await seen()).toEqual(['oleg', 'pete'])
  })

  test('keeps the last of its people who works here, and takes nobody who does not', async () => {
    const { desk, caseId, by, seen } = await limited()
    await desk.writer.changeInsiders(caseId, '', (before) => [...before, authorId(one('gone', 'editor'))])
    await dismiss(by(MARA), OLEG.id)
    await expect(dismiss(by(MARA), MARA.id)).rejects.toEqual(fault('last'))
    await expect(admit(by(MARA), 'gone')).rejects.toEqual(fault('nobody'))
    expect(await seen()).toEqual(['mara'])
  })

  test('is handed over only where nobody is left, and no more is told of it', async () => {
    const { desk, caseId } = await limited()
    const left = [AMAL, RINA, PETE]
    expect(await unkept(desk, EVERYBODY)).toEqual([])
    for (const id of [caseId, 'no-case', await openCase(desk, MARA, NEW_CASE)])
      await expect(handOver(desk, EVERYBODY, id, PETE.id)).rejects.toEqual(fault('kept'))
    expect(await unkept(desk, left)).toEqual([caseId])
    await expect(handOver(desk, left, caseId, RINA.id)).rejects.toEqual(fault('nobody'))
    await handOver(desk, left, caseId, PETE.id)
    expect(await sees(desk, caseId, PETE)).toBe(true)
    expect(await unkept(desk, left)).toEqual([])
  })
})

test('a case can be limited from its first entry on', async () => {
  const desk = await openTestDesk()
  const id = await openCase(desk, MARA, NEW_CASE, true)
  expect([await sees(desk, id, MARA), await sees(desk, id, OLEG)]).toEqual([true, false])
})
