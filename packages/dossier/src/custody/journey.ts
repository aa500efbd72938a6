import { type Case, type Custody, custodyOf, type Span } from '@hearsay/case'
import { takenBackIn } from '@hearsay/weighing'
import {
  custodyText,
  inRow,
  type Locale,
  nameWithin,
  type Piece,
  sentenceCase,
  terms,
  titleFor,
  type WhenWords,
} from '@hearsay/words'
import { spanFor } from '../records/by-date.ts'
import { allInOurWords, whenIn } from '../records/own-words.ts'
import { type Source, sourcesOf } from '../records/sources.ts'
import { type Link, linkOf } from './link.ts'

export interface StepView {
  readonly anchor: string
  readonly link: Link
  readonly event: string
  /** Who and where, phrase by phrase. */
  readonly phrases: readonly (readonly Piece[])[]
  readonly hedge?: string
  /** Whether the hedge is worded by the desk, and no quotation. */
  readonly hedgeOurs?: true
  readonly when?: WhenWords
  readonly reason?: string
  /** Everything that the step rests on was taken back. */
  readonly fallen?: true
  readonly sources: readonly Source[]
}

/** The steps of an exhibit's journey. */
export interface Journey {
  /** In order of time; in that of recording where none has a date. */
  readonly chain: readonly Custody[]
  /** Those without a date, where others have one: where among them they belong, nobody says. */
  readonly apart: readonly Custody[]
}

export function journeyOf(of: Case, exhibit: string): Journey {
  const steps = custodyOf(of, exhibit)
  const dated = steps.filter(isDated)
  if (dated.length === 0) return { chain: steps, apart: [] }
  return { chain: inOrder(dated), apart: steps.filter((step) => !isDated(step)) }
}

function isDated({ when }: Custody): boolean {
  return when?.edtf !== undefined
}

/**
 * Steps with dates in order of time. Those of which nobody can tell which came first, as "August" and a day
 * of it, stay as they were recorded: an order that somebody told is kept. O(steps²).
 */
function inOrder(steps: readonly Custody[]): Custody[] {
  const left = steps.map((step) => ({ step, span: beginningOf(step.when?.edtf ?? '') }))
  const placed: Custody[] = []
  while (left.length > 0) {
    const next = left.findIndex(({ span }) => left.every((other) => !isBefore(other.span, span)))
    placed.push(...left.splice(next, 1).map(({ step }) => step))
  }
  return placed
}

function isBefore(a: Span, b: Span): boolean {
  return a.end <= b.start && a.start < b.start
}

/** What goes on from one date to another stands at the first of them. */
function beginningOf(edtf: string): Span {
  const { start, end } = spanFor(edtf)
  if (!edtf.includes('/')) return { start, end }
  return start === Number.NEGATIVE_INFINITY
    ? { start, end: start }
    : spanFor(edtf.slice(0, edtf.indexOf('/')))
}

export function stepView(of: Case, step: Custody, locale: Locale): StepView {
  const { event, place } = step
  const { statements: dropped } = takenBackIn(of)
  return {
    anchor: `step-${step.id}`,
    link: linkOf(step),
    event: sentenceCase(terms(locale, `custody.${event}`), locale),
    phrases: [
      ...whoTook(of, step, locale),
      ...(place === undefined ? [] : [placePhrase(of, event, place, locale)]),
    ],
    ...(step.hedge !== undefined && {
      hedge: step.hedge,
      ...(allInOurWords(of, step.statements) && { hedgeOurs: true }),
    }),
    ...(step.when && { when: whenIn(of, step.when, step.statements, locale) }),
    ...(step.reason !== undefined && { reason: step.reason }),
    ...(step.statements.every((id) => dropped.has(id)) && { fallen: true }),
    sources: sourcesOf(of, step.statements, locale),
  }
}

/** From whom, and to whom. Nobody is said to have shown what somebody just looked at. */
function whoTook(of: Case, step: Custody, locale: Locale): (readonly Piece[])[] {
  const { from, to } = endsOf(step)
  const name = (party: string) => (spoken: Locale) => nameWithin(of, party, spoken)
  if (step.event === 'inspected' && from === undefined)
    return to === undefined ? [] : [custodyText.pieces(locale, 'inspected.by', { name: name(to) })]
  const giver = from === undefined ? (spoken: Locale) => custodyText(spoken, 'unnamed') : name(from)
  return [
    custodyText.pieces(locale, `${step.event}.from`, { name: giver }),
    ...(to === undefined ? [] : [custodyText.pieces(locale, `${step.event}.to`, { name: name(to) })]),
  ]
}

/** Whoever alone is named for taking or keeping a thing did it, for nobody else. */
function endsOf({ event, from, to }: Custody): Pick<Custody, 'from' | 'to'> {
  const isTheirs = from === undefined && (event === 'collected' || event === 'held')
  return isTheirs ? { from: to, to: undefined } : { from, to }
}

/** Where a step was taken; a place at sea is called by another preposition. */
function placePhrase(of: Case, event: Custody['event'], place: string, locale: Locale): readonly Piece[] {
  const atSea = event === 'moved' ? 'toSea' : 'atSea'
  return custodyText.pieces(locale, of.place.get(place)?.sea ? atSea : `${event}.place`, {
    name: titleFor(of, place, locale),
  })
}

/** What is missing from a journey, in one line; empty where nothing is. */
export function gapsOf({ chain, apart }: Journey, locale: Locale): string {
  const events = [...chain, ...apart]
  if (events.length === 0) return custodyText(locale, 'unrecorded')
  const undated = events.filter((step) => !isDated(step)).length
  const collected = events.filter(({ event }) => event === 'collected')
  const gaps = (spoken: Locale) => [
    ...(undated === events.length ? [custodyText(spoken, 'noDates', { count: undated })] : []),
    ...(undated > 0 && undated < events.length ? [custodyText(spoken, 'someDates', { count: undated })] : []),
    ...(collected.length === 0 ? [custodyText(spoken, 'noOrigin')] : []),
    ...(collected.some(({ from, to }) => !from && !to) ? [custodyText(spoken, 'noCollector')] : []),
  ]
  if (gaps(locale).length === 0) return ''
  return custodyText(locale, 'missing', { gaps: (spoken) => inRow(gaps(spoken), spoken) })
}
