import { expect, test } from 'vitest'
import type { Linked } from '../spans/links/links.ts'
import type { Span } from '../spans/links/spans.ts'
import { confidence, evidence } from './confidence.ts'

const span = (role: Span['role'], sure: number): Span => ({ role, from: 0, to: 1, sure })

function linked(source: number | null, contents: readonly number[], cue = 0.5): Linked {
  return {
    cue: span('cue', cue),
    source: source === null ? undefined : span('source', source),
    contents: contents.map((sure) => span('content', sure)),
    sourceChance: 1 / 3,
    contentChance: 0.8,
  }
}

/** The log of odds of `a` to `b`. */
const odds = (a: number, b: number): number => Math.log(a / b)

test.each([
  ['of a source and two contents', linked(0.75, [0.9, 0.5]), [0, odds(3, 1), 0, 0, odds(9, 1) / 2]],
  ['of no source', linked(null, [0.75]), [0, 0, 1, odds(3, 1), odds(3, 1)]],
  ['of a certainty', linked(1, [0], 1), [odds(999, 1), odds(999, 1), 0, odds(1, 999), odds(1, 999)]],
])('evidence %s', (_, statement, expected) => {
  const found = evidence(statement)
  for (const [i, value] of [...expected, odds(1, 2), odds(4, 1)].entries())
    expect(found[i]).toBeCloseTo(value)
  expect(found).toHaveLength(7)
})

test.each([
  [[], 0.5],
  [[0, 0, 0, 0, 0, 0, 0, odds(3, 1)], 0.75],
  [[0, 2], 0.9],
  [[0, 1, 0, 0, 0, 0, 0, odds(1, 3)], 0.5],
])('weights %j make a confidence of %d', (weights, expected) => {
  expect(confidence(Float32Array.from(weights), linked(0.75, [0.9]))).toBeCloseTo(expected)
})
