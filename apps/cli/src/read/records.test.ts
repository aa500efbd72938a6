import type { Reader } from '@hearsay/reading'
import { describe, expect, test } from 'vitest'
import { problem, readRecords } from './records.ts'

/** Finds nothing, and says what it was given. */
const READER = {
  read: (text: string) => ({ statements: [], diagnostics: [{ code: 'empty', message: text }] }),
} as unknown as Reader

const encode = (text: string) => new TextEncoder().encode(text)
const read = (id: string | number, text: string) =>
  `${JSON.stringify({ id, statements: [], diagnostics: [{ code: 'empty', message: text }] })}\n`
const OBJECT = 'expected a JSON object {"id", "text"}'

describe('lines of texts', () => {
  test.each<[about: string, lines: string, text: string, bad: number]>([
    ['none', '', '', 0],
    ['one', '{"id":1,"text":"a"}\n', read(1, 'a'), 0],
    ['one without a newline', '{"id":"x","text":""}', read('x', ''), 0],
    ['several', '{"id":1,"text":"a"}\n{"id":2,"text":"b"}\n', read(1, 'a') + read(2, 'b'), 0],
    ['blank ones between', '\n{"id":1,"text":"a"}\r\n \n{"id":2,"text":"b"}', read(1, 'a') + read(2, 'b'), 0],
    ['no JSON', '{"id":1', problem(7, OBJECT), 1],
    ['null', 'null', problem(7, OBJECT), 1],
    ['a list', '[]', problem(7, OBJECT), 1],
    ['a text', '"text"', problem(7, OBJECT), 1],
    ['a number', '7', problem(7, OBJECT), 1],
    ['no id', '{"text":"a"}', problem(7, 'expected "id", a string or a number'), 1],
    ['an id of another kind', '{"id":[1],"text":"a"}', problem(7, 'expected "id", a string or a number'), 1],
    ['no text', '{"id":"x"}', problem(7, 'expected "text", a string', 'x'), 1],
    ['a text of another kind', '{"id":0,"text":1}', problem(7, 'expected "text", a string', 0), 1],
    [
      'bad ones among good, each with its number',
      'a\n\n{"id":1,"text":"a"}\nb',
      problem(7, OBJECT) + read(1, 'a') + problem(10, OBJECT),
      2,
    ],
  ])('%s', async (_, lines, text, bad) => {
    expect(await readRecords(READER, encode(lines), 7)).toEqual({ text, bad })
  })

  test('that are not UTF-8', async () => {
    const { text, bad } = await readRecords(READER, Buffer.from([0x22, 0xff, 0x22]), 1)
    expect({ text, bad }).toEqual({ text: problem(1, 'expected UTF-8'), bad: 1 })
  })

  test('a reader that breaks is no bad line', async () => {
    const broken = {
      read: () => {
        throw new Error('broken')
      },
    } as unknown as Reader
    await expect(readRecords(broken, encode('{"id":1,"text":"a"}'), 1)).rejects.toThrow('broken')
  })
})

test('a problem is one line of JSON', () => {
  expect(problem(3, 'expected \u202e')).toBe('{"id":null,"line":3,"error":"expected \\u202e"}\n')
})
