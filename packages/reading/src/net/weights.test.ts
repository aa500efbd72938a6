import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { WEIGHTS_URL } from '../node.ts'
import { createReader } from '../read.ts'
import { parseWeights, WeightsError } from './weights.ts'

const file = new Uint8Array(readFileSync(WEIGHTS_URL))

function codeOf(run: () => unknown): string | undefined {
  try {
    run()
  } catch (error) {
    return error instanceof WeightsError ? error.code : String(error)
  }
  return undefined
}

const broken: [string, Uint8Array, string][] = [
  ['nothing', new Uint8Array(0), 'not-weights'],
  ['another file', new TextEncoder().encode('%PDF-1.7 and so on'), 'not-weights'],
  ['a header cut off', file.slice(0, 100), 'not-weights'],
  ['weights cut off', file.slice(0, file.length >> 1), 'truncated'],
]
test.each(broken)('%s is refused', (_, bytes, code) => {
  expect(codeOf(() => createReader(bytes))).toBe(code)
})

test('a section that is not there is named', () => {
  expect(codeOf(() => parseWeights(file).floats('nonsense'))).toBe('missing-section')
})

test('weights in the middle of a larger buffer read the same', () => {
  const padded = new Uint8Array(file.length + 3)
  padded.set(file, 3)
  const text = 'The mayor said the bridge was closed.'
  expect(createReader(padded.subarray(3)).read(text)).toEqual(createReader(file).read(text))
})

test('the shipped weights stay under ten megabytes', () => {
  expect(file.length).toBeLessThan(10_000_000)
})
