import { expect, test } from 'vitest'
import { after } from './after.ts'
import { batches } from './batches.ts'
import type { Done } from './done.ts'

const INPUT = ['{"id":"a"}\n', '\n', 'no json\n', '{"id":3}\r\n', ' \n', '{"id":"d"}']

async function left(lines: number, id: Done['id'], chunk: number) {
  const bytes = Buffer.from(INPUT.join(''))
  const stream = (async function* () {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk)
  })()
  const [rest, firsts, skipped]: [string[], number[], number[]] = [[], [], []]
  for await (const batch of after(batches(stream), { lines, id, bad: 0, bytes: 0 }, (at) => skipped.push(at)))
    if (batch.kind === 'lines') {
      rest.push(Buffer.from(batch.bytes).toString())
      firsts.push(batch.first)
    }
  return { rest: rest.join(''), first: firsts[0], skipped: skipped.at(-1) }
}

test.each<[lines: number, id: Done['id'], from: number]>([
  [0, null, 0],
  [1, 'a', 1],
  [2, null, 3],
  [3, 3, 4],
  [4, 'd', 6],
])('%i answers, the last to %j: goes on after line %i', async (lines, id, from) => {
  for (const chunk of [1, 7, 1000]) {
    const found = await left(lines, id, chunk)
    const rest = INPUT.slice(from).join('')
    expect(found.rest).toBe(rest)
    expect(found.first).toBe(rest === '' ? undefined : from + 1)
    if (lines > 0) expect(found.skipped).toBe(INPUT.join('').length - rest.length)
  }
})

test.each<[lines: number, id: Done['id'], message: string]>([
  [
    1,
    'b',
    '--resume: expected the input that was worked on before, with id "b" in answer 1; that line has id "a"',
  ],
  [
    3,
    '3',
    '--resume: expected the input that was worked on before, with id "3" in answer 3; that line has id 3',
  ],
  [
    5,
    'e',
    '--resume: expected the input that was worked on before, with id "e" in answer 5; the input has fewer lines',
  ],
])('%i answers, the last to %j, are those of another input', async (lines, id, message) => {
  await expect(left(lines, id, 1000)).rejects.toMatchObject({ code: 'diverges', message })
})

test('a line that was too long to hold has an answer too', async () => {
  const stream = (async function* () {
    yield Buffer.from('{"id":"far too long"}\n{"id":1}\n{"id":2}\n')
  })()
  const rest: string[] = []
  for await (const batch of after(batches(stream, 9), { lines: 2, id: 1, bad: 1, bytes: 0 }, () => {}))
    rest.push(batch.kind === 'lines' ? `${batch.first} ${Buffer.from(batch.bytes)}` : batch.kind)
  expect(rest).toEqual(['3 {"id":2}\n'])
})
