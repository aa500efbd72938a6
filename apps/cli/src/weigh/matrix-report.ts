import { type Case, CONSISTENCIES } from '@hearsay/case'
import { type AchChange, type AchSensitivity, achMatrix, weighAch } from '@hearsay/weighing'
import { digits, itemName, type Locale, listedShort, matrixText, shortFor } from '@hearsay/words'
import { style } from '../output/style.ts'
import { type Column, table } from '../output/table.ts'
import { paragraph } from '../output/wrap.ts'

/** The matrix of competing hypotheses as a person reads it; undefined where nothing is rated. */
export function matrixReport(state: Case, locale: Locale): string | undefined {
  const matrix = achMatrix(state)
  if (matrix.ratings.length === 0) return undefined
  const { rows, sensitivities, undiagnostic } = weighAch(matrix)
  const cells = rows
    .toSorted((a, b) => a.inconsistency - b.inconsistency)
    .map((row) => [
      shortFor(state, row.account, locale),
      digits(row.inconsistency, locale),
      tally(row.cells, locale),
    ])
  return [
    style.strong(matrixText(locale, 'title')),
    style.faint(paragraph(matrixText(locale, 'explained'))),
    table(head(locale), cells),
    paragraph(sensitivityText(state, sensitivities, locale)),
    ...(undiagnostic.length > 0 ? [paragraph(undiagnosticText(state, undiagnostic, locale))] : []),
  ].join('\n')
}

function head(locale: Locale): Column[] {
  return [
    { title: matrixText(locale, 'column.account') },
    { title: matrixText(locale, 'column.inconsistent'), align: 'right' },
    { title: matrixText(locale, 'column.items') },
  ]
}

/** `2 C, 1 N, 3 I`, in the order of the scale. */
function tally(cells: readonly string[], locale: Locale): string {
  const counts = Map.groupBy(cells, (cell) => cell)
  return CONSISTENCIES.map((value) => [value, counts.get(value)?.length ?? 0] as const)
    .flatMap(([value, count]) => (count > 0 ? [`${digits(count, locale)} ${value}`] : []))
    .join(', ')
}

function sensitivityText(state: Case, sensitivities: readonly AchSensitivity[], locale: Locale): string {
  const count = sensitivities.length
  if (count === 0) return matrixText(locale, 'unmoved')
  const leading = sensitivities.filter((one) => one.leaderChanges)
  const [first] = leading
  if (!first) return matrixText(locale, 'moved', { count })
  return matrixText(locale, 'movedFirst', {
    count,
    leading: leading.length,
    condition: (spoken) => conditionText(state, first.change, spoken),
    leaders: (spoken) =>
      listedShort(
        (first.order[0] ?? []).map((account) => shortFor(state, account, spoken)),
        spoken,
      ),
  })
}

function conditionText(state: Case, change: AchChange, locale: Locale): string {
  switch (change.kind) {
    case 'item-dropped':
      return matrixText(locale, 'without.item', { items: itemName(state, change.item, locale) })
    case 'line-dropped':
      return matrixText(locale, 'without.line', { items: itemNames(state, change.items, locale) })
    case 'rating-shifted': {
      const { from, to } = change
      const item = itemName(state, change.item, locale)
      return matrixText(locale, 'rated', {
        item,
        to,
        from,
        account: shortFor(state, change.account, locale),
      })
    }
  }
}

function undiagnosticText(state: Case, ids: readonly string[], locale: Locale): string {
  return matrixText(locale, 'undiagnostic', { count: ids.length, items: itemNames(state, ids, locale) })
}

function itemNames(state: Case, ids: readonly string[], locale: Locale): string {
  return listedShort(
    ids.map((id) => itemName(state, id, locale)),
    locale,
  )
}
