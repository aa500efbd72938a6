import type { Case } from '@hearsay/case'
import type { AccountFigures, AccountForm, Weighing } from '@hearsay/weighing'
import { facts } from '../output/facts.ts'
import { safe } from '../output/safe.ts'
import { style } from '../output/style.ts'
import { type Column, table } from '../output/table.ts'
import { paragraph } from '../output/wrap.ts'
import { accountReport } from './account-report.ts'
import { matrixReport } from './matrix-report.ts'
import { groupCutText, linesText, rangeText } from './numbers.ts'
import { standingFacts } from './standing.ts'

const HEAD: readonly Column[] = [
  { title: 'Account' },
  { title: 'Reading' },
  { title: 'F0 pages', align: 'right' },
  { title: 'F1 origins', align: 'right' },
  { title: 'F2 lines', align: 'right' },
  { title: 'F3 copies', align: 'right' },
  { title: 'F4 ties', align: 'right' },
  { title: 'F5 sides', align: 'right' },
]

const CAVEAT =
  'Lines are how many parties would have to be wrong, or lying, for an account to lose all its support. Every ' +
  'figure is an upper bound: a common source that nobody mentions cannot be seen. F3 lets those fail together ' +
  'who copy one another, F4 also those with a tie, F5 also each side of the conflict. At their word, the pages ' +
  'are taken to report faithfully; strict, their outlets are parties like any other. None is a probability.'

/** The figures of every account as a person reads them, a block at a time. */
export function* caseReport(state: Case, weighing: Weighing): Generator<string> {
  yield heading(state)
  yield table(
    HEAD,
    weighing.accounts.flatMap((figures) => rowsOf(state, figures)),
  )
  yield `\n${style.faint(paragraph(CAVEAT))}`
  for (const figures of weighing.accounts) yield `\n${accountReport(state, figures, weighing)}`
  const matrix = matrixReport(state)
  if (matrix) yield `\n${matrix}`
}

function heading(state: Case): string {
  const { head, size, history } = state
  const last = history.at(-1)?.at.slice(0, 10) ?? ''
  const about = `${head.kicker}. ${size} entries, the last of ${last}.`
  const standing = standingFacts(state, head.id)
  return [
    style.strong(paragraph(safe(head.question))),
    paragraph(safe(about)),
    ...(standing.length > 0 ? [facts(standing, 0)] : []),
    '',
  ].join('\n')
}

/** Two rows for an account, and two more for its strong form where it has one. */
function rowsOf(state: Case, { account, core, strong }: AccountFigures): string[][] {
  const name = state.account.get(account)?.short ?? account
  const rows = formRows(name, core)
  return strong ? [...rows, ...formRows(`${name}, strong form`, strong)] : rows
}

function formRows(name: string, form: AccountForm): string[][] {
  const { f0, f1, atWord, strict } = form
  return [
    [name, 'at their word', String(f0), rangeText(f1), ...lineCells(atWord)],
    ['', 'strict', String(f0), rangeText(f1), ...lineCells(strict)],
  ]
}

function lineCells({ f2, f3, f4, f5 }: AccountForm['strict']): string[] {
  return [linesText(f2), ...[f3, f4, f5].map(groupCutText)]
}
