import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { nounKind, phraseKind } from './kinds.ts'
import type { Kind } from './mention.ts'
import { findNames } from './names.ts'

const names: [string, Kind][] = [
  ['Omar Reza', 'he'],
  ['Mr. Reza', 'he'],
  ['Fatima Reza', 'she'],
  ['Mrs. Reza', 'she'],
  ['Senator Reza', 'person'],
  ['Wren Reza', 'unknown'],
  ['Strand', 'unknown'],
  ['Iraq', 'place'],
  ['New Iraq', 'unknown'],
  ['NWO', 'body'],
  ['B2', 'body'],
  ['X', 'unknown'],
  ['ÄÖ', 'body'],
  ['Éa', 'unknown'],
  ['EPAx', 'unknown'],
  ['Hezbollah', 'body'],
  ['New Hezbollah', 'unknown'],
  ['Iraqis', 'people'],
  ['Swiss', 'unknown'],
  ['Iraqi', 'unknown'],
  ['Wolves', 'unknown'],
  ['Sur Water Office', 'body'],
  ['Sur Ministries', 'body'],
  ['Sur Churches', 'body'],
  ['Sur Mission Banks', 'body'],
  ['Omar Bank', 'he'],
  ['Omar Reza Bank', 'body'],
  ['Evening Post', 'body'],
  ['Post', 'unknown'],
]
test.each(names)('the name %s is of the kind %s', (text, kind) => {
  expect(findNames(segment(`We saw ${text} there.`)).at(-1)?.kind).toBe(kind)
})

const nouns: [string, Kind][] = [
  ['villagers', 'people'], ['report', 'document'], ['ministry', 'body'], ['ministries', 'people'],
  ['banks', 'people'], ['churches', 'people'], ['parties', 'people'], ['committees', 'people'],
  ['man', 'he'], ['king', 'he'], ['husband', 'he'], ['woman', 'she'], ['queen', 'she'], ['wife', 'she'],
  ['mayor', 'person'], ['mayors', 'people'], ['witnesses', 'people'], ['postman', 'person'],
  ['policewoman', 'person'], ['tradesperson', 'person'], ['human', 'thing'], ['postmen', 'people'],
  ['locksmith', 'person'], ['stationmaster', 'person'], ['master', 'thing'],
  ['policewomen', 'people'], ['mane', 'thing'], ['table', 'thing'], ['tables', 'thing'], ['he', 'thing'],
  ['mrs.', 'thing'], ['sir', 'thing'], ['mental', 'thing'], ['postmanship', 'thing'], ['personal', 'thing'],
] // biome-ignore format: a table
test.each(nouns)('the noun %s is of the kind %s', (noun, kind) => expect(nounKind(noun)).toBe(kind))

const phrases: [string, Kind][] = [
  ['who', 'thing'],
  ['that report', 'thing'],
  ['a driver of buses', 'person'],
  ['a driver , a liar', 'person'],
  ['a driver ( and liar )', 'person'],
  ['of drivers', 'people'],
  ['a king and a queen', 'people'],
  ['a king with friends and foes', 'he'],
  ['most', 'people'],
  ['nearly all', 'people'],
  ['two fish', 'thing'],
  ['two fans', 'people'],
  ['two ops', 'people'],
  ['one ops', 'thing'],
  ['2,000 ops', 'people'],
  ['ops', 'thing'],
  ['the singers', 'people'],
  ['the nudists', 'people'],
  ['the grass', 'thing'],
  ['the virus', 'thing'],
  ['the crisis', 'thing'],
  ['the éées', 'people'],
  ['Larkin', 'unknown'],
  ['larkin', 'thing'],
  ['Some Larkin', 'thing'],
  ['Émile', 'unknown'],
]
test.each(phrases)('the phrase %j is of the kind %s', (phrase, kind) => {
  const tokens = segment(phrase)
  expect(phraseKind(tokens, 0, tokens.words.length)).toBe(kind)
})
