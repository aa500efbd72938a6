import type { Case, Outcome, Statement } from '@hearsay/case'
import {
  gistWords,
  type Locale,
  narrativesText,
  rangeWords,
  sentenceCase,
  terms,
  type WhenWords,
} from '@hearsay/words'
import { attribution, type Voice } from '../attribution.ts'
import { saidId, wordsHref } from '../links.ts'
import { inOurWords, quotationsOf, whenIn } from '../records/own-words.ts'
import { type Sentence, sentencesOf } from '../records/prose.ts'

/** Statements about the future of one kind, and what became of each. */
export interface FutureGroup {
  readonly title: string
  readonly items: readonly FutureItem[]
}

export interface FutureItem {
  readonly gist: string
  readonly words: string
  /** Whether those are the desk's own summary of the page, and no quotation. */
  readonly ours: boolean
  readonly href: string
  readonly wordsHref: string
  /** Innermost voice first. */
  readonly voices: readonly Voice[]
  readonly by?: WhenWords
  readonly quantity?: string
  /** What in this reading is the desk's inference. */
  readonly inferred: readonly string[]
  readonly outcome: string
  readonly open: boolean
  readonly sentences: readonly Sentence[]
}

const GROUPS = [
  { title: 'threats', act: 'threaten' },
  { title: 'promises', act: 'promise' },
  { title: 'plans', act: 'plan' },
  { title: 'demands', act: 'demand' },
] as const

export function futureGroups(of: Case, locale: Locale): FutureGroup[] {
  const outcomes = new Map([...of.outcome.values()].map((outcome) => [outcome.of, outcome]))
  const statements = [...of.statement.values()]
  return GROUPS.map(({ title, act }) => ({
    title: narrativesText(locale, title),
    items: statements
      .filter((statement) => statement.act === act)
      .map((statement) => futureItem(of, statement, outcomes.get(statement.id), locale)),
  })).filter(({ items }) => items.length > 0)
}

function futureItem(
  of: Case,
  statement: Statement,
  outcome: Outcome | undefined,
  locale: Locale,
): FutureItem {
  const { future } = statement
  return {
    gist: gistWords(statement, locale),
    words: quotationsOf(of, statement).join(' … '),
    ours: inOurWords(of, statement),
    href: `#${saidId(statement.id)}`,
    wordsHref: wordsHref(of.head.id, statement.document, statement.id, locale),
    voices: attribution(of, statement, locale),
    ...(future?.by && { by: whenIn(of, future.by, [statement.id], locale) }),
    ...(future?.quantity && { quantity: quantityWords(future.quantity, future.unit, locale) }),
    inferred: [statement.inferred, future?.quantity?.inferred].filter((reason) => reason !== undefined),
    outcome: outcome
      ? sentenceCase(terms(locale, `outcome.${outcome.state}`), locale)
      : narrativesText(locale, 'noOutcome'),
    open: !outcome,
    sentences: outcome ? sentencesOf(of, outcome.sentences, locale) : [],
  }
}

type Quantity = NonNullable<NonNullable<Statement['future']>['quantity']>

export function quantityWords(
  { low, high, quantifier }: Quantity,
  unit: string | undefined,
  locale: Locale,
): string {
  const range = (spoken: Locale) => {
    const bounds = rangeWords({ low, high }, spoken)
    return unit === undefined ? bounds : narrativesText(spoken, 'quantity', { range: bounds, unit })
  }
  if (quantifier === undefined) return range(locale)
  return narrativesText(locale, 'quantifier', { quantifier, range })
}
