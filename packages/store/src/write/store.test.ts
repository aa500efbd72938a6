import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import {
  ERASED,
  formatBundle,
  formatVerifierKey,
  Tree,
  toHex,
  verifyBundle,
  verifyConsistency,
  verifyInclusion,
} from '@hearsay/ledger'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openStore } from './store.ts'
import { type Desk, deskRules, type Note, note, notes, seededRandom, signer } from './testing/desk.ts'
import { temporaryFile } from './testing/folder.ts'

const code = (expected: string, more: object = {}) =>
  expect.objectContaining({ name: 'StoreError', code: expected, ...more })
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('appending', () => {
  test('entries come back in order, opened, and the fold is the same as from the beginning', async () => {
    const store = await open()
    expect(await store.append('x', notes(0, 3), 0)).toBe(3)
    expect(await store.append('x', notes(3, 5), 3)).toBe(5)
    expect(await store.read('x')).toEqual({ entries: notes(0, 5), size: 5 })
    expect(await store.read('x', 3)).toEqual({ entries: notes(3, 5), size: 5 })
    expect((await store.load('x')).value.secrets.get('n4')).toBe('secret 4')
    expect(await store.cases()).toEqual([{ id: 'x', size: 5 }])
  })

  test('what is personal is not in the leaf', async () => {
    const file = temporaryFile('a.db')
    const store = await open(file)
    await store.append('x', notes(0, 1), 0)
    const rows = new DatabaseSync(file, { readOnly: true }).prepare('select leaf from entries').all()
    expect(JSON.stringify(rows)).toMatch(/\$sealed/)
    expect(JSON.stringify(rows)).not.toMatch(/secret 0/)
  })

  test.each<[string, unknown[], number, object]>([
    ['another size', notes(3, 4), 2, { code: 'conflict', expected: 2, actual: 3 }],
    ['an entry that the schema refuses', [note('a'), {}], 3, { code: 'invalid-entry', entry: 1 }],
    ['an entry that the fold refuses', [note('a'), note('n0')], 3, { code: 'invalid-entry', entry: 1 }],
    ['an entry that is no JSON', [{ ...note('a'), text: undefined }], 3, { code: 'invalid-entry', entry: 0 }],
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
    const store = await open()
    await store.append('x', notes(0, 3), 0)
    await expect(store.append('x', entries, expectedSize)).rejects.toMatchObject({
      name: 'StoreError',
      ...expected,
    })
    expect(await store.read('x')).toEqual({ entries: notes(0, 3), size: 3 })
    expect(await store.verify('x')).toMatchObject({ ok: true, size: 3 })
    expect(await store.append('x', notes(3, 4), 3)).toBe(4)
  })

  test('a refused first entry makes no case', async () => {
    const store = await open()
    await expect(store.append('x', [{}], 0)).rejects.toThrowError(code('invalid-entry'))
    await expect(store.append('x', [note('a'), note('a')], 0)).rejects.toThrowError(code('invalid-entry'))
    expect(await store.cases()).toEqual([])
    await expect(store.read('x')).rejects.toThrowError(code('unknown-case'))
  })

  test('of two at once, one is told that it came second', async () => {
    const store = await open()
    const results = await Promise.allSettled([
      store.append('x', [note('a')], 0),
      store.append('x', [note('b')], 0),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await store.verify('x')).toMatchObject({ ok: true, size: 1 })
  })

  test('cases do not see one another', async () => {
    const store = await open()
    const page = Buffer.from('page')
    const entry = note('a', { hash: `sha256:${sha256(page)}` })
    await store.append('x', [entry], 0, { documents: [page] })
    await expect(store.append('y', [entry], 0)).rejects.toThrowError(code('missing-document'))
    await store.append('y', notes(0, 2), 0)
    expect((await store.read('x')).size).toBe(1)
    expect(await store.document('y', `sha256:${sha256(page)}`)).toBeUndefined()
  })

  test('costs what is new, not the whole case', async () => {
    const rules = deskRules()
    const store = await open(':memory:', rules)
    await store.append('x', notes(0, 500), 0)
    for (let i = 500; i < 520; i++) await store.append('x', notes(i, i + 1), i)
    expect(rules.folded()).toBe(520)
  })

  test('another process may have written since', async () => {
    const file = temporaryFile('a.db')
    const rules = deskRules()
    const [one, other] = [await open(file, rules), await open(file)]
    await one.append('x', notes(0, 10), 0)
    await other.append('x', notes(10, 300), 10)
    await expect(one.append('x', notes(10, 11), 10)).rejects.toThrowError(code('conflict', { actual: 300 }))
    expect(await one.append('x', notes(300, 301), 300)).toBe(301)
    expect(rules.folded()).toBe(301)
    expect(await other.verify('x')).toMatchObject({ ok: true, size: 301 })
    expect((await other.load('x')).value.size).toBe(301)
  })
})

describe('documents', () => {
  const page = Buffer.from('page')
  const name = `sha256:${sha256(page)}`

  test('are kept by hash, once, and may be named again', async () => {
    const store = await open()
    await store.append('x', [note('a', { hash: name })], 0, { documents: [page] })
    await store.append('x', [note('b', { hash: name })], 1)
    await store.append('x', [note('c', { hash: name })], 2, { documents: [page] })
    expect(Buffer.from((await store.document('x', name)) ?? []).toString()).toBe('page')
    expect(await store.document('x', name.slice(7))).toBeDefined()
  })

  test('that nobody names are refused', async () => {
    const store = await open()
    await expect(store.append('x', [note('a')], 0, { documents: [page] })).rejects.toThrowError(
      code('unnamed-document'),
    )
  })

  test('that are withheld may be kept or not, and stay out of bundles', async () => {
    const store = await open()
    const kept = Buffer.from('kept')
    const withheld = (bytes: Uint8Array): Partial<Note> => ({
      hash: `sha256:${sha256(bytes)}`,
      held: 'withheld',
    })
    await store.append('x', [note('a', withheld(page)), note('b', withheld(kept))], 0, { documents: [kept] })
    const verdict = verifyBundle(formatBundle(await store.bundle('x', signer)))
    expect(verdict).toMatchObject({ ok: true, documents: [], withheld: [sha256(page), sha256(kept)] })
    expect(await store.verify('x')).toMatchObject({ ok: true })
  })
})

describe('erasing', () => {
  const erasure = (id: string) => note(id, { kind: 'erasure', paths: ['/secret'] })

  test('takes the value out of the case, the fold, the bundle and the files, and keeps the tree', async () => {
    const file = temporaryFile('a.db')
    const store = await open(file)
    await store.append('x', [note('a', { secret: 'Wilhelmina' }), note('b', { secret: 'kept' })], 0)
    const before = await store.checkpoint('x', signer)
    expect(
      readFileSync(file).includes('Wilhelmina') || readFileSync(`${file}-wal`).includes('Wilhelmina'),
    ).toBe(true)
    await store.append('x', [note('a', { kind: 'fix', secret: 'Wilhelmine' })], 2)
    await store.append('x', [erasure('a')], 3)
    const { entries } = await store.read('x')
    expect(entries.map(({ secret }) => secret)).toEqual([ERASED, 'kept', ERASED, undefined])
    expect((await store.load('x')).value.secrets.get('a')).toBe(ERASED)
    for (const suffix of ['', '-wal']) {
      const bytes = readFileSync(`${file}${suffix}`)
      expect(bytes.includes('Wilhelmin'), `${file}${suffix}`).toBe(false)
    }
    const verdict = verifyBundle(formatBundle(await store.bundle('x', signer)))
    expect(verdict).toMatchObject({
      ok: true,
      erased: [
        { index: 0, path: '/secret' },
        { index: 2, path: '/secret' },
      ],
    })
    expect(verdict).toMatchObject({ history: [{ size: 2 }] })
    expect(before.split('\n')[1]).toBe('2')
    expect(await store.verify('x')).toMatchObject({ ok: true, erased: 2 })
  })

  test('twice is refused', async () => {
    const store = await open()
    await store.append('x', [note('a', { secret: 's' }), erasure('a')], 0)
    expect((await store.read('x')).entries[0]?.secret).toBe(ERASED)
    await expect(store.append('x', [erasure('a')], 2)).rejects.toThrowError(code('nothing-to-erase'))
  })

  test('in one process is seen in another', async () => {
    const file = temporaryFile('a.db')
    const [one, other] = [await open(file), await open(file)]
    await one.append('x', notes(0, 3), 0)
    expect((await other.load('x')).value.secrets.get('n1')).toBe('secret 1')
    await one.append('x', [erasure('n1')], 3)
    expect((await other.load('x')).value.secrets.get('n1')).toBe(ERASED)
  })
})

describe('proofs', () => {
  test('of any entry and any earlier size, at any size, as a tree in memory gives them', async () => {
    const store = await open()
    await store.append('x', notes(0, 700), 0)
    const bundle = await store.bundle('x', signer)
    const tree = new Tree()
    for (const { hash } of bundle.entries) tree.append(Buffer.from(hash, 'hex'))
    for (const size of [1, 2, 255, 256, 257, 511, 512, 513, 699, 700]) {
      for (const index of [0, 1, 128, 255, 256, 511, size - 1].filter((i) => i < size)) {
        const claim = await store.proof('x', index, size)
        expect(claim.proof.map(toHex)).toEqual(tree.inclusion(index, size).map(toHex))
        expect(verifyInclusion(claim)).toEqual({ ok: true })
      }
      for (const earlier of [1, 255, 256, 300, size].filter((n) => n <= size)) {
        const proof = await store.consistency('x', earlier, size)
        const claim = { earlier, size, proof, earlierRoot: tree.root(earlier), root: tree.root(size) }
        expect(verifyConsistency(claim)).toEqual({ ok: true })
      }
    }
  })

  test('of what is not there are refused', async () => {
    const store = await open()
    await store.append('x', notes(0, 3), 0)
    for (const [index, size] of [[3], [-1], [0.5], [2, 2], [0, 4], [0, 0]] as const) {
      await expect(store.proof('x', index, size)).rejects.toThrowError(code('out-of-range'))
    }
    await expect(store.consistency('x', 0)).rejects.toThrowError(code('out-of-range'))
    await expect(store.proof('y', 0)).rejects.toThrowError(code('unknown-case'))
  })
})

describe('publishing', () => {
  test('a bundle verifies offline, with every checkpoint published before', async () => {
    const store = await open()
    for (const [from, to] of [
      [0, 3],
      [3, 4],
      [4, 300],
    ] as const) {
      await store.append('x', notes(from, to), from)
      await store.checkpoint('x', signer)
      await store.checkpoint('x', signer)
    }
    const verdict = verifyBundle(formatBundle(await store.bundle('x', signer)), {
      trustedKeys: [formatVerifierKey(signer.key)],
    })
    expect(verdict).toMatchObject({
      ok: true,
      size: 300,
      origin: 'desk.example/x',
      history: [{ size: 3 }, { size: 4 }],
    })
    expect(verdict.ok && verdict.entries).toEqual((await store.read('x')).entries)
  })

  test('a log that was rewritten is never signed', async () => {
    const file = temporaryFile('a.db')
    const store = await open(file)
    await store.append('x', notes(0, 3), 0)
    await store.checkpoint('x', signer)
    const raw = new DatabaseSync(file)
    raw.exec('update entries set leaf_hash = zeroblob(32) where position = 1')
    raw.close()
    await expect(store.checkpoint('x', signer)).rejects.toThrowError(code('corrupt'))
    await expect(store.bundle('x', signer)).rejects.toThrowError(code('corrupt'))
  })
})

describe('verifying what is stored finds', () => {
  test.each<[string, string, string, string]>([
    [
      'a changed leaf',
      `update entries set leaf = replace(leaf, '"n1"', '"nX"') where position = 1`,
      'wrong-leaf',
      '/entries/1',
    ],
    [
      'a changed leaf hash',
      'update entries set leaf_hash = zeroblob(32) where position = 1',
      'wrong-leaf',
      '/entries/1',
    ],
    [
      'a changed value',
      `update openings set value = '"other"' where position = 1`,
      'bad-opening',
      '/entries/1/secret',
    ],
    [
      'a changed salt',
      'update openings set salt = zeroblob(16) where position = 1',
      'bad-opening',
      '/entries/1/secret',
    ],
    ['a changed subtree', 'update subtrees set hash = zeroblob(32)', 'wrong-root', '/subtrees/8/0'],
    ['a lost subtree', 'delete from subtrees', 'wrong-root', '/subtrees/8/0'],
    [
      'changed bytes',
      "update documents set bytes = x'00'",
      'wrong-document',
      `/documents/${sha256(Buffer.from('page'))}`,
    ],
    ['lost bytes', 'delete from documents', 'missing-document', '/documents'],
    [
      'entries put back consistently',
      `update entries set
        leaf = (select leaf from entries where position = 2),
        leaf_hash = (select leaf_hash from entries where position = 2)
      where position = 1;
      delete from openings where position = 1`,
      'wrong-root',
      '/checkpoints/300',
    ],
  ])('%s', async (_, statement, expected, where) => {
    const file = temporaryFile('a.db')
    const store = await open(file)
    const page = Buffer.from('page')
    const entries = [...notes(0, 299), note('d', { hash: `sha256:${sha256(page)}` })]
    await store.append('x', entries, 0, { documents: [page] })
    await store.checkpoint('x', signer)
    expect(await store.verify('x')).toMatchObject({ ok: true, size: 300 })
    const raw = new DatabaseSync(file)
    raw.exec(statement)
    raw.close()
    const verdict = await store.verify('x')
    expect(verdict).toMatchObject({ ok: false })
    expect(!verdict.ok && verdict.failures).toContainEqual(expect.objectContaining({ code: expected, where }))
  })

  test('a lost entry', async () => {
    const file = temporaryFile('a.db')
    const store = await open(file)
    await store.append(
      'x',
      notes(0, 3).map(({ secret, ...rest }) => rest),
      0,
    )
    const raw = new DatabaseSync(file)
    raw.exec('delete from entries where position = 1')
    raw.close()
    await expect(store.verify('x')).rejects.toThrowError(code('corrupt'))
    await expect(store.read('x')).rejects.toThrowError(code('corrupt'))
  })
})
