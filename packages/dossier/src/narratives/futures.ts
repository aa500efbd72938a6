import type { Case, Outcome, Statement } from '@hearsay/case'
import { attribution } from '../attribution.ts'
import { saidId, wordsHref } from '../links.ts'
import { type Sentence, sentencesOf } from '../records/prose.ts'
import { type WhenWords, whenWords } from '../records/times.ts'

/** Statements about the future of one kind, and what became of each. */
export interface FutureGroup {
  readonly title: string
  readonly items: readonly FutureItem[]
}

export interface FutureItem {
  readonly gist: string
  readonly words: string
  readonly href: string
  readonly wordsHref: string
  /** Innermost voice first. */
  readonly voices: readonly string[]
  readonly by?: WhenWords
  readonly quantity?: string
  /** What in this reading is the desk's inference. */
  readonly inferred: readonly string[]
  readonly outcome: string
  readonly open: boolean
  readonly sentences: readonly Sentence[]
}

const GROUPS: readonly { readonly title: string; readonly acts: readonly Statement['act'][] }[] = [
  { title: 'Threats and vows', acts: ['threaten'] },
  { title: 'Promises', acts: ['promise'] },
  { title: 'Plans', acts: ['plan'] },
  { title: 'Demands', acts: ['demand'] },
]

const OUTCOMES: Readonly<Record<Outcome['state'], string>> = {
  'came-true': 'Came true',
  'in-part': 'Came true in part',
  'did-not': 'Did not come true',
  unknown: 'Not known',
}

export function futureGroups(of: Case): FutureGroup[] {
  const outcomes = new Map([...of.outcome.values()].map((outcome) => [outcome.of, outcome]))
  const statements = [...of.statement.values()]
  return GROUPS.map(({ title, acts }) => ({
    title,
    items: statements
      .filter(({ act }) => acts.includes(act))
      .map((statement) => futureItem(of, statement, outcomes.get(statement.id))),
  })).filter(({ items }) => items.length > 0)
}

function futureItem(of: Case, statement: Statement, outcome: Outcome | undefined): FutureItem {
  const { future } = statement
  return {
    gist: statement.gist,
    words: statement.words.map(({ exact }) => exact).join(' … '),
    href: `#${saidId(statement.id)}`,
    wordsHref: wordsHref(of.head.id, statement.document, statement.id),
    voices: attribution(of, statement).map(({ name }) => name),
    ...(future?.by && { by: whenWords(future.by) }),
    ...(future?.quantity && { quantity: quantityWords(future.quantity, future.unit) }),
    inferred: [statement.inferred, future?.quantity?.inferred].filter((reason) => reason !== undefined),
    outcome: outcome ? OUTCOMES[outcome.state] : 'Open',
    open: !outcome,
    sentences: outcome ? sentencesOf(of, outcome.sentences) : [],
  }
}

type Quantity = NonNullable<NonNullable<Statement['future']>['quantity']>

function quantityWords({ low, high, quantifier }: Quantity, unit = ''): string {
  const least = low.toLocaleString('en')
  const most = high?.toLocaleString('en')
  const bounds = most === undefined ? `${least} or more` : low === high ? least : `${least} to ${most}`
  const range = `${bounds} ${unit}`.trim()
  return quantifier === undefined ? range : `“${quantifier}” (${range})`
}
