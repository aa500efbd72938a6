import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/hearsay.ts'
import { isYaml } from './case.ts'
import { pathKind, readBytes, readChunks, reason } from './files.ts'

test.each([
  ['ENOENT', 'there is no such file'],
  ['EACCES', 'you may not read it'],
  ['EPERM', 'you may not read it'],
  ['EISDIR', 'it is a folder'],
  ['EMFILE', 'too many files are open'],
  ['EIO', 'what the system said'],
])('%s is %j', (code, words) => {
  expect(reason(Object.assign(new Error('what the system said'), { code }))).toBe(words)
})

test.each([
  [new Error('without a code'), 'without a code'],
  ['no error', 'no error'],
])('%s has its own words', (error, words) => expect(reason(error)).toBe(words))

test('a path is a file, a folder or nothing', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a'), 'text')
  expect([folder, join(folder, 'a'), join(folder, 'b')].map(pathKind)).toEqual(['folder', 'file', 'nothing'])
  expect(Buffer.from(readBytes(join(folder, 'a'))).toString()).toBe('text')
  expect(() => readBytes(folder)).toThrow(`${folder}: cannot be read: it is a folder`)
})

test.each([
  ['a.yaml', true],
  ['a.yml', true],
  ['A.YAML', true],
  ['a.yaml.bak', false],
  ['a.json', false],
  ['yaml', false],
  ['a.yaml/b.json', false],
  ['ayaml', false],
])('%s is YAML: %s', (path, yaml) => expect(isYaml(path)).toBe(yaml))

test('a file comes whole in chunks, none of which is written over by the next', () => {
  const folder = temporaryFolder()
  const bytes = Buffer.alloc(2_500_000, 'abcdefg')
  writeFileSync(join(folder, 'a'), bytes)
  const chunks = [...readChunks(join(folder, 'a'))]
  expect(chunks.length).toBeGreaterThan(1)
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true)
  expect(() => [...readChunks(folder)]).toThrow(`${folder}: cannot be read: it is a folder`)
  expect(() => [...readChunks(join(folder, 'b'))]).toThrow('cannot be read: there is no such file')
})
