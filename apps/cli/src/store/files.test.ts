import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../testing/hearsay.ts'
import { writeFileWhole, writeFolderWhole } from './files.ts'

const FILES = [
  { name: 'a.yaml', content: 'René' },
  { name: 'b.bin', content: Uint8Array.from([0, 255]) },
]

/** Pieces, the last of which fails. */
function* failing(): Generator<string> {
  yield 'a'
  throw new Error('no more')
}

describe('a file', () => {
  test('is written whole, and over what was there', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'a')
    writeFileWhole(path, ['before'])
    writeFileWhole(path, ['René', Uint8Array.from([33]), '…'])
    expect(readFileSync(path, 'utf8')).toBe('René!…')
    expect(readdirSync(folder)).toEqual(['a'])
  })

  test('that fails leaves what was there, and nothing beside it', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'a')
    writeFileWhole(path, ['before'])
    expect(() => writeFileWhole(path, failing())).toThrow(`${path}: cannot be written: no more`)
    expect(readFileSync(path, 'utf8')).toBe('before')
    expect(readdirSync(folder)).toEqual(['a'])
  })

  test('in a folder that is not there cannot be written', () => {
    const path = join(temporaryFolder(), 'none', 'a')
    expect(() => writeFileWhole(path, ['a'])).toThrow(
      expect.objectContaining({ code: 'data', message: `${path}: cannot be written: there is no such file` }),
    )
  })
})

describe('a folder', () => {
  test.each(['new', 'in/a/new/one'])('%s is made with its files', (name) => {
    const path = join(temporaryFolder(), name)
    writeFolderWhole(path, FILES)
    expect(readdirSync(path)).toEqual(['a.yaml', 'b.bin'])
    expect(readFileSync(join(path, 'a.yaml'), 'utf8')).toBe('René')
    expect([...readFileSync(join(path, 'b.bin'))]).toEqual([0, 255])
  })

  test('that is empty is filled', () => {
    const path = temporaryFolder()
    writeFolderWhole(path, FILES)
    expect(readdirSync(path)).toEqual(['a.yaml', 'b.bin'])
  })

  test.each([
    ['that is not empty', (path: string) => writeFolderWhole(path, [{ name: 'mine', content: '' }])],
    ['in whose place is a file', (path: string) => writeFileSync(path, '')],
  ])('%s is not written over', (_, make) => {
    const parent = temporaryFolder()
    const path = join(parent, 'there')
    make(path)
    expect(() => writeFolderWhole(path, FILES)).toThrow(
      expect.objectContaining({
        code: 'exists',
        message: `${path}: expected a folder that is empty or not there yet; nothing was written`,
      }),
    )
    expect(readdirSync(parent)).toEqual(['there'])
  })

  test.each([
    ['in a file', 'file/new', 'a', /cannot be written: what should be a folder on the way to it is a file/],
    ['with a file that cannot be made', 'new', 'none/a', /cannot be written: there is no such file/],
  ])('%s is not made, and nothing is left', (_, name, file, message) => {
    const parent = temporaryFolder()
    writeFileSync(join(parent, 'file'), '')
    mkdirSync(join(parent, 'other'))
    expect(() => writeFolderWhole(join(parent, name), [{ name: file, content: '' }])).toThrow(
      expect.objectContaining({ code: 'data', message: expect.stringMatching(message) }),
    )
    expect(readdirSync(parent)).toEqual(['file', 'other'])
  })

  test.runIf(existsSync('/proc/self'))('where a folder holds no others is refused, and ends', () => {
    expect(() => writeFolderWhole('/proc/none/new', FILES)).toThrow(/^\/proc\/none\/new: cannot be written: /)
  })
})
