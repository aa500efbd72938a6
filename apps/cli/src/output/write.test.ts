import { afterEach, expect, test, vi } from 'vitest'
import { write, writeJson, writeJsonList, writeLine } from './write.ts'

afterEach(() => vi.restoreAllMocks())

/** What a piece of work writes. */
async function written(work: () => Promise<void>): Promise<string> {
  const spy = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  await work()
  return spy.mock.calls.map(([text]) => text).join('')
}

test.each<[about: string, work: () => Promise<void>, text: string]>([
  ['a line', () => writeLine('a'), 'a\n'],
  ['a document', () => writeJson({ a: [1], b: '\u202e' }), '{\n  "a": [\n    1\n  ],\n  "b": "\\u202e"\n}\n'],
  ['a list, an item a line', () => writeJsonList([{ a: 1 }, 2, '\u202e']), '[\n{"a":1},\n2,\n"\\u202e"\n]\n'],
  ['a list of one', () => writeJsonList([1]), '[\n1\n]\n'],
  ['a list of none', () => writeJsonList([]), '[]\n'],
])('%s', async (_, work, text) => expect(await written(work)).toBe(text))

test('waits for a reader who is slower than we are', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(false)
  let done = false
  const writing = write('a').then(() => {
    done = true
  })
  await new Promise(setImmediate)
  expect(done).toBe(false)
  process.stdout.emit('drain')
  await writing
})
