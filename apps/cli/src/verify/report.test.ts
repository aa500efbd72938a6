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
    [{ ...BUNDLE, extends: [5] }, 'Extends a checkpoint of 5 entries'],
    [{ ...BUNDLE, extends: [5, 1200] }, 'Extends checkpoints of 5 and 1,200 entries'],
    [
      { ok: true, kind: 'stored', case: 'a-case', entries: 3, root: 'root', erased: 0 },
      'Sound: a-case, 3 entries Root root Erased 0 values Everything stored agrees',
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
