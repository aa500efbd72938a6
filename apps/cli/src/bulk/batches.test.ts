import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Batch, batches } from './batches.ts'

const encode = (text: string) => new TextEncoder().encode(text)

/**
 * Lines with their numbers, as somebody with the whole input would see them; a line that is too long is null.
 */
function expected(input: string, longest: number): [number, string | null][] {
  const lines = input.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line, index) => [index + 1, line.length > longest ? null : line])
}

async function actual(chunks: readonly string[], longest: number): Promise<[number, string | null][]> {
  const found: [number, string | null][] = []
  const stream = (async function* () {
    for (const chunk of chunks) yield encode(chunk)
  })()
  for await (const batch of batches(stream, longest)) {
    if (batch.kind === 'too-long') found.push([batch.line, null])
    else {
      const lines = new TextDecoder().decode(batch.bytes).split('\n')
      if (lines.at(-1) === '') lines.pop()
      found.push(...lines.map((line, index): [number, string] => [batch.first + index, line]))
    }
  }
  return found
}

const chunk = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 4 })

test('however the input is cut up, every line comes out once, in order, with its number', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(chunk, { maxLength: 12 }), async (chunks) => {
      expect(await actual(chunks, 1000)).toEqual(expected(chunks.join(''), 1000))
    }),
  )
})

test('a line that is longer than what may be held gives its number, and the lines around it come out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(chunk, { maxLength: 20 }), async (chunks) => {
      expect(await actual(chunks, 4)).toEqual(expected(chunks.join(''), 4))
    }),
    { numRuns: 500 },
  )
})

/** The batches of these chunks, each with how many chunks had come when it was made. */
async function made(
  chunks: readonly Uint8Array[],
  longest?: number,
): Promise<[come: number, batch: Batch][]> {
  let come = 0
  const stream = (async function* () {
    for (const each of chunks) {
      come++
      yield each
    }
  })()
  const found: [number, Batch][] = []
  for await (const batch of batches(stream, longest)) found.push([come, batch])
  return found
}

test('whole lines go on when they have come, and a long one is told of before it ends', async () => {
  const chunks = ['a\nb', '\n\nc', 'cc', 'cc', '\nd\n', 'e'].map(encode)
  const found = await made(chunks, 4)
  expect(found.map(([come, batch]) => [come, batch.kind === 'lines' ? batch.first : batch.line])).toEqual([
    [1, 1],
    [2, 2],
    [4, 4],
    [5, 5],
    [6, 6],
  ])
})

test('a batch says how much of the stream is behind it', async () => {
  const found = await made(['a\nb', '\n\nc', 'cc', 'cc', '\nd\n', 'e'].map(encode), 4)
  expect(found.map(([, { end }]) => end)).toEqual([2, 5, 10, 13, 14])
})

test('memory of a batch is its own, and can be handed away', async () => {
  const chunk = encode('a\nb\n')
  const [[, batch] = []] = await made([chunk])
  expect(batch?.kind === 'lines' && batch.bytes.buffer !== chunk.buffer).toBe(true)
})

test('a line of 16 MiB is taken, and no longer one', async () => {
  const line = (length: number) => Buffer.alloc(length, 'a')
  const kinds = async (length: number) => (await made([line(length)])).map(([, { kind }]) => kind)
  expect(await kinds(16_777_216)).toEqual(['lines'])
  expect(await kinds(16_777_217)).toEqual(['too-long'])
})
