import { type Case, CONSISTENCIES } from '@hearsay/case'
import { vertexWithin } from '@hearsay/dossier/lines/vertex-name.ts'
import { type AchChange, type AchSensitivity, achMatrix, weighAch } from '@hearsay/weighing'
import { style } from '../output/style.ts'
import { type Column, table } from '../output/table.ts'
import { paragraph } from '../output/wrap.ts'
import { listed } from './names.ts'

const HEAD: readonly Column[] = [
  { title: 'Account' },
  { title: 'Inconsistent', align: 'right' },
  { title: 'Items' },
]

const EXPLAINED =
  'Least inconsistent first. I counts one and II two; items whose sources fail together count once, as the most ' +
  'inconsistent of them. One view among others: an order, never a probability.'

/** The matrix of competing hypotheses as a person reads it; undefined where nothing is rated. */
export function matrixReport(state: Case): string | undefined {
  const matrix = achMatrix(state)
  if (matrix.ratings.length === 0) return undefined
  const { rows, sensitivities, undiagnostic } = weighAch(matrix)
  const cells = rows
    .toSorted((a, b) => a.inconsistency - b.inconsistency)
    .map((row) => [accountName(state, row.account), String(row.inconsistency), tally(row.cells)])
  return [
    style.strong('Competing hypotheses'),
    style.faint(paragraph(EXPLAINED)),
    table(HEAD, cells),
    paragraph(sensitivityText(state, sensitivities)),
    ...(undiagnostic.length > 0
      ? [paragraph(`${itemNames(state, undiagnostic)} tells no account from another.`)]
      : []),
  ].join('\n')
}

/** `2 C, 1 N, 3 I`, in the order of the scale. */
function tally(cells: readonly string[]): string {
  const counts = Map.groupBy(cells, (cell) => cell)
  return CONSISTENCIES.flatMap((value) =>
    counts.has(value) ? [`${counts.get(value)?.length} ${value}`] : [],
  ).join(', ')
}

function sensitivityText(state: Case, sensitivities: readonly AchSensitivity[]): string {
  const leading = sensitivities.filter((one) => one.leaderChanges)
  if (sensitivities.length === 0) return 'No single item, line or rating would change this order.'
  const all = `${sensitivities.length} single changes would alter this order, ${leading.length || 'none'} of them its first place`
  const [first] = leading
  return first ? `${all}; for example, ${changeText(state, first)}.` : `${all}.`
}

function changeText(state: Case, { change, order }: AchSensitivity): string {
  const leader = listed((order[0] ?? []).map((account) => accountName(state, account)))
  return `${conditionText(state, change)}, ${leader} would come first`
}

function conditionText(state: Case, change: AchChange): string {
  switch (change.kind) {
    case 'item-dropped':
      return `without ${itemNames(state, [change.item])}`
    case 'line-dropped':
      return `without the line of ${itemNames(state, change.items)}`
    case 'rating-shifted':
      return `with ${itemNames(state, [change.item])} rated ${change.to} and not ${change.from} for ${accountName(state, change.account)}`
  }
}

function itemNames(state: Case, ids: readonly string[]): string {
  return listed(ids.map((id) => itemName(state, id)))
}

function itemName(state: Case, id: string): string {
  const statement = state.statement.get(id)
  if (!statement) return vertexWithin(state, id)
  const source = statement.source === null ? 'nobody named' : vertexWithin(state, statement.source)
  return `“${statement.gist}” (${source})`
}

function accountName(state: Case, id: string): string {
  return state.account.get(id)?.short ?? id
}
