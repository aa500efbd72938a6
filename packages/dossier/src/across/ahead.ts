import type { Case, Outcome, Statement } from '@hearsay/case'
import { type Locale, sentenceCase, terms, type WhenWords } from '@hearsay/words'
import { caseHref } from '../links.ts'
import { quantityWords } from '../narratives/futures.ts'
import { whenIn } from '../records/own-words.ts'
import { type Sentence, sentencesOf } from '../records/prose.ts'
import { seenOutside } from './outside.ts'
import { type SaidOutside, saidOutside } from './said-outside.ts'

/** Statements about what is to come. */
export const AHEAD = ['threaten', 'demand', 'promise', 'plan'] as const
export type AheadAct = (typeof AHEAD)[number]

/** A threat, demand, promise or plan, and what became of it. */
export interface Ahead {
  readonly said: SaidOutside
  readonly act: AheadAct
  /** By when, as it says itself. */
  readonly by?: WhenWords
  readonly byEdtf?: string
  readonly quantity?: string
  /** `open` while nothing is recorded of what became of it. */
  readonly state: Outcome['state'] | 'open'
  readonly outcome: string
  readonly outcomeEdtf?: string
  readonly sentences: readonly Sentence[]
}

export function aheadIn(of: Case, locale: Locale): Ahead[] {
  const outcomes = new Map([...of.outcome.values()].map((outcome) => [outcome.of, outcome]))
  return [...of.statement.values()].flatMap((statement) => {
    const act = AHEAD.find((one) => one === statement.act)
    return act === undefined ? [] : [aheadOf(of, statement, act, outcomes.get(statement.id), locale)]
  })
}

function aheadOf(
  of: Case,
  statement: Statement,
  act: AheadAct,
  outcome: Outcome | undefined,
  locale: Locale,
): Ahead {
  const { by, quantity, unit } = statement.future ?? {}
  const state = outcome?.state ?? 'open'
  return {
    said: saidOutside(of, statement, locale),
    act,
    ...(by && { by: whenIn(of, by, [statement.id], locale) }),
    ...(by?.edtf !== undefined && { byEdtf: by.edtf }),
    ...(quantity && { quantity: quantityWords(quantity, unit, locale) }),
    state,
    outcome: sentenceCase(terms(locale, `outcome.${state}`), locale),
    ...(outcome?.when?.edtf !== undefined && { outcomeEdtf: outcome.when.edtf }),
    sentences: sentencesOf(of, outcome?.sentences ?? [], locale).map(({ text, sources }) => {
      return { text, sources: seenOutside(sources, caseHref(of.head.id, locale)) }
    }),
  }
}
