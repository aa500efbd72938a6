import {
  type Analysis,
  analysesOf,
  type Case,
  type Custody,
  custodyOf,
  type Exhibit,
  independentAnalysesOf,
} from '@hearsay/case'
import {
  custodyText,
  inRow,
  type Locale,
  listed,
  nameWithin,
  numberWord,
  type Piece,
  sentenceCase,
  sourceName,
  terms,
  titleFor,
  type WhenWords,
  whenWords,
} from '@hearsay/words'
import type { Dossier } from '../dossier.ts'
import { kept } from '../kept.ts'
import { type Sentence, sentencesOf } from '../records/prose.ts'
import { type Source, sourcesOf } from '../records/sources.ts'
import { type Link, linkOf } from './link.ts'

/** Section 5: what is offered as evidence, and where it has been. */
export interface CustodyView {
  readonly summary: string
  readonly exhibits: readonly ExhibitView[]
}

export interface ExhibitView {
  readonly anchor: string
  readonly name: string
  /** Its type, and who is said to have made it. */
  readonly about: readonly Piece[]
  readonly sentences: readonly Sentence[]
  readonly steps: readonly StepView[]
  /** One sentence on examination: who independent has examined it, or that nobody has. */
  readonly inspection: string
  readonly analyses: readonly AnalysisView[]
  /** What the journey leaves open. */
  readonly gaps: string
}

export interface StepView {
  readonly anchor: string
  readonly link: Link
  readonly event: string
  /** Who and where, phrase by phrase. */
  readonly phrases: readonly (readonly Piece[])[]
  readonly hedge?: string
  readonly when?: WhenWords
  readonly reason?: string
  readonly sources: readonly Source[]
}

export interface AnalysisView {
  /** Who found what, and whether it counts as independent. */
  readonly sentence: readonly Piece[]
  readonly sources: readonly Source[]
}

export const custodyView = kept(({ case: of, locale }: Dossier): CustodyView => {
  const exhibits = [...of.exhibit.values()].map((exhibit) => exhibitView(of, exhibit, locale))
  return { summary: summaryOf(of, locale), exhibits }
})

function exhibitView(of: Case, exhibit: Exhibit, locale: Locale): ExhibitView {
  const events = custodyOf(of, exhibit.id)
  return {
    anchor: `exhibit-${exhibit.id}`,
    name: exhibit.name,
    about: aboutOf(of, exhibit, locale),
    sentences: sentencesOf(of, exhibit.sentences, locale),
    steps: events.map((event) => stepView(of, event, locale)),
    inspection: inspectionOf(of, independentAnalysesOf(of, exhibit.id), locale),
    analyses: analysesOf(of, exhibit.id).map((analysis) => analysisView(of, analysis, locale)),
    gaps: gapsOf(events, locale),
  }
}

function aboutOf(of: Case, { type, madeBy }: Exhibit, locale: Locale): Piece[] {
  if (madeBy === undefined) return [terms(locale, `exhibit.${type}`)]
  return custodyText.pieces(locale, 'madeBy', {
    type: (spoken) => terms(spoken, `exhibit.${type}`),
    who: nameWithin(of, madeBy, locale),
  })
}

function stepView(of: Case, step: Custody, locale: Locale): StepView {
  const { event, from, to, place } = step
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
    sources: sourcesOf(of, step.statements, locale),
  }
}

function inspectionOf(of: Case, independent: readonly Analysis[], locale: Locale): string {
  if (independent.length === 0) return custodyText(locale, 'uninspected')
  const analysts = [...new Set(independent.map(({ analyst }) => analyst))]
  const carries = independent.some(({ finding }) => finding === 'supports')
  return custodyText(locale, carries ? 'weighed' : 'notWeighed', {
    names: (spoken) =>
      listed(
        analysts.map((id) => titleFor(of, id, spoken)),
        spoken,
      ),
  })
}

function analysisView(of: Case, { analyst, finding, independent, statement }: Analysis, locale: Locale) {
  return {
    sentence: custodyText.pieces(locale, independent ? 'independent' : 'notIndependent', {
      analyst: titleFor(of, analyst, locale),
      finding: (spoken) => terms(spoken, `finding.${finding}`),
    }),
    sources: sourcesOf(of, [statement], locale),
  }
}

/** What is missing from a journey, in one line; empty where nothing is. */
function gapsOf(events: readonly Custody[], locale: Locale): string {
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

function summaryOf(of: Case, locale: Locale): string {
  const total = of.exhibit.size
  if (total === 0) return custodyText(locale, 'none')
  const examined = [...of.exhibit.keys()].filter((id) => independentAnalysesOf(of, id).length > 0).length
  const broken = [...of.custody.values()].filter((step) => linkOf(step) === 'broken').length
  const offered = custodyText(locale, examined === 0 ? 'offered' : 'someInspected', {
    total,
    word: atHead(total),
    examined: (spoken) => numberWord(examined, spoken),
  })
  if (broken === 0) return offered
  return `${offered} ${custodyText(locale, 'broken', { count: broken, word: atHead(broken) })}`
}

/** A number in words, where it opens a sentence. */
function atHead(count: number) {
  return (spoken: Locale) => sentenceCase(numberWord(count, spoken), spoken)
}
