import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCaseFolder } from '../packages/case/src/testing/sample.ts'
import { weighCase } from '../packages/weighing/src/index.ts'
import { figureRows } from '../scripts/guide/figures.ts'
import { partsOf } from '../scripts/guide/page.ts'

/** The table of the first case's figures by hand: rows of a figure, strict, at their word, and why. */
const [table] = partsOf(readFileSync(new URL('weighing.md', import.meta.url), 'utf8')).flatMap(
  ({ heading, tables }) => (heading === 'The first case, by hand' ? tables : []),
)

test('the figures of the first case are those that are weighed', () => {
  const { accounts } = weighCase(readCaseFolder('abu-ghraib-2015').case)
  const airstrike = accounts.find(({ account }) => account === 'us-airstrike')
  if (!airstrike) throw new Error('expected the account us-airstrike')
  const [strict = [], atWord = []] = figureRows(airstrike.core).map(([, f0, f1, ...lines]) => [
    f0,
    f1,
    ...lines.map(lowAndHigh),
  ])
  const written = (table?.rows.slice(1) ?? []).map(([figure = '', ...cells]) => [
    figure,
    ...cells.slice(0, 2),
  ])
  expect(written).toEqual([
    ['F0', strict[0], atWord[0]],
    ['F1', strict[1], atWord[1]],
    ['F2, low', strict[2]?.[0], atWord[2]?.[0]],
    ['F2, high', strict[2]?.[1], atWord[2]?.[1]],
    ['F4, high', strict[4]?.[1], atWord[4]?.[1]],
    ['F5, high', strict[5]?.[1], atWord[5]?.[1]],
  ])
})

function lowAndHigh(lines: string): string[] {
  const [low = '', high = low] = lines.split('–')
  return [low, high]
}
