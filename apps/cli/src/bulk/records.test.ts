import { describe, expect, test } from 'vitest'
import { answerLines, problem, type Task, textIn } from './records.ts'

/** Says what it was given, later. */
const ECHO: Task = {
  shape: '{"id", "text"}',
  answer: async (request) => ({ said: textIn(request) }),
}

const encode = (text: string) => new TextEncoder().encode(text)
const read = (id: string | number, said: string) => `${JSON.stringify({ id, said })}\n`
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
    [
      'a number without an end',
      '{"id":1e999,"text":"a"}',
      problem(7, 'expected "id", a string or a number'),
      1,
    ],
    ['an id of another kind', '{"id":[1],"text":"a"}', problem(7, 'expected "id", a string or a number'), 1],
    ['no text', '{"id":"x"}', problem(7, 'expected "text", a string', 'x'), 1],
    ['a text of another kind', '{"id":0,"text":1}', problem(7, 'expected "text", a string', 0), 1],
    [
      'bad ones among good, each with its number',
      'a\n\n{"id":1,"text":"a"}\nb',
      problem(7, OBJECT) + read(1, 'a') + problem(10, OBJECT),
      2,
    ],
  ])('%s', async (_, given, text, bad) => {
    const lines = text.split('\n').length - 1
    expect(await answerLines(ECHO, encode(given), 7)).toEqual({ text, lines, bad })
  })

  test('that are not UTF-8', async () => {
    const { text, bad } = await answerLines(ECHO, Buffer.from([0x22, 0xff, 0x22]), 1)
    expect({ text, bad }).toEqual({ text: problem(1, 'expected UTF-8'), bad: 1 })
  })

  test('a task that breaks is no bad line, and its error says where', async () => {
    const answer = () => {
      throw new Error('broken')
    }
    const lines = encode('{"id":1,"text":"a"}\n{"id":"b","text":""}')
    await expect(answerLines({ ...ECHO, answer }, lines.subarray(20), 2)).rejects.toThrow(
      'line 2, id "b": broken',
    )
  })
})

test('a problem is one line of JSON', () => {
  expect(problem(3, 'expected \u202e')).toBe('{"id":null,"line":3,"error":"expected \\u202e"}\n')
})
