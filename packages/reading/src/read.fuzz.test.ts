import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadReader } from './node.ts'
import type { Reading, TextSpan } from './statement.ts'

const reader = loadReader()

/**
 * Every span of a reading lies in the text, has a length, and cuts no surrogate pair; every holder exists and
 * holds.
 */
function check(text: string, { statements }: Reading): void {
  statements.forEach((s, i) => {
    const spans = [...s.source, ...s.cue, ...s.content, ...s.times]
    for (const party of [s.speaker, s.addressee]) if (party) spans.push(party.mention)
    for (const span of spans) checkSpan(text, span)
    expect(s.confidence).toBeGreaterThanOrEqual(0)
    expect(s.confidence).toBeLessThanOrEqual(1)
    expect(s.content.length).toBeGreaterThan(0)
    if (s.within === null) return
    expect(s.within).not.toBe(i)
    const holder = statements[s.within]?.content ?? []
    for (const [a, b] of s.content) expect(holder.some(([x, y]) => x <= a && b <= y)).toBe(true)
  })
}

function checkSpan(text: string, [start, end]: TextSpan): void {
  expect(start).toBeLessThan(end)
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeLessThanOrEqual(text.length)
  for (const at of [start, end])
    expect(/[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))).toBe(false)
}

const said = [
  'Ana Roy said',
  '“We know,”',
  'the group',
  'told',
  'that',
  'denied',
  '.',
  '\n\n',
  '‘',
  '’',
  '"',
  "''",
  'according to',
  ':',
  '😀',
  '\u00a0',
  'ل',
  '\u202e',
  '\ud83d',
  '\udc00',
  'â€œ',
  '\u0000',
  'he',
  'to',
  ', who believes',
  '20 to 25 people',
]

test('any words that could be news', () => {
  const texts = fc.array(fc.constantFrom(...said), { maxLength: 60 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(texts, (text) => check(text, reader.read(text))),
    { numRuns: 300, seed: 11 },
  )
})

test('any string at all', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 300 })
  fc.assert(
    fc.property(anything, (text) => check(text, reader.read(text))),
    { numRuns: 300, seed: 12 },
  )
})

test('lone halves of surrogate pairs', () => {
  const units = fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 80 })
  fc.assert(
    fc.property(units, (codes) => {
      const text = `He said ${String.fromCharCode(...codes)} to them.`
      check(text, reader.read(text))
    }),
    { numRuns: 200, seed: 13 },
  )
})

const NAUGHTY = new URL('../../../../shared/data/vectors/blns/blns.json', import.meta.url)
describe.runIf(existsSync(NAUGHTY))('the list of naughty strings', () => {
  test('each alone and inside a statement', () => {
    const strings: string[] = JSON.parse(readFileSync(NAUGHTY, 'utf8'))
    for (const string of strings)
      for (const text of [string, `The mayor said “${string}” on Monday.`]) check(text, reader.read(text))
  })
})

test('the same text gives the same reading', () => {
  const text = 'A nurse told Ana Roy that the ward was closed. “I saw it,” she said.'
  expect(reader.read(text)).toEqual(reader.read(text))
})

/** A hundred thousand characters of the kinds that make a reader slow. */
const long: [string, (size: number) => string][] = [
  ['one sentence without an end', (size) => 'he said that '.repeat(size / 13)],
  ['one word', (size) => 'a'.repeat(size)],
  ['one quotation mark after another', (size) => '“'.repeat(size)],
  ['statements', (size) => 'Ana Roy said the dam, which was old, had failed. '.repeat(size / 50)],
  ['capitals', (size) => 'Ana Roy Ben Li '.repeat(size / 15)],
  ['apostrophes', (size) => "n't 's ".repeat(size / 7)],
  ['spaces', (size) => `x${' '.repeat(size)}`],
  ['passives', (size) => 'He was accused by Omar Lee. '.repeat(size / 28)],
  ['told, and told', (size) => 'The man was warned by police not to say '.repeat(size / 40)],
  ['nested claims', (size) => 'he said that she said that they claimed that '.repeat(size / 45)],
]
test.each(long)('%s: what looks too far takes minutes', (_, make) => {
  const text = make(100_000)
  const before = process.cpuUsage().user
  check(text, reader.read(text))
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(20)
})
