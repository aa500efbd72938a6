import type { Case } from '@hearsay/case'
import type { AccountFigures, AccountForm, LineFigures, Weighing } from '@hearsay/weighing'
import {
  cutWords,
  dayWords,
  digits,
  type Locale,
  linesWords,
  rangeWords,
  sentences,
  shortFor,
  weighText,
} from '@hearsay/words'
import { facts } from '../output/facts.ts'
import { safe } from '../output/safe.ts'
import { style } from '../output/style.ts'
import { type Column, table } from '../output/table.ts'
import { paragraph } from '../output/wrap.ts'
import { accountReport } from './account-report.ts'
import { matrixReport } from './matrix-report.ts'
import { standingFacts } from './standing.ts'

/** The figures of every account as a person reads them, a block at a time. */
export function* caseReport(state: Case, weighing: Weighing, locale: Locale): Generator<string> {
  yield heading(state, locale)
  yield figuresTable(state, weighing, locale)
  yield `\n${caveat(locale)}`
  for (const figures of weighing.accounts) yield `\n${accountReport(state, figures, weighing, locale)}`
  const matrix = matrixReport(state, locale)
  if (matrix) yield `\n${matrix}`
}

/** What the columns of the figures count, and what they do not. */
export function caveat(locale: Locale): string {
  const upperBound = (spoken: Locale) => sentences(spoken, 'upperBound')
  return style.faint(paragraph(weighText(locale, 'caveat', { upperBound })))
}

/** F0 to F5 of every account, strictly and with pages at their word. */
export function figuresTable(state: Case, weighing: Weighing, locale: Locale): string {
  return table(
    head(locale),
    weighing.accounts.flatMap((figures) => rowsOf(state, figures, locale)),
  )
}

function head(locale: Locale): Column[] {
  const figures = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5'] as const
  return [
    { title: weighText(locale, 'column.account') },
    { title: weighText(locale, 'column.reading') },
    ...figures.map((figure): Column => ({ title: weighText(locale, `column.${figure}`), align: 'right' })),
  ]
}

function heading(state: Case, locale: Locale): string {
  const { head, size, history } = state
  const last = history.at(-1)?.at
  const about = weighText(locale, 'about', {
    kicker: head.kicker,
    count: size,
    day: (spoken) => (last === undefined ? '' : dayWords(last, spoken)),
  })
  const standing = standingFacts(state, head.id, locale)
  return [
    style.strong(paragraph(safe(head.question))),
    paragraph(safe(about)),
    ...(standing.length > 0 ? [facts(standing, 0)] : []),
    '',
  ].join('\n')
}

/** Two rows for an account, and two more for its strong form where it has one. */
function rowsOf(state: Case, { account, core, strong }: AccountFigures, locale: Locale): string[][] {
  const name = shortFor(state, account, locale)
  const rows = formRows(name, core, locale)
  if (!strong) return rows
  return [...rows, ...formRows(weighText(locale, 'strong', { account: name }), strong, locale)]
}

function formRows(name: string, { f0, cited, f1, atWord, strict }: AccountForm, locale: Locale): string[][] {
  const held = digits(f0, locale)
  const pages = cited === 0 ? held : weighText(locale, 'heldAndCited', { held, cited })
  const reach = [pages, rangeWords(f1, locale)]
  return [
    [name, weighText(locale, 'atWord'), ...reach, ...lineCells(atWord, locale)],
    ['', weighText(locale, 'strict'), ...reach, ...lineCells(strict, locale)],
  ]
}

function lineCells({ f2, f3, f4, f5 }: LineFigures, locale: Locale): string[] {
  return [linesWords(f2, locale), ...[f3, f4, f5].map((cut) => cutWords(cut, locale))]
}
