import { expect, onTestFinished, test } from 'vitest'
import { Pool } from './pool.ts'

function pool(size: number): Pool {
  const made = new Pool(size, { worker: new URL('../read/worker.ts', import.meta.url) })
  onTestFinished(() => made.close())
  return made
}

function lines(first: number, text: string) {
  return { kind: 'lines', first, bytes: Uint8Array.from(Buffer.from(text)), end: 0 } as const
}

test('every batch gets its own answer, however many threads there are', async () => {
  const threads = pool(2)
  const firsts = [1, 10, 20, 30, 40]
  const outputs = await Promise.all(firsts.map((first) => threads.answer(lines(first, 'no JSON\n'))))
  expect(outputs.map(({ text }) => JSON.parse(text).line)).toEqual(firsts)
  expect(outputs.every(({ bad }) => bad === 1)).toBe(true)
})

test('a line that was too long is a problem with its number', async () => {
  expect(await pool(1).answer({ kind: 'too-long', line: 7, end: 9 })).toEqual({
    text: '{"id":null,"line":7,"error":"expected a line of at most 16 MiB"}\n',
    lines: 1,
    bad: 1,
  })
})
