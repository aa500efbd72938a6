import { createPublicKey, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { fromBase64, toBase64 } from '../bytes.ts'
import { createSigner, formatSignerKey, formatVerifierKey, parseSignerKey, parseVerifierKey } from './key.ts'
import { openNote, parseNote, signNote } from './note.ts'

const seed = (byte: number) => new Uint8Array(32).fill(byte)
const desk = createSigner('desk.example/log', seed(1))
const witness = createSigner('witness.example', seed(2))
const namesake = createSigner('desk.example/log', seed(3))
const TEXT = 'first line\n\nsecond part, \u20ac\n'
const code = (expected: string) => expect.objectContaining({ code: expected })

describe('keys', () => {
  test('the published example of the Go note package parses and verifies', () => {
    const key = parseVerifierKey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')
    const note =
      'If you think cryptography is the answer to your problem,\n' +
      "then you don't know what your problem is.\n\n" +
      '\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'
    expect(openNote(note, [key]).signedBy).toEqual([key])
    expect(() => openNote(note.replace('think', 'thonk'), [key])).toThrowError(code('bad-signature'))
  })

  test('come back from their text', () => {
    expect(parseVerifierKey(formatVerifierKey(desk.key))).toEqual(desk.key)
    expect(parseSignerKey(formatSignerKey('desk.example/log', seed(1))).key).toEqual(desk.key)
  })

  test('every changed character of a verifier key is refused or gives another name', () => {
    const text = formatVerifierKey(desk.key)
    for (let i = 0; i < text.length; i++) {
      const changed = `${text.slice(0, i)}${text[i] === 'A' ? 'B' : 'A'}${text.slice(i + 1)}`
      expect(() => parseVerifierKey(changed), changed).toThrowError(code('bad-key'))
    }
  })

  test.each(['', 'a b', 'a+b', 'a\u00a0b', 'a\u2003b', 'a\nb', '\ud800'])('%j is no key name', (name) => {
    expect(() => createSigner(name, seed(1))).toThrowError(code('bad-key'))
  })

  test('other kinds and lengths are refused, and no message repeats a secret', () => {
    const secret = formatSignerKey('a.example', seed(9))
    expect(() => createSigner('a.example', seed(1).subarray(1))).toThrowError(code('bad-key'))
    expect(() => parseSignerKey(formatVerifierKey(desk.key))).toThrowError(code('bad-key'))
    expect(() => parseVerifierKey('a.example+00000000+AA==')).toThrowError(code('bad-key'))
    try {
      parseSignerKey(secret.replace('a.example', 'b.example'))
      expect.unreachable()
    } catch (error) {
      expect(String(error)).not.toContain(secret.slice(-30))
    }
  })
})

describe('notes', () => {
  test('signed by several, opened by any', () => {
    const note = signNote(TEXT, [desk, witness])
    expect(openNote(note, [witness.key])).toMatchObject({
      text: TEXT,
      signedBy: [witness.key],
      unknown: [{ name: 'desk.example/log' }],
    })
    expect(openNote(note, [witness.key, desk.key]).signedBy).toEqual([desk.key, witness.key])
    expect(openNote(note, [witness.key, desk.key]).unknown).toEqual([])
  })

  test('a key with the same name is another key', () => {
    expect(() => openNote(signNote(TEXT, [namesake]), [desk.key])).toThrowError(code('unsigned'))
    expect(openNote(signNote(TEXT, [namesake, desk]), [desk.key]).unknown).toHaveLength(1)
  })

  test('one bad signature by a known key condemns the note', () => {
    const note = signNote(TEXT, [desk, witness])
    expect(() => openNote(note.replace('first', 'worst'), [desk.key])).toThrowError(code('bad-signature'))
    const [good, bad] = [signNote(TEXT, [desk]), signNote('other\n', [witness])]
    const mixed = good + bad.slice(bad.indexOf('\u2014'))
    expect(() => openNote(mixed, [desk.key, witness.key])).toThrowError(code('bad-signature'))
    expect(openNote(mixed, [desk.key]).signedBy).toEqual([desk.key])
  })

  test('another Ed25519 accepts the signature', () => {
    const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), desk.key.publicKey])
    const { text, signatures } = parseNote(signNote(TEXT, [desk]))
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
    expect(verify(null, Buffer.from(text), key, signatures[0]?.signature ?? Buffer.alloc(0))).toBe(true)
  })

  const good = signNote(TEXT, [desk])
  const line = good.slice(good.indexOf('\u2014'))
  const [, , name = '', encoded = ''] = /(\u2014) (\S+) (\S+)\n/.exec(line) ?? []
  test.each<[string, string]>([
    ['no empty line', `text\n${line}`],
    ['no signature', `${TEXT}\n`],
    ['no final newline', good.slice(0, -1)],
    ['a hyphen for the dash', good.replace('\u2014', '-')],
    ['two spaces', good.replace(`${name} `, `${name}  `)],
    ['something after', good.replace(encoded, `${encoded} x`)],
    ['no name', `${TEXT}\n\u2014  ${encoded}\n`],
    ['a plus in the name', `${TEXT}\n\u2014 a+b ${encoded}\n`],
    ['base64 without padding', good.replace(encoded, encoded.replace(/=+$/, ''))],
    [
      'base64 with spare bits',
      good.replace(encoded, `${toBase64(fromBase64(encoded).subarray(0, 67)).slice(0, -2)}B=`),
    ],
    ['only a key id', good.replace(encoded, toBase64(fromBase64(encoded).subarray(0, 4)))],
    ['a tab', good.replace('first ', 'first\t')],
    ['a carriage return', good.replace('line\n', 'line\r\n')],
    ['a lone surrogate', good.replace('first', '\ud800')],
    ['too many signatures', `${TEXT}\n${line.repeat(65)}`],
  ])('%s is malformed', (_, note) => {
    expect(() => parseNote(note)).toThrowError(code('bad-note'))
  })

  test('what cannot be signed', () => {
    expect(() => signNote('no newline', [desk])).toThrowError(code('bad-note'))
    expect(() => signNote(TEXT, [])).toThrowError(code('bad-note'))
    expect(() => signNote('bell\u0007\n', [desk])).toThrowError(code('bad-note'))
  })
})
