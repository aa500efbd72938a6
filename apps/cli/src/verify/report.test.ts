import { describe, expect, test } from 'vitest'
import type { Verdict } from './check.ts'
import { verdictReport } from './report.ts'

const BUNDLE = {
  ok: true,
  kind: 'bundle',
  case: 'a-case',
  entries: 1,
  documents: 2,
  origin: 'log',
  root: 'root',
  key: 'key',
  keyTrusted: false,
  extends: [],
  erased: 1,
  withheld: 0,
} as const

function report(verdict: Verdict): string {
  return verdictReport('a.hearsay.json', verdict, 'en').replace(/\s+/g, ' ')
}

function failing(count: number): Verdict {
  const failures = Array.from({ length: count }, (_, index) => ({
    code: 'x',
    where: '',
    message: `fault ${index}`,
  }))
  return { ok: false, failures }
}

describe('what a check found', () => {
  test.each<[verdict: Verdict, said: string]>([
    [BUNDLE, 'Sound: a-case, 1 entry Log log Root root Key key Whose it is, this file cannot say'],
    [
      BUNDLE,
      'Extends no earlier checkpoint Documents 2 with the right hash; 0 withheld Erased 1 value Nothing was',
    ],
    [{ ...BUNDLE, keyTrusted: true, erased: 0 }, 'Key key It is a key that you trust. Extends'],
    [{ ...BUNDLE, protected: 1 }, 'Erased 1 value Protected 1 name, of which only the seal is here Nothing'],
    [{ ...BUNDLE, extends: [5] }, 'Extends a checkpoint of 5 entries'],
    [{ ...BUNDLE, extends: [5, 1200] }, 'Extends checkpoints of 5 and 1,200 entries'],
    [
      { ok: true, kind: 'stored', case: 'a-case', entries: 3, root: 'root', erased: 0 },
      'Sound: a-case, 3 entries Root root Erased 0 values Public nothing of it Everything stored agrees',
    ],
    [
      { ok: true, kind: 'files', case: 'a-case', entries: 3, documents: 1 },
      'Readable: a-case, 3 entries, 1 document Every entry is valid',
    ],
  ])('%#', (verdict, said) => expect(report(verdict)).toContain(said))

  test('of many faults the first, and how many more', () => {
    expect(report(failing(10))).toMatch(/^NOT SOUND: a\.hearsay\.json fault 0 .* fault 9$/)
    expect(report(failing(12))).toMatch(/ fault 9 … and 2 more \(--json lists them\)$/)
  })
})

describe('as it stands in a terminal', () => {
  const lines = (verdict: Verdict) => verdictReport('a \u001b[2J.json', verdict, 'en').split('\n')

  test('a bundle', () =>
    expect(lines(BUNDLE)).toMatchInlineSnapshot(`
    [
      "Sound: a-case, 1 entry",
      "  Log        log",
      "  Root       root",
      "  Key        key",
      "             Whose it is, this file cannot say: compare it with one from elsewhere, or pass that",
      "             with --key.",
      "  Extends    no earlier checkpoint",
      "  Documents  2 with the right hash; 0 withheld",
      "  Erased     1 value",
      "Nothing was altered since it was signed. That does not show that what was recorded is true.",
    ]
  `))

  test('a stored case', () => {
    const stored = {
      ok: true,
      kind: 'stored',
      case: 'a-case',
      entries: 3,
      root: 'root',
      erased: 2,
      published: 3,
    } as const
    expect(lines(stored)).toMatchInlineSnapshot(`
      [
        "Sound: a-case, 3 entries",
        "  Root    root",
        "  Erased  2 values",
        "  Public  an edition of 3 entries, sound",
        "Everything stored agrees with every root that was signed. That does not show that what was recorded",
        "is true.",
      ]
    `)
  })

  test('files', () => {
    const files = { ok: true, kind: 'files', case: 'a-case', entries: 1, documents: 0 } as const
    expect(lines(files)).toMatchInlineSnapshot(`
      [
        "Readable: a-case, 1 entry, 0 documents",
        "Every entry is valid, and every quotation stands in its document. Files carry no proofs: to show",
        "that nothing was altered, verify a bundle, or the case in the store.",
      ]
    `)
  })

  test('what is not sound', () =>
    expect(lines(failing(2))).toMatchInlineSnapshot(`
    [
      "NOT SOUND: a .json",
      "  fault 0",
      "  fault 1",
    ]
  `))
})

test.each([
  [9, 9, false],
  [10, 10, false],
  [11, 10, true],
])('of %i faults %i are told', (count, told, more) => {
  const said = report(failing(count))
  expect(said.match(/fault/g)).toHaveLength(told)
  expect(said.includes('more')).toBe(more)
})
