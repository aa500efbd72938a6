import { analysesOf, type Case, type Exhibit } from '@hearsay/case'
import {
  custodyText,
  inRow,
  type Locale,
  nameWithin,
  numberWord,
  type Piece,
  sentenceCase,
  terms,
} from '@hearsay/words'
import type { Dossier } from '../dossier.ts'
import { kept } from '../kept.ts'
import { type Sentence, sentencesOf } from '../records/prose.ts'
import {
  countedAnalyses,
  type FindingsView,
  findingsViews,
  type Verdict,
  verdictOn,
  verdictSentence,
} from './findings.ts'
import { gapsOf, journeyOf, type StepView, stepView } from './journey.ts'
import { linkOf } from './link.ts'
import { type ShownView, shownViews } from './shown.ts'

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
  /** The exhibit itself, as far as the desk's documents show it. */
  readonly shown: readonly ShownView[]
  /** In order of time; as they are recorded where none has a date. */
  readonly steps: readonly StepView[]
  /** Those without a date, where others have one. */
  readonly apart: readonly StepView[]
  /**
   * One sentence on examination: who independent has examined it and which way they found, or that nobody
   * has.
   */
  readonly verdict: string
  readonly findings: readonly FindingsView[]
  /** What the journey leaves open. */
  readonly gaps: string
}

export const custodyView = kept((dossier: Dossier): CustodyView => {
  const { case: of, locale } = dossier
  return {
    summary: summaryOf(of, locale),
    exhibits: [...of.exhibit.values()].map((exhibit) => exhibitView(dossier, exhibit)),
  }
})

function exhibitView(dossier: Dossier, exhibit: Exhibit): ExhibitView {
  const { case: of, locale } = dossier
  const journey = journeyOf(of, exhibit.id)
  const analyses = analysesOf(of, exhibit.id)
  return {
    anchor: `exhibit-${exhibit.id}`,
    name: exhibit.name,
    about: aboutOf(of, exhibit, locale),
    sentences: sentencesOf(of, exhibit.sentences, locale),
    shown: shownViews(dossier, exhibit),
    steps: journey.chain.map((step) => stepView(of, step, locale)),
    apart: journey.apart.map((step) => stepView(of, step, locale)),
    verdict: verdictSentence(of, countedAnalyses(of, analyses), locale),
    findings: findingsViews(of, analyses, locale),
    gaps: gapsOf(journey, locale),
  }
}

function aboutOf(of: Case, { type, madeBy }: Exhibit, locale: Locale): Piece[] {
  if (madeBy === undefined) return [terms(locale, `exhibit.${type}`)]
  return custodyText.pieces(locale, 'madeBy', {
    type: (spoken) => terms(spoken, `exhibit.${type}`),
    who: nameWithin(of, madeBy, locale),
  })
}

/** In the order in which they are told. */
const VERDICTS: readonly Verdict[] = ['for', 'genuine', 'against', 'both', 'neither', 'unexamined']

function summaryOf(of: Case, locale: Locale): string {
  const total = of.exhibit.size
  if (total === 0) return custodyText(locale, 'none')
  const verdicts = [...of.exhibit.keys()].map((id) => verdictOn(countedAnalyses(of, analysesOf(of, id))))
  const unseen = verdicts.every((verdict) => verdict === 'unexamined')
  const broken = [...of.custody.values()].filter((step) => linkOf(step) === 'broken').length
  return [
    custodyText(locale, unseen ? 'offered' : 'examined', {
      total,
      word: atHead(total),
      tally: (spoken) => tallyOf(verdicts, spoken),
    }),
    ...(broken === 0 ? [] : [custodyText(locale, 'broken', { count: broken, word: atHead(broken) })]),
  ].join(' ')
}

/** How many exhibits were found for, against and so on. */
function tallyOf(verdicts: readonly Verdict[], locale: Locale): string {
  const tally = VERDICTS.flatMap((verdict) => {
    const count = verdicts.filter((one) => one === verdict).length
    if (count === 0) return []
    return verdicts.length === 1
      ? custodyText(locale, `alone.${verdict}`)
      : custodyText(locale, `tally.${verdict}`, { word: (spoken) => numberWord(count, spoken) })
  })
  return inRow(tally, locale)
}

/** A number in words, where it opens a sentence. */
function atHead(count: number) {
  return (spoken: Locale) => sentenceCase(numberWord(count, spoken), spoken)
}
