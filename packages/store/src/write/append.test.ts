import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { deskRules, note, notes } from '../testing/desk.ts'
import { overEngines } from '../testing/engines.ts'
import { openPair, peek } from '../testing/store.ts'

const code = (expected: string, more: object = {}) =>
  expect.objectContaining({ name: 'StoreError', code: expected, ...more })
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

overEngines((fresh) => {
  describe('appending', () => {
    test('entries come back in order, opened, and the fold is the same as from the beginning', async () => {
      const store = await openPair(fresh().engine)
      expect(await store.writer.append('x', notes(0, 3), 0)).toBe(3)
      expect(await store.writer.append('x', notes(3, 5), 3)).toBe(5)
      expect(await store.reader.read('x')).toEqual({ entries: notes(0, 5), size: 5 })
      expect(await store.reader.read('x', 3)).toEqual({ entries: notes(3, 5), size: 5 })
      expect((await store.reader.load('x')).value.secrets.get('n4')).toBe('secret 4')
      expect(await store.reader.cases()).toEqual([{ id: 'x', size: 5 }])
    })

    test('what is personal is not in the leaf', async () => {
      const { engine } = fresh()
      const store = await openPair(engine)
      await store.writer.append('x', notes(0, 1), 0)
      const rows = await peek(engine, 'select leaf from entries')
      expect(JSON.stringify(rows)).toMatch(/\$sealed/)
      expect(JSON.stringify(rows)).not.toMatch(/secret 0/)
    })

    test.each<[string, unknown[], number, object]>([
      ['another size', notes(3, 4), 2, { code: 'conflict', expected: 2, actual: 3 }],
      ['an entry that the schema refuses', [note('a'), {}], 3, { code: 'invalid-entry', entry: 1 }],
      ['an entry that the fold refuses', [note('a'), note('n0')], 3, { code: 'invalid-entry', entry: 1 }],
      [
        'an entry that is no JSON',
        [{ ...note('a'), text: undefined }],
        3,
        { code: 'invalid-entry', entry: 0 },
      ],
      [
        'an entry with its own commitment',
        [{ ...note('a'), text: { $sealed: '' } }],
        3,
        { code: 'invalid-entry', entry: 0 },
      ],
      [
        'bytes that are missing',
        [note('a'), note('b', { hash: `sha256:${'0'.repeat(64)}` })],
        3,
        { code: 'missing-document', entry: 1 },
      ],
      [
        'an erasure of nothing',
        [note('n0', { kind: 'erasure', paths: ['/text'] })],
        3,
        { code: 'nothing-to-erase', entry: 0 },
      ],
      [
        'an erasure of nobody',
        [note('zz', { kind: 'erasure', paths: ['/secret'] })],
        3,
        { code: 'nothing-to-erase', entry: 0 },
      ],
      ['no entry at all', [], 3, { code: 'invalid-entry' }],
    ])('%s: nothing is written', async (_, entries, expectedSize, expected) => {
      const store = await openPair(fresh().engine)
      await store.writer.append('x', notes(0, 3), 0)
      await expect(store.writer.append('x', entries, expectedSize)).rejects.toMatchObject({
        name: 'StoreError',
        ...expected,
      })
      expect(await store.reader.read('x')).toEqual({ entries: notes(0, 3), size: 3 })
      expect(await store.reader.verify('x')).toMatchObject({ ok: true, size: 3 })
      expect(await store.writer.append('x', notes(3, 4), 3)).toBe(4)
    })

    test('a refused first entry makes no case', async () => {
      const store = await openPair(fresh().engine)
      await expect(store.writer.append('x', [{}], 0)).rejects.toThrowError(code('invalid-entry'))
      await expect(store.writer.append('x', [note('a'), note('a')], 0)).rejects.toThrowError(
        code('invalid-entry'),
      )
      expect(await store.reader.cases()).toEqual([])
      await expect(store.reader.read('x')).rejects.toThrowError(code('unknown-case'))
    })

    test('of two at once, one is told that it came second', async () => {
      const store = await openPair(fresh().engine)
      const results = await Promise.allSettled([
        store.writer.append('x', [note('a')], 0),
        store.writer.append('x', [note('b')], 0),
      ])
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(await store.reader.verify('x')).toMatchObject({ ok: true, size: 1 })
    })

    test('cases do not see one another', async () => {
      const store = await openPair(fresh().engine)
      const page = Buffer.from('page')
      const entry = note('a', { hash: `sha256:${sha256(page)}` })
      await store.writer.append('x', [entry], 0, { documents: [page] })
      await expect(store.writer.append('y', [entry], 0)).rejects.toThrowError(code('missing-document'))
      await store.writer.append('y', notes(0, 2), 0)
      expect((await store.reader.read('x')).size).toBe(1)
      expect(await store.reader.document('y', `sha256:${sha256(page)}`)).toBeUndefined()
    })

    test('costs what is new, not the whole case', async () => {
      const rules = deskRules()
      const store = await openPair(fresh().engine, rules)
      await store.writer.append('x', notes(0, 500), 0)
      for (let i = 500; i < 520; i++) await store.writer.append('x', notes(i, i + 1), i)
      expect(rules.folded()).toBe(520)
    })

    test('another process may have written since', async () => {
      const { engine } = fresh()
      const rules = deskRules()
      const [one, other] = [await openPair(engine, rules), await openPair(engine)]
      await one.writer.append('x', notes(0, 10), 0)
      await other.writer.append('x', notes(10, 300), 10)
      await expect(one.writer.append('x', notes(10, 11), 10)).rejects.toThrowError(
        code('conflict', { actual: 300 }),
      )
      expect(await one.writer.append('x', notes(300, 301), 300)).toBe(301)
      expect(rules.folded()).toBe(301)
      expect(await other.reader.verify('x')).toMatchObject({ ok: true, size: 301 })
      expect((await other.reader.load('x')).value.size).toBe(301)
    })
  })
})
