import { expect, test, vi } from 'vitest'
import { facts } from './facts.ts'
import { columns, paragraph } from './wrap.ts'

const PAIRS = [
  ['Log', 'made of many words, which take more than one line'],
  ['', 'without a label'],
  ['Erased', 'a\u001b[2Jb'],
] as const

test('labels stand left, and what they say is wrapped under itself', () => {
  vi.stubEnv('COLUMNS', '40')
  expect(facts(PAIRS).split('\n')).toEqual([
    '  Log     made of many words, which take',
    '          more than one line',
    '          without a label',
    '  Erased  ab',
  ])
  expect(facts(PAIRS, 0).split('\n')).toEqual([
    'Log     made of many words, which take',
    '        more than one line',
    '        without a label',
    'Erased  ab',
  ])
  vi.unstubAllEnvs()
})

test('however long the labels, what they say has 20 columns', () => {
  vi.stubEnv('COLUMNS', '40')
  const label = 'a label of thirty-two characters'
  expect(facts([[label, 'twenty columns wide and more']], 0).split('\n')).toEqual([
    `${label}  twenty columns wide`,
    `${' '.repeat(34)}and more`,
  ])
  vi.unstubAllEnvs()
})

test.each([
  ['72', undefined, 72],
  ['72', 90, 72],
  [undefined, 90, 90],
  ['', 90, 90],
  ['wide', 90, 90],
  ['x72', 90, 90],
  ['72x', 90, 90],
  ['12345', 90, 90],
  ['1234', 90, 1234],
  [undefined, undefined, 100],
  ['7', 90, 40],
])('COLUMNS %j and a terminal of %j are %i columns', (given, terminal, width) => {
  const before = process.stdout.columns
  vi.stubEnv('COLUMNS', given)
  process.stdout.columns = terminal as number
  expect(columns()).toBe(width)
  process.stdout.columns = before
  vi.unstubAllEnvs()
})

test.each<[indent: number, width: number, lines: string[]]>([
  [0, 24, ['one two three fourth', 'five six']],
  [4, 24, ['    one two three fourth', '    five six']],
  [10, 24, [`${' '.repeat(10)}one two three fourth`, `${' '.repeat(10)}five six`]],
])('a paragraph indented by %i in %i columns has at least 20 of them', (indent, width, lines) => {
  expect(paragraph('one two three fourth five six', indent, width).split('\n')).toEqual(lines)
})

test('a paragraph of nothing is an empty line', () => expect(paragraph('', 4, 40)).toBe(''))
