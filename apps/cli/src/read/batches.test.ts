import fc from 'fast-check'
import { expect, test } from 'vitest'
import { batches } from './batches.ts'

const encode = (text: string) => new TextEncoder().encode(text)

/** Lines with their numbers, as somebody with the whole input would see them; a line that is too long is null. */
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
