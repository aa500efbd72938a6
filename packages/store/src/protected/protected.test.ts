import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { writeCaseFiles } from '@hearsay/case'
import { entry } from '@hearsay/case/testing'
import { formatBundle, verifyBundle } from '@hearsay/ledger'
import { describe, expect, test } from 'vitest'
import { backUp } from '../desk/backup.ts'
import { readTables } from '../testing/alterations.ts'
import { overEngines } from '../testing/engines.ts'
import { temporaryFile } from '../testing/folder.ts'
import { holds } from '../testing/holds.ts'
import { openPublishing, PAGE, pageCase } from '../testing/publishing.ts'
import { peek, tamper } from '../testing/store.ts'
import { nameKeyFileOf, type Protecting, protectedNames, protectName } from './names.ts'

const NAME = 'Zebulon Quarrington'
const NOTE = 'Meets at the ferry only.'
const SAID: Protecting = { record: 'mira-name', name: NAME, note: NOTE, people: ['ana', 'ben'] }
const OPENED = { record: 'mira-name', name: NAME, note: NOTE }
const FRAME = { at: '2026-01-02T00:00:00Z' }
const erasure = entry('erasure', { of: 'mira-name', paths: ['/seal'], why: 'asked', ...FRAME })

const code = (expected: string) => expect.objectContaining({ name: 'StoreError', code: expected })

overEngines((fresh, kind) => {
  /** A desk on which Mira's true name is under protection. */
  async function guarded() {
    const publishing = await openPublishing(fresh)
    const { desk } = publishing
    const first = pageCase('small')
    await desk.writer.append('small', first, 0, { documents: [PAGE] })
    const guard = (seal: string) => [entry('protection', { id: 'mira-name', of: 'mira', seal })]
    const size = await protectName(desk, 'small', SAID, guard, first.length)
    return { ...publishing, size }
  }

  describe('a name under protection', () => {
    test('is opened for those who may know it, and for nobody else', async () => {
      const { desk } = await guarded()
      for (const person of ['ana', 'ben'])
        expect(await protectedNames(desk, 'small', person)).toEqual([OPENED])
      expect(await protectedNames(desk, 'small', 'cleo')).toEqual([])
      await desk.writer.changeInsiders('small', 'mira-name', () => ['ana', 'cleo'])
      expect(await protectedNames(desk, 'small', 'cleo')).toEqual([OPENED])
      expect(await protectedNames(desk, 'small', 'ben')).toEqual([])
    })

    test('stands in no row, no file, no case, no edition, no bundle, no export and no backup', async () => {
      const { desk, grounds, publish, follow, editions } = await guarded()
      await publish('small')
      await follow()
      const { value } = await desk.reader.load('small')
      const { entries } = await desk.reader.read('small')
      const bundle = await (await editions()).bundle('small')
      const file = temporaryFile('backup.db')
      await backUp(desk.reader, file)
      const backup = { engine: { ...grounds.desk.engine, name: 'sqlite' as const }, place: file }
      for (const word of [NAME, 'Quarrington', 'ferry']) {
        for (const ground of [grounds.desk, grounds.editions, backup])
          expect(await holds(ground, word), word).toBe(false)
        for (const given of [value, entries, bundle, writeCaseFiles(entries)])
          expect(JSON.stringify(given, shown)).not.toContain(word)
      }
      expect(verifyBundle(formatBundle(bundle))).toMatchObject({ ok: true, erased: [] })
      expect(await desk.reader.verify('small')).toMatchObject({ ok: true })
      const rows = await readTables(grounds.editions.engine)
      expect([rows.get('protected_names'), rows.get('insiders')]).toEqual([[], []])
      expect(JSON.stringify(bundle)).not.toContain('"ben"')
    })

    test('is gone once it is erased, though its leaf stays', async () => {
      const { desk, grounds, size, publish, follow, editions } = await guarded()
      const before = await desk.reader.proof('small', size - 1, size)
      await desk.writer.append('small', [erasure], size)
      expect(await protectedNames(desk, 'small', 'ana')).toEqual([])
      expect(await peek(grounds.desk.engine, 'select * from protected_names')).toEqual([])
      expect(await peek(grounds.desk.engine, 'select * from insiders')).toEqual([])
      expect(await desk.reader.proof('small', size - 1, size)).toEqual(before)
      expect((await desk.reader.load('small')).value.protection.get('mira-name')?.seal).toBe('[erased]')
      await publish('small')
      await follow()
      expect(verifyBundle(formatBundle(await (await editions()).bundle('small')))).toMatchObject({ ok: true })
    })

    test('whose record is retracted is opened for nobody', async () => {
      const { desk, size } = await guarded()
      await desk.writer.append('small', [entry('retraction', { of: 'mira-name', why: 'x', ...FRAME })], size)
      expect(await protectedNames(desk, 'small', 'ana')).toEqual([])
    })

    test('that was altered, or moved to another record, is not given out', async () => {
      const { desk, grounds, size } = await guarded()
      const other = (seal: string) => [
        entry('protection', { id: 'gazette-name', of: 'gazette', seal, ...FRAME }),
      ]
      await protectName(desk, 'small', { ...SAID, record: 'gazette-name' }, other, size)
      const swap =
        "update protected_names set sealed = (select sealed from protected_names where record = 'mira-name')"
      await tamper(grounds.desk.engine, `${swap} where record = 'gazette-name'`)
      await expect(protectedNames(desk, 'small', 'ana')).rejects.toThrowError(code('lost-key'))
    })

    test('that is another than its record says is not given out', async () => {
      const { desk, size } = await guarded()
      const other = () => [
        entry('protection', { id: 'other', of: 'gazette', seal: 'a'.repeat(64), ...FRAME }),
      ]
      await protectName(desk, 'small', { ...SAID, record: 'other', people: ['cleo'] }, other, size)
      await expect(protectedNames(desk, 'small', 'cleo')).rejects.toThrowError(code('corrupt'))
    })

    test('that its entry does not name is not kept', async () => {
      const { desk, grounds, size } = await guarded()
      const refused = protectName(
        desk,
        'small',
        { ...SAID, record: 'x' },
        () => [{ kind: 'protection' }],
        size,
      )
      await expect(refused).rejects.toThrowError(code('invalid-entry'))
      expect(await peek(grounds.desk.engine, 'select * from protected_names')).toHaveLength(1)
    })

    test('goes with its case', async () => {
      const { desk, grounds } = await guarded()
      await desk.writer.remove('small')
      expect(await peek(grounds.desk.engine, 'select * from protected_names')).toEqual([])
    })
  })

  // The key lies in a file whatever the engine is.
  if (kind === 'sqlite')
    describe('the key', () => {
      test('is its owner’s alone, and never replaced in silence', async () => {
        const { desk, places, size } = await guarded()
        const file = nameKeyFileOf(places)
        expect(statSync(file).mode & 0o777).toBe(0o600)
        const kept = readFileSync(file)
        rmSync(file)
        await expect(protectedNames(desk, 'small', 'ana')).rejects.toThrowError(code('lost-key'))
        const again = protectName(desk, 'small', { ...SAID, record: 'y' }, () => [], size)
        await expect(again).rejects.toThrowError(code('lost-key'))
        writeFileSync(file, `${'A'.repeat(43)}\n`)
        const failed = await protectedNames(desk, 'small', 'ana').catch((error) => error)
        expect(failed).toEqual(code('lost-key'))
        expect(`${failed.stack} ${failed.cause?.stack}`).not.toContain('Quarrington')
        writeFileSync(file, kept)
        expect(await protectedNames(desk, 'small', 'ana')).toEqual([OPENED])
      })
    })
})

/** Maps as their entries; the tables of a case are such. */
function shown(_: string, value: unknown): unknown {
  const isTable = typeof value === 'object' && value !== null && Symbol.iterator in value
  return isTable && !Array.isArray(value) ? [...(value as Iterable<unknown>)] : value
}
