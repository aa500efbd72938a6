import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { placeOf } from '../text/testing/place.ts'
import { cast } from './cast.ts'
import { relativeOf } from './relatives.ts'

/** Whom the last such word means. */
const cases: [string, string, string | undefined][] = [
  ['We met a plumber who left.', 'who', 'a plumber'],
  ['We met several old plumbers who left.', 'who', 'several old plumbers'],
  ['It may anger nervous mayors who left.', 'who', 'nervous mayors'],
  ['We met Omar Reza, a plumber from Leeds, who left.', 'who', 'Omar Reza'],
  ['We met Omar Reza, 41, who left.', 'who', 'Omar Reza'],
  ['We met Omar Reza (R-Ohio), who left.', 'who', 'Omar Reza'],
  ['We met “Omar Reza”, who left.', 'who', 'Omar Reza'],
  ['We met Ana Reza in Larkin who left.', 'who', 'Ana Reza'],
  // People are who; what stands between is stepped over.
  ['We met a clerk at the ministry who left.', 'who', 'a clerk at the ministry'],
  ['We met guards on Larkin Hill, who left.', 'who', 'guards on Larkin Hill'],
  ['We met the union, who left.', 'who', undefined],
  ['It rained. Who left?', 'who', undefined],
  // The verb tells how many there are.
  ['We met the widow of two guards who is ill.', 'who', 'the widow of two guards'],
  ['We met the widow of two guards who are ill.', 'who', 'two guards'],
  ['We met sisters of the guards who left.', 'who', 'the guards'],
  ['We met sisters of the guards, who left.', 'who', 'sisters of the guards'],
  ['We met sisters of the guards, many of whom left.', 'whom', 'sisters of the guards'],
  // Anything is which.
  ['We saw clerks of the union, which left.', 'which', 'the union'],
  ['We saw the note -- which says so.', 'which', 'the note'],
  ['We saw the union, whose head left.', 'whose', 'the union'],
]
test.each(cases)('in %j, %s is %j', (text, word, expected) => {
  const tokens = segment(text)
  const [at] = placeOf(tokens, tokens.words.includes(word) ? word : 'Who')
  expect(relativeOf(tokens, cast(tokens), at, word)?.text).toBe(expected)
})
