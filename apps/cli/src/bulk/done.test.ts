import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/hearsay.ts'
import { type Done, doneIn } from './done.ts'

function file(text: string): string {
  const path = join(temporaryFolder(), 'out')
  writeFileSync(path, text)
  return path
}

const FIRST = '{"id":"a","words":"é"}\n'
const BAD = '{"id":null,"line":2,"error":"expected UTF-8"}\n'

test.each<[text: string, done: Done]>([
  ['', { lines: 0, bad: 0, id: null, bytes: 0 }],
  [FIRST, { lines: 1, bad: 0, id: 'a', bytes: 24 }],
  [FIRST + BAD, { lines: 2, bad: 1, id: null, bytes: 24 + BAD.length }],
  [`${FIRST + BAD}{"id":7,"wor`, { lines: 2, bad: 1, id: null, bytes: 24 + BAD.length }],
  [`${FIRST}{"i`, { lines: 1, bad: 0, id: 'a', bytes: 24 }],
  [`${FIRST}{"id":7}`, { lines: 1, bad: 0, id: 'a', bytes: 24 }],
])('of %j', async (text, done) => expect(await doneIn(file(text), '-')).toEqual(done))

test('of a file that is not there yet: nothing', async () => {
  expect(await doneIn(join(temporaryFolder(), 'out'), '-')).toMatchObject({ lines: 0, bytes: 0 })
})

test.each([
  ['notes of mine', 1],
  ['notes of mine\n', 1],
  ['\n', 1],
  [`${FIRST}notes`, 2],
  [`${FIRST}{"id":7\n`, 2],
  [`${FIRST}${FIRST}{"name":1}\n`, 3],
])('%j is no output, and says where', async (text, line) => {
  const path = file(text)
  await expect(doneIn(path, '-')).rejects.toMatchObject({
    code: 'exists',
    message: `${path}:${line}: expected a line that this command has written; give a file of its output, or one that is not there yet`,
  })
})

test('the input itself is never written to, by whatever name', async () => {
  const path = file(FIRST)
  await expect(doneIn(path, join(path, '../.', 'out'))).rejects.toMatchObject({
    code: 'exists',
    message: `${path}: expected a file for the output; this is the input`,
  })
})

test('a folder is no file', async () => {
  const path = join(temporaryFolder(), 'out')
  mkdirSync(path)
  await expect(doneIn(path, '-')).rejects.toMatchObject({ code: 'unreadable' })
})
