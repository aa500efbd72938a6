import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { publishCase, withEditions } from '@hearsay/store'
import { describe, expect, test } from 'vitest'
import { overview } from '../cases/overview.ts'
import { accept } from '../deciding/decide.ts'
import { draftOf } from '../deciding/draft.ts'
import type { Person } from '../people/person.ts'
import { deskWithPage, MARA, OLEG } from '../testing/desk.ts'
import { eraseName, keepFrom, letKnow, protect } from './protect.ts'
import { protectedView } from './view.ts'

const PETE: Person = { ...MARA, id: 'pete', name: 'Pete' }
const EVERYBODY = [MARA, OLEG, PETE]
const NAME = 'Zebulon Quarrington'
const GIVEN = { name: NAME, note: 'Meets at the ferry only.' }
const fault = (code: string) => expect.objectContaining({ code })

/** A desk with a party, and what somebody asks of its name. */
async function withParty() {
  const { desk, id, document } = await deskWithPage()
  const { proposals } = await draftOf(desk, id)
  const key = proposals.find(({ subject }) => subject === 'statement')?.key ?? ''
  await accept(desk, { caseId: id, page: document, key, person: MARA })
  const { value } = await desk.reader.load(id)
  const party = [...value.party.values()].find(({ type }) => type === 'person')
  if (!party) throw new Error('expected a person who said something')
  const by = (person: Person) => ({ desk, caseId: id, party: party.id, person, everybody: EVERYBODY })
  const shown = async (person: Person) => (await protectedView(by(person)))?.names[0]
  return { desk, id, party, by, shown }
}

describe('a name under protection', () => {
  test('is shown to those who may know it; to others, that there is one and whom to ask', async () => {
    const { by, shown } = await withParty()
    await protect(by(MARA), GIVEN, [OLEG.id])
    for (const person of [MARA, OLEG]) expect((await shown(person))?.opened).toMatchObject(GIVEN)
    const seen = await shown(PETE)
    expect(seen).toMatchObject({ opened: null, knowing: [{ name: 'Mara Voss' }, { name: 'Oleg Trent' }] })
    expect(JSON.stringify(seen)).not.toMatch(/Quarrington|ferry/)
  })

  test('is in no byte of the desk’s folder, and in nothing that is made of the case', async () => {
    const { desk, id, by } = await withParty()
    await protect(by(MARA), GIVEN, [])
    await withEditions(desk, (open) => publishCase(open, id))
    const bundle = JSON.stringify(await desk.reader.bundle(id))
    const drafted = await draftOf(desk, id)
    expect(`${bundle}${JSON.stringify([overview(drafted), drafted.proposals])}`).not.toMatch(
      /Quarrington|ferry/,
    )
    const { folder } = desk.places
    const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile())
    expect(files).toEqual(expect.arrayContaining(['hearsay.db', 'names.key', join('public', 'editions.db')]))
    for (const file of files)
      for (const word of ['Quarrington', 'ferry'])
        expect(readFileSync(join(folder, file)).includes(word), `${file}: ${word}`).toBe(false)
  })

  test('is told to others, and kept from them, by those who know it; one is left', async () => {
    const { by, shown } = await withParty()
    await protect(by(MARA), GIVEN, [])
    const record = (await shown(MARA))?.record ?? ''
    await expect(letKnow(by(PETE), record, PETE.id)).rejects.toEqual(fault('not-keeper'))
    await expect(keepFrom(by(MARA), record, MARA.id)).rejects.toEqual(fault('last'))
    await expect(letKnow(by(MARA), record, 'gone')).rejects.toEqual(fault('nobody'))
    await letKnow(by(MARA), record, PETE.id)
    await keepFrom(by(PETE), record, MARA.id)
    expect([(await shown(PETE))?.opened?.name, (await shown(MARA))?.opened]).toEqual([NAME, null])
    await expect(eraseName(by(MARA), record, 'asked')).rejects.toEqual(fault('not-keeper'))
  })

  test('is erased by those who know it, and another can be protected', async () => {
    const { by, shown } = await withParty()
    await protect(by(MARA), GIVEN, [])
    const record = (await shown(MARA))?.record ?? ''
    await eraseName(by(MARA), record, 'They asked.')
    expect(await shown(MARA)).toBeUndefined()
    await expect(letKnow(by(MARA), record, PETE.id)).rejects.toEqual(fault('not-keeper'))
    await protect(by(OLEG), GIVEN, [])
    expect((await shown(OLEG))?.opened).toMatchObject(GIVEN)
  })

  test('of another party, or another record, is none of this one’s', async () => {
    const { by, shown, party } = await withParty()
    await protect(by(MARA), GIVEN, [])
    const record = (await shown(MARA))?.record ?? ''
    const elsewhere = { ...by(MARA), party: 'no-party' }
    expect(await protectedView(elsewhere)).toBeUndefined()
    await expect(letKnow(elsewhere, record, PETE.id)).rejects.toEqual(fault('not-keeper'))
    for (const other of [party.id, '', 'no-record'])
      await expect(letKnow(by(MARA), other, PETE.id)).rejects.toEqual(fault('not-keeper'))
  })

  test.each<[string, string]>([
    ['', 'empty'],
    ['x'.repeat(201), 'long'],
  ])('cannot be %j', async (name, code) => {
    const { by } = await withParty()
    await expect(protect(by(MARA), { name, note: '' }, [])).rejects.toEqual(fault(code))
  })

  test('is none where everybody sees it already, and is one alone', async () => {
    const { by, party } = await withParty()
    const open = { name: ` ${party.name.toUpperCase()}`, note: '' }
    await expect(protect(by(MARA), open, [])).rejects.toEqual(fault('public'))
    await expect(protect(by(MARA), GIVEN, ['gone'])).rejects.toEqual(fault('nobody'))
    const both = await Promise.allSettled([protect(by(MARA), GIVEN, []), protect(by(OLEG), GIVEN, [])])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})
