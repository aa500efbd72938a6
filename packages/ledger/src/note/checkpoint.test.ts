import { describe, expect, test } from 'vitest'
import { formatCheckpoint, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts'
import { createSigner } from './key.ts'
import { signNote } from './note.ts'

const signer = createSigner('desk.example/cases/x', new Uint8Array(32).fill(5))
const checkpoint = { origin: 'desk.example/cases/x', size: 20852163, root: new Uint8Array(32).fill(0xab) }
const ROOT = 'q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s='
const bad = expect.objectContaining({ code: 'bad-checkpoint' })

describe('checkpoints', () => {
  test('are three lines, and come back', () => {
    expect(formatCheckpoint(checkpoint)).toBe(`desk.example/cases/x\n20852163\n${ROOT}\n`)
    const opened = openCheckpoint(signCheckpoint(checkpoint, [signer]), [signer.key])
    expect(opened).toMatchObject({ checkpoint, extensions: [], signedBy: [signer.key], unknown: [] })
  })

  test('extension lines of other logs are read', () => {
    const note = signNote(`o\n1\n${ROOT}\nmore\nand more\n`, [signer])
    expect(openCheckpoint(note, [signer.key]).extensions).toEqual(['more', 'and more'])
  })

  test.each<[string, string, string]>([
    ['an empty origin', `\n1\n${ROOT}\n`, 'line 1'],
    ['a leading zero', `o\n01\n${ROOT}\n`, 'line 2'],
    ['a sign', `o\n+1\n${ROOT}\n`, 'line 2'],
    ['a size past 2^53', `o\n9007199254740992\n${ROOT}\n`, 'line 2'],
    ['a short root', 'o\n1\nAAAA\n', 'line 3'],
    ['a root that is not base64', `o\n1\n${ROOT.replace('q', '!')}\n`, 'line 3'],
    ['spare bits in the root', `o\n1\n${ROOT.replace('s=', 't=')}\n`, 'line 3'],
    ['two lines', 'o\n1\n', 'line 4'],
    ['no final newline', `o\n1\n${ROOT}`, 'line 4'],
    ['an empty extension', `o\n1\n${ROOT}\n\n`, 'line 4'],
  ])('%s is refused', (_, text, where) => {
    expect(() => parseCheckpoint(text)).toThrowError(
      expect.objectContaining({ code: 'bad-checkpoint', where }),
    )
  })

  test('what cannot be written', () => {
    for (const change of [
      { origin: '' },
      { origin: 'a\nb' },
      { size: -1 },
      { size: 0.5 },
      { root: new Uint8Array(31) },
    ]) {
      expect(() => formatCheckpoint({ ...checkpoint, ...change })).toThrowError(bad)
    }
  })
})
