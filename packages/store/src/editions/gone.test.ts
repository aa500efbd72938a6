import { entry } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { readTables } from '../testing/alterations.ts'
import { overEngines } from '../testing/engines.ts'
import { holds } from '../testing/holds.ts'
import { documentOf, openPublishing, PAGE, pageCase } from '../testing/publishing.ts'

/*
 * What is no longer public is not in the store of editions: not in a row, and not in the bytes of its files.
 */

const LETTER = Buffer.from('Dear Wilhelmina, it rose.')
const NOTES = Buffer.from('Notes of Ferdinand.')
const FRAME = { at: '2026-01-02T00:00:00Z' }
const first = [
  ...pageCase('small'),
  documentOf('letter', LETTER, 'published'),
  documentOf('notes', NOTES, 'withheld'),
]

overEngines((fresh) => {
  async function published() {
    const publishing = await openPublishing(fresh)
    await publishing.desk.writer.append('small', first, 0, { documents: [PAGE, LETTER, NOTES] })
    await publishing.publish('small')
    await publishing.follow()
    return { ...publishing, isPublic: (word: string) => holds(publishing.grounds.editions, word) }
  }

  test('what the desk withholds, what came later, and other cases never enter it', async () => {
    const { desk, isPublic, follow } = await published()
    await desk.writer.append('secret', pageCase('secret', Buffer.from('it fell, Theodora')), 0, {
      documents: [Buffer.from('it fell, Theodora')],
    })
    await desk.writer.append('small', [entry('claim', { id: 'late', text: 'It was Leopold.' })], first.length)
    await follow()
    expect(await isPublic('Dear Wilhelmina')).toBe(true)
    for (const word of ['Ferdinand', 'Theodora', 'Leopold', 'PRIVATE+KEY', 'secret'])
      expect(await isPublic(word), word).toBe(false)
  })

  test('a value that is erased goes with the next edition', async () => {
    const { desk, isPublic, publish, follow } = await published()
    expect(await isPublic('"Mira"')).toBe(true)
    const erasure = entry('erasure', { of: 'mira', paths: ['/name'], why: 'asked', ...FRAME })
    await desk.writer.append('small', [erasure], first.length)
    await publish('small')
    await follow()
    expect(await isPublic('"Mira"')).toBe(false)
  })

  test('bytes that are withheld from now on go with the next edition', async () => {
    const { desk, isPublic, publish, follow, editions } = await published()
    const hash = first.find((one) => 'id' in one && one.id === 'letter')
    const correction = entry('correction', {
      of: 'letter',
      set: { held: 'withheld' },
      why: 'asked',
      ...FRAME,
    })
    await desk.writer.append('small', [correction], first.length)
    await publish('small')
    await follow()
    expect(await isPublic('Dear Wilhelmina')).toBe(false)
    const name = (hash?.kind === 'document' ? hash.hash : undefined) ?? ''
    expect(await (await editions()).document('small', name)).toBeUndefined()
    expect(Buffer.from((await desk.reader.document('small', name)) ?? [])).toEqual(LETTER)
  })

  test('a case that is withdrawn leaves a line and nothing else', async () => {
    const { desk, grounds, isPublic, withdraw, follow, editions } = await published()
    await withdraw('small', 'It was all wrong.')
    await follow()
    for (const word of ['Mira', 'it fell', 'It fell', 'Gazette', 'Dear Wilhelmina'])
      expect(await isPublic(word), word).toBe(false)
    const rows = [...(await readTables(grounds.editions.engine))].flatMap(([table, all]) =>
      all.map(() => table),
    )
    expect(rows).toEqual(['cases', 'notices'])
    const left = await editions()
    expect(await left.cases()).toEqual([])
    expect(await left.withdrawn('small')).toMatchObject({ kind: 'withdrawal', sentence: 'It was all wrong.' })
    await expect(left.read('small')).rejects.toMatchObject({ code: 'unknown-case' })
    await expect(left.bundle('small')).rejects.toMatchObject({ code: 'unknown-case' })
    expect((await desk.reader.read('small')).size).toBe(first.length)
  })
})
