import { entry } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { caseContext } from '../desk/desk.ts'
import { editionsFollower } from '../editions/follower.ts'
import { catchUp } from '../followers/follower.ts'
import { overEngines } from '../testing/engines.ts'
import { holds } from '../testing/holds.ts'
import { openPublishing, pageCase } from '../testing/publishing.ts'
import { tamper } from '../testing/store.ts'
import { openWriter } from '../write/writer.ts'
import type { ExtractedEdition, Extractor } from './extractor.ts'

/** A page that names nobody. */
const UNNAMED = Buffer.from('it fell, somebody said')

/** Tells the title of a case, when its edition was made, and each party by its name. */
function telling(version: string, word = ''): Extractor {
  return {
    version,
    extract: ({ caseId, entries, editions }: ExtractedEdition) => {
      const at = editions.at(-1)?.published ?? ''
      const parties = entries.flatMap((one) => (one.kind === 'party' ? [one] : []))
      return [
        { locale: 'en', part: 'card', subject: '', at, body: `${word}${caseId} in ${editions.length}` },
        ...parties.map(({ id, name }) => ({ locale: 'en', part: 'party', subject: id, at, body: { name } })),
      ]
    },
  }
}

overEngines((fresh) => {
  async function publishing(extractor = telling('1')) {
    const open = await openPublishing(fresh)
    const writer = await openWriter(
      open.grounds.editions.engine,
      caseContext(() => open.clock.now),
    )
    const follow = (by = extractor) =>
      catchUp(
        open.desk,
        editionsFollower(open.desk, writer, () => open.clock.now, by),
      )
    const record = (id: string) =>
      open.desk.writer.append(id, pageCase(id, UNNAMED), 0, { documents: [UNNAMED] })
    const publish = async (id: string) => {
      await open.publish(id)
      await follow()
    }
    const cards = async () =>
      (await (await open.editions()).extracts({ locale: 'en', part: 'card' })).map(({ body }) => body)
    return { ...open, writer, follow, record, publish, cards, close: () => writer.close() }
  }

  test('what is made of an edition lies beside it, the latest first, and goes with it', async () => {
    const { record, publish, cards, clock, desk, editions, withdraw, follow, close } = await publishing()
    await record('east')
    await record('west')
    await publish('east')
    clock.now = '2026-06-02T00:00:00Z'
    await publish('west')
    expect(await cards()).toEqual(['west in 1', 'east in 1'])

    const open = await editions()
    const query = { locale: 'en', part: 'party' }
    expect(await open.extractSubjects(query)).toEqual([
      { subject: 'gazette', cases: 2 },
      { subject: 'mira', cases: 2 },
    ])
    expect(await open.extracts({ ...query, subjects: ['mira'], limit: 1, offset: 1 })).toMatchObject([
      { caseId: 'east', subject: 'mira', body: { name: expect.any(String) } },
    ])
    expect(await open.countExtracts({ ...query, except: ['west'] })).toBe(2)
    expect(await open.extracts({ locale: 'ar', part: 'card' })).toEqual([])
    expect(await open.extracts({ ...query, cases: [] })).toEqual([])

    clock.now = '2026-06-03T00:00:00Z'
    const size = (await desk.reader.read('east')).size
    await desk.writer.append('east', [entry('place', { id: 'mill', name: 'Mill', precision: 'town' })], size)
    await publish('east')
    expect(await cards()).toEqual(['east in 2', 'west in 1'])

    await withdraw('east', 'A name was wrong.')
    await follow()
    expect(await cards()).toEqual(['west in 1'])
    expect(await (await editions()).extractors()).toEqual(new Map([['west', '1']]))
    await close()
  })

  test('what another version made is made again, though the edition is the same', async () => {
    const { record, publish, follow, cards, close } = await publishing()
    await record('east')
    await publish('east')
    await follow(telling('1', 'never '))
    expect(await cards()).toEqual(['east in 1'])
    await follow(telling('2', 'now '))
    expect(await cards()).toEqual(['now east in 1'])
    await close()
  })

  test('a row that was altered says nothing, and is there', async () => {
    const { record, publish, editions, grounds, close } = await publishing()
    await record('east')
    await publish('east')
    await tamper(grounds.editions.engine, `update extracts set body = '"another"' where part = 'card'`)
    expect(await (await editions()).extracts({ locale: 'en', part: 'card' })).toMatchObject([
      { caseId: 'east', body: undefined },
    ])
    await close()
  })

  test('what was erased is in none once the case is published again', async () => {
    const { record, publish, desk, grounds, close } = await publishing()
    await record('east')
    await publish('east')
    expect(await holds(grounds.editions, 'Mira')).toBe(true)
    const { size } = await desk.reader.read('east')
    const erasure = entry('erasure', { of: 'mira', paths: ['/name'], why: 'She asked.' })
    await desk.writer.append('east', [erasure], size)
    await publish('east')
    expect(await holds(grounds.editions, 'Mira')).toBe(false)
    await close()
  })
})
