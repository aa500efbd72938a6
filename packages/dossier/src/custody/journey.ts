import { type Case, type Custody, custodyOf } from '@hearsay/case'
import { takenBackIn } from '@hearsay/weighing'
import {
  custodyText,
  inRow,
  type Locale,
  nameWithin,
  type Piece,
  sentenceCase,
  sourceName,
  terms,
  titleFor,
  type WhenWords,
  whenWords,
} from '@hearsay/words'
import { compare, spanFor } from '../records/by-date.ts'
import { type Source, sourcesOf } from '../records/sources.ts'
import { type Link, linkOf } from './link.ts'

export interface StepView {
  readonly anchor: string
  readonly link: Link
  readonly event: string
  /** Who and where, phrase by phrase. */
  readonly phrases: readonly (readonly Piece[])[]
  readonly hedge?: string
  readonly when?: WhenWords
  readonly reason?: string
  /** Everything that the step rests on was taken back. */
  readonly fallen?: true
  readonly sources: readonly Source[]
}

/**
 * The steps of an exhibit's journey in order of time. One without a date stays behind the step that was
 * recorded before it: an order that somebody told is kept, and no date is made up.
 */
export function journeyOf(of: Case, exhibit: string): Custody[] {
  let last = Number.NEGATIVE_INFINITY
  const timed = custodyOf(of, exhibit).map((step) => {
    if (step.when?.edtf !== undefined) last = spanFor(step.when.edtf).start
    return { step, time: last }
  })
  return timed.toSorted((a, b) => compare(a.time, b.time)).map(({ step }) => step)
}

export function stepView(of: Case, step: Custody, locale: Locale): StepView {
  const { event, from, to, place } = step
  const { statements: dropped } = takenBackIn(of)
  const phrase = (end: 'from' | 'to' | 'place', name: (spoken: Locale) => string) =>
    custodyText.pieces(locale, `${event}.${end}`, { name })
  return {
    anchor: `step-${step.id}`,
    link: linkOf(step),
    event: sentenceCase(terms(locale, `custody.${event}`), locale),
    phrases: [
      phrase('from', (spoken) =>
        from === undefined ? sourceName(of, null, spoken) : nameWithin(of, from, spoken),
      ),
      ...(to === undefined ? [] : [phrase('to', (spoken) => nameWithin(of, to, spoken))]),
      ...(place === undefined ? [] : [phrase('place', (spoken) => titleFor(of, place, spoken))]),
    ],
    ...(step.hedge !== undefined && { hedge: step.hedge }),
    ...(step.when && { when: whenWords(step.when, locale) }),
    ...(step.reason !== undefined && { reason: step.reason }),
    ...(step.statements.every((id) => dropped.has(id)) && { fallen: true }),
    sources: sourcesOf(of, step.statements, locale),
  }
}

/** What is missing from a journey, in one line; empty where nothing is. */
export function gapsOf(events: readonly Custody[], locale: Locale): string {
  if (events.length === 0) return custodyText(locale, 'unrecorded')
  const undated = events.filter(({ when }) => !when).length
  const collected = events.filter(({ event }) => event === 'collected')
  const gaps = (spoken: Locale) => [
    ...(undated === events.length ? [custodyText(spoken, 'noDates')] : []),
    ...(undated > 0 && undated < events.length ? [custodyText(spoken, 'someDates', { count: undated })] : []),
    ...(collected.length === 0 ? [custodyText(spoken, 'noOrigin')] : []),
    ...(collected.some(({ from, to }) => !from && !to) ? [custodyText(spoken, 'noCollector')] : []),
  ]
  if (gaps(locale).length === 0) return ''
  return custodyText(locale, 'missing', { gaps: (spoken) => inRow(gaps(spoken), spoken) })
}
