import { portableSha256, toHex } from '@hearsay/text'
import { describe, expect, test } from 'vitest'
import { utf8 } from '../bytes.ts'
import { canonicalize } from '../canonical.ts'
import type { Json, JsonObject } from '../json.ts'
import { createSigner, formatVerifierKey } from '../note/key.ts'
import { parsePointer, replaceEach, valueAt } from '../pointer.ts'
import { ERASED } from '../seal.ts'
import {
  bundle,
  checkpointOf,
  ENTRIES,
  KEY,
  ORIGIN,
  PAGE,
  PHOTO,
  parts,
  sealed,
  signer,
  text,
} from '../testing/bundle.ts'
import { createBundle, formatBundle } from './create.ts'
import { readDocument } from './documents.ts'
import { type VerifiedBundle, verifyBundle } from './verify.ts'

const stranger = createSigner('d.example/c', new Uint8Array(32).fill(2))
const leaves = sealed.map(({ leaf }) => leaf)

/** The failures of a bundle changed as data, then written the one way bundles are written. */
function failuresOf(changed: unknown) {
  const verdict = verifyBundle(`${canonicalize(changed)}\n`)
  return verdict.ok ? [] : verdict.failures
}

const set = (pointer: string, value: Json) =>
  replaceEach(bundle as unknown as JsonObject, new Map([[pointer, value]]))
const at = (pointer: string) => valueAt(bundle as unknown as JsonObject, parsePointer(pointer)) ?? null
const list = (pointer: string) => at(pointer) as Json[]

describe('a sound bundle', () => {
  test('is canonical JSON and a newline, and verifies from bytes and from text', () => {
    expect(text).toBe(`${canonicalize(bundle)}\n`)
    for (const input of [text, utf8(text)])
      expect(verifyBundle(input, { trustedKeys: [KEY] })).toMatchObject({ ok: true })
  })

  test('says what it holds', () => {
    const verdict = verifyBundle(text, { trustedKeys: [KEY] }) as VerifiedBundle
    expect(verdict).toMatchObject({
      origin: ORIGIN,
      size: 5,
      key: KEY,
      keyTrusted: true,
      history: [{ size: 3 }],
    })
    expect(verdict.entries).toEqual(
      ENTRIES.map(([entry], i) => (i === 1 ? { ...entry, born: ERASED } : entry)),
    )
    expect(verdict.erased).toEqual([{ index: 1, path: '/born' }])
    expect(verdict.withheld).toEqual([String(ENTRIES[4]?.[0].hash).slice(7)])
    const documents = verdict.documents.map((document) => Buffer.from(readDocument(document)).toString('hex'))
    expect(documents.sort()).toEqual([PAGE, PHOTO].map((bytes) => Buffer.from(bytes).toString('hex')).sort())
  })

  test('trusts only the keys that the reader names', () => {
    expect(verifyBundle(text)).toMatchObject({ ok: true, keyTrusted: false })
    const other = { trustedKeys: [formatVerifierKey(stranger.key)] }
    expect(verifyBundle(text, other)).toMatchObject({ failures: [{ code: 'untrusted-key', where: '/key' }] })
  })

  test('of one entry, with no documents and no history', () => {
    const one = leaves.slice(0, 1)
    const entries = one.map((leaf) => ({ leaf, openings: [] }))
    const made = createBundle({ key: signer.key, checkpoint: checkpointOf(one), entries })
    expect(verifyBundle(formatBundle(made))).toMatchObject({ ok: true, size: 1, history: [], erased: [] })
  })

  test('carries a document that is withheld and yet given, and one with a byte order mark', () => {
    const entries = [{ leaf: { a: { held: 'withheld', hash: `sha256:${hashOf('\ufeffx')}` } }, openings: [] }]
    const checkpoint = checkpointOf(entries.map(({ leaf }) => leaf))
    const made = createBundle({ key: signer.key, checkpoint, entries, documents: [utf8('\ufeffx')] })
    expect(verifyBundle(utf8(formatBundle(made)))).toMatchObject({ ok: true, withheld: [] })
  })
})

const hashOf = (content: string) => toHex(portableSha256(utf8(content)))

describe('a bundle changed as data fails, and says where', () => {
  const [note] = [at('/checkpoint') as string]
  const page = bundle.documents.findIndex((document) => 'text' in document)
  const photo = 1 - page
  const swap = (pointer: string) => set(pointer, [...list(pointer)].reverse())

  test.each<[string, unknown, string, string]>([
    ['a word of an entry', set('/entries/0/leaf/kind', 'cast'), 'wrong-leaf', '/entries/0'],
    ['an entry and its hash', setEntry(0, { kind: 'cast', id: 'c' }), 'wrong-root', '/checkpoint line 3'],
    [
      'an entry left out',
      set('/entries', list('/entries').toSpliced(0, 1)),
      'wrong-size',
      '/checkpoint line 2',
    ],
    ['two entries in another order', swap('/entries'), 'wrong-root', '/checkpoint line 3'],
    ['an opened value', set('/entries/1/openings/1/value', 'M. M.'), 'bad-opening', '/entries/1/openings/1'],
    ['a salt', set('/entries/1/openings/1/salt', 'f'.repeat(32)), 'bad-opening', '/entries/1/openings/1'],
    [
      'an opening of nothing',
      set('/entries/0/openings', [{ path: '/id', erased: true }]),
      'bad-opening',
      '/entries/0/openings/0',
    ],
    [
      'an opening left out',
      set('/entries/1/openings', list('/entries/1/openings').slice(0, 1)),
      'missing-opening',
      '/entries/1/openings',
    ],
    ['openings in another order', swap('/entries/1/openings'), 'bad-opening', '/entries/1/openings/0'],
    ['a commitment', set('/entries/1/leaf/name', { $sealed: '0' }), 'bad-seal', '/entries/1/leaf/name'],
    [
      'a commitment to a whole entry',
      set('/entries/0/leaf', { $sealed: 'x' }),
      'bad-seal',
      '/entries/0/leaf',
    ],
    ['a document', set(`/documents/${page}/text`, 'Page'), 'wrong-document', `/documents/${page}`],
    [
      'a document left out',
      set('/documents', list('/documents').toSpliced(photo, 1)),
      'missing-document',
      '/documents',
    ],
    ['documents in another order', swap('/documents'), 'not-canonical', '/documents/1/sha256'],
    [
      'a document twice',
      set('/documents', [at('/documents/0'), ...list('/documents')]),
      'not-canonical',
      '/documents/1/sha256',
    ],
    [
      'a document that no entry names',
      set('/documents', [{ sha256: hashOf('x'), text: 'x' }]),
      'unnamed-document',
      '/documents/0',
    ],
    [
      'text as base64',
      set(`/documents/${page}`, {
        sha256: at(`/documents/${page}/sha256`),
        base64: Buffer.from(PAGE).toString('base64'),
      }),
      'not-canonical',
      `/documents/${page}/base64`,
    ],
    [
      'base64 with spare bits',
      set(`/documents/${photo}/base64`, '/9j/AB=='),
      'wrong-document',
      `/documents/${photo}/base64`,
    ],
    [
      'the size in the checkpoint',
      set('/checkpoint', note.replace('\n5\n', '\n4\n')),
      'bad-signature',
      '/checkpoint',
    ],
    ['the origin', set('/checkpoint', note.replace('d.ex', 'e.ex')), 'bad-signature', '/checkpoint'],
    [
      'a second signature',
      set('/checkpoint', checkpointOf(leaves, 5, ORIGIN, [signer, stranger])),
      'bad-signature',
      '/checkpoint',
    ],
    [
      'the same signature twice',
      set('/checkpoint', `${note}${note.slice(note.indexOf('\u2014'))}`),
      'bad-signature',
      '/checkpoint',
    ],
    ['the key of another', set('/key', formatVerifierKey(stranger.key)), 'bad-signature', '/checkpoint'],
    ['the key id', set('/key', KEY.replace(/\+[0-9a-f]{8}\+/, '+00000000+')), 'bad-key', '/key'],
    ['no note at all', set('/checkpoint', 'x'), 'bad-checkpoint', '/checkpoint'],
    [
      'a checkpoint of another log',
      set('/history/0/checkpoint', checkpointOf(leaves, 3, 'other')),
      'bad-history',
      '/history/0/checkpoint line 1',
    ],
    [
      'a checkpoint of other entries',
      set('/history/0/checkpoint', checkpointOf([...leaves].reverse(), 3)),
      'bad-history',
      '/history/0/checkpoint line 3',
    ],
    [
      'a checkpoint of no entries',
      set('/history/0/checkpoint', checkpointOf(leaves, 0)),
      'bad-history',
      '/history/0/checkpoint line 2',
    ],
    [
      'an earlier checkpoint twice',
      set('/history', [at('/history/0'), at('/history/0')]),
      'bad-history',
      '/history/1/checkpoint line 2',
    ],
    ['a proof', set('/history/0/proof/1', 'f'.repeat(64)), 'bad-history', '/history/0/proof/1'],
    [
      'a longer proof',
      set('/history/0/proof', [...list('/history/0/proof'), '']),
      'bad-history',
      '/history/0/proof/4',
    ],
    [
      'a shorter proof',
      set('/history/0/proof', list('/history/0/proof').slice(0, 2)),
      'bad-history',
      '/history/0/proof/2',
    ],
    ['the format', set('/format', 'hearsay-bundle/2'), 'bad-shape', '/format'],
    ['a field too many', { ...bundle, note: 1 }, 'bad-shape', '/note'],
    ['a field too few', { ...bundle, documents: undefined }, 'bad-shape', '/documents'],
    [
      'an erased value that is given',
      set('/entries/1/openings/0', { path: '/born', erased: true, value: 1 }),
      'bad-shape',
      '/entries/1/openings/0/value',
    ],
    ['a list', [], 'bad-shape', ''],
  ])('%s', (_, changed, code, where) => {
    const failures = failuresOf(JSON.parse(JSON.stringify(changed)))
    expect(failures).toContainEqual(expect.objectContaining({ code, where }))
    for (const { message } of failures) expect(message).toMatch(/^\S.*: expected .+; found ./)
  })

  function setEntry(index: number, leaf: JsonObject): unknown {
    const hash = checkpointOf([leaf], 1).split('\n')[2] ?? ''
    return replaceEach(
      set(`/entries/${index}/leaf`, leaf),
      new Map([[`/entries/${index}/hash`, Buffer.from(hash, 'base64').toString('hex')]]),
    )
  }
})

describe('the same data in other bytes fails', () => {
  test.each<[string, string | Uint8Array, string, string]>([
    ['no final newline', text.slice(0, -1), 'not-canonical', `byte ${utf8(text).length - 1}`],
    ['two newlines', `${text}\n`, 'not-canonical', `byte ${utf8(text).length}`],
    ['a space', text.replace(':', ': '), 'not-canonical', 'byte 14'],
    ['an escape', text.replace('checkpoint', '\\u0063heckpoint'), 'not-canonical', 'byte 2'],
    ['a member twice', text.replace('{"erased":true,', '{"erased":true,"erased":true,'), 'not-canonical', ''],
    ['another spelling of a number', text.replace('"value":', '"value": '), 'not-canonical', ''],
    ['pretty printing', JSON.stringify(JSON.parse(text), null, 1), 'not-canonical', 'byte 1'],
    ['a byte order mark', `\ufeff${text}`, 'not-json', 'byte 0'],
    ['half of it', text.slice(0, 700), 'not-json', ''],
    ['nothing', '', 'not-json', 'byte 0'],
    ['bytes that are not UTF-8', Uint8Array.of(0x7b, 0x22, 0xff), 'not-utf8', 'byte 2'],
    ['a character cut off at the end', Uint8Array.of(0x22, 0xe2, 0x82), 'not-utf8', ''],
    ['a lone surrogate', '"\ud800"', 'not-utf8', ''],
    ['an escaped lone surrogate', text.replace('"kind":"case"', '"kind":"\\ud800"'), 'not-json', 'byte '],
    [
      'nesting without end',
      text.replace('"kind":"case"', `"kind":${'['.repeat(5000)}${']'.repeat(5000)}`),
      'not-json',
      '',
    ],
  ])('%s', (_, input, code, where) => {
    const verdict = verifyBundle(input)
    expect(verdict).toMatchObject({ ok: false })
    if (verdict.ok) return
    expect(verdict.failures[0]).toMatchObject({ code, where: expect.stringContaining(where) })
  })
})

describe('what does not verify is not made', () => {
  test.each<[string, Partial<typeof parts>, string]>([
    ['a checkpoint of fewer entries', { checkpoint: checkpointOf(leaves, 4) }, 'bad-checkpoint'],
    ['a checkpoint of other entries', { checkpoint: checkpointOf([...leaves].reverse()) }, 'bad-checkpoint'],
    ['a checkpoint by another', { checkpoint: checkpointOf(leaves, 5, ORIGIN, [stranger]) }, 'unsigned'],
    [
      'a checkpoint with two signatures',
      { checkpoint: checkpointOf(leaves, 5, ORIGIN, [signer, stranger]) },
      'bad-checkpoint',
    ],
    ['history of other entries', { history: [checkpointOf([...leaves].reverse(), 2)] }, 'bad-checkpoint'],
    ['a missing document', { documents: [PAGE] }, 'bad-document'],
    ['an unnamed document', { documents: [PAGE, PHOTO, utf8('x')] }, 'bad-document'],
  ])('%s', (_, change, code) => {
    expect(() => createBundle({ ...parts, ...change })).toThrowError(expect.objectContaining({ code }))
  })
})
