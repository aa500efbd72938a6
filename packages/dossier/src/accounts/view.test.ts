import { expect, test } from 'vitest'
import { firstCase } from '../testing/dossiers.ts'
import { accountsView } from './view.ts'

const view = accountsView(firstCase())

function cells(row: string): string[] {
  const found = view.rows.find(({ id }) => id === row)
  if (!found) throw new Error(`no row ${row}`)
  return found.cells.map(({ main, minor }) => (minor === undefined ? main : `${main} (${minor})`))
}

// Columns: U.S. airstrike, ISIS rockets, unexplained explosion, airstrike by somebody unidentified.
test.each([
  ['f0', ['1', '1', '1', '1']],
  ['f1', ['13 or more', '1', '1', '2–25']],
  ['f2', ['0–3 (strict 0–1)', '0–1 (strict 0–1)', '0–1 (strict 0–1)', '0–1 (strict 0–1)']],
  ['f4', ['0–2 (strict 0–1)', '0–1 (strict 0–1)', '0–1 (strict 0–1)', '0–1 (strict 0–1)']],
  ['bearing', ['Shia militias; Safi', 'Iraqi government', 'nobody alone', 'nobody alone']],
  ['stated', ['0 of 4', '0 of 1', '0 of 1', '0 of 4']],
  ['independence', ['not established', 'one origin', 'one origin', 'not established']],
  ['inspected', ['nothing', 'nothing', 'nothing', 'nothing']],
  ['belief', ['very widespread (so says Waleed Safi)', 'not recorded', 'not recorded', 'not recorded']],
])('%s', (row, expected) => expect(cells(row)).toEqual(expected))

test('who asserts and who denies each account', () => {
  expect(cells('denies')[0]).toBe('Iraqi government; United States')
  expect(cells('asserts')[1]).toBe('Iraqi government')
})

test('the sentence that matters comes first, and the upper bound is said once', () => {
  expect(view.columns[0]?.sentences[0]).toMatch(
    /^Many voices, one page:.*nobody in it says they saw it happen\.$/,
  )
  expect(view.columns.flatMap(({ sentences }) => sentences)).not.toContain(view.upperBound)
  expect(view.columns[0]?.sentences.at(-1)).toContain('“The strike was meant to hit Iraqi fighters”')
})

test('every figure is explained where it stands', () => {
  for (const { explained } of view.rows) expect(explained).toMatch(/\.$/)
})
