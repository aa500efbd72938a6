import { describe, expect, test } from 'vitest'
import { fold } from '../fold/fold.ts'
import { type Entry, RECORD_KINDS } from '../kinds/index.ts'
import { parseEntry } from '../parse.ts'
import { basesOf } from '../query/bases.ts'
import { readCaseFolder } from '../testing/sample.ts'
import { type Control, type Field, formOf } from './form.ts'
import { givenOf, recordOf } from './given.ts'

const CASES = ['ndola-1961', 'uss-maine-1898', 'abu-ghraib-2015'].map((name) =>
  fold(readCaseFolder(name).entries),
)

const FRAME = ['kind', 'id', 'at', 'by', 'why']

describe.each(RECORD_KINDS)('the form of a %s', (kind) => {
  const fields = formOf(kind)

  test('has its fields, and none that frames an entry', () => {
    expect(fields.length).toBeGreaterThan(0)
    expect(fields.filter(({ name }) => FRAME.includes(name))).toEqual([])
  })

  test('gives back whatever it shows', () => {
    for (const record of CASES.flatMap((of) => [...of[kind].values()])) {
      const unwritten = Object.entries(record).filter(
        ([name]) => !fields.some((field) => field.name === name),
      )
      const again = { ...Object.fromEntries(unwritten), ...recordOf(fields, givenOf(fields, record)) }
      expect(listed(parseEntry(again))).toEqual(listed(parseEntry(record)))
    }
  })
})

/** One item alone may be recorded without a list, or within one; and no form shows a group of nothing. */
function listed(entry: Entry): Entry {
  if (entry.kind !== 'statement') return entry
  const list = <T>(value: T | T[] | undefined) => (value === undefined ? undefined : [value].flat())
  const future = Object.keys(entry.future ?? {}).length === 0 ? undefined : entry.future
  return { ...entry, future, basis: basesOf(entry) as never, recants: list(entry.recants) as never }
}

test('what is left empty is left out, and an item of it with it', () => {
  const given = new Map([
    ['title', '  '],
    ['sentences.0.text', ' '],
    ['sentences.0.cites.0', ''],
    ['sentences.3.text', 'It sank. '],
    ['sentences.3.cites.1', 'sinking'],
  ])
  expect(recordOf(formOf('event'), given)).toEqual({ sentences: [{ text: 'It sank.', cites: ['sinking'] }] })
})

test.each([
  ['party', [['size.low', '3']], { size: { low: 3, high: null } }],
  ['party', [['size.low', 'many']], { size: { low: 'many', high: null } }],
  ['party', [['size.low', '\u22123.5']], { size: { low: -3.5, high: null } }],
  ['party', [['size.low', '0x10']], { size: { low: '0x10', high: null } }],
  ['party', [['size.low', '1,5']], { size: { low: '1,5', high: null } }],
  ['assessment', [['sentence', 'So.']], { sentence: 'So.', likelihood: null }],
  ['analysis', [['independent', 'no']], { independent: false }],
  ['analysis', [['independent', 'perhaps']], { independent: 'perhaps' }],
  [
    'event',
    [
      ['__proto__.title', 'x'],
      ['sentences.1e3.text', 'x'],
      ['title.0', 'x'],
    ],
    {},
  ],
] as const)('a %s of %j', (kind, given, expected) => {
  expect(recordOf(formOf(kind), new Map(given))).toEqual(expected)
})

test('a record is chosen among those that the field may name', () => {
  expect(control(formOf('statement'), 'basis', 'on')).toEqual({
    type: 'list',
    least: 1,
    single: false,
    item: { type: 'record', kinds: ['statement', 'party', 'exhibit', 'document'] },
  })
  expect(control(formOf('event'), 'sentences', 'cites')).toEqual({
    type: 'list',
    least: 1,
    single: false,
    item: { type: 'record', kinds: 'any' },
  })
  expect(control(formOf('event'), 'when', 'edtf')).toEqual({ type: 'date' })
})

/** The control at a path, through lists. */
function control(fields: readonly Field[], name: string, ...rest: string[]): Control | undefined {
  const found = fields.find((field) => field.name === name)?.control
  const [next, ...others] = rest
  if (next === undefined) return found
  const inner = found?.type === 'list' ? found.item : found
  return inner?.type === 'group' ? control(inner.fields, next, ...others) : undefined
}
