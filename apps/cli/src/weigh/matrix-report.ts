import { type Case, CONSISTENCIES } from '@hearsay/case'
import { achMatrix, weighAch } from '@hearsay/weighing'
import {
  digits,
  type Locale,
  matrixText,
  sensitivitySentence,
  shortFor,
  undiagnosticSentence,
} from '@hearsay/words'
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
    paragraph(sensitivitySentence(state, sensitivities, locale)),
    ...(undiagnostic.length > 0 ? [paragraph(undiagnosticSentence(state, undiagnostic, locale))] : []),
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
