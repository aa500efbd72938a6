import { type Assessment, assessmentOf, type Case, signaturesOf } from '@hearsay/case'
import {
  authorName,
  dayWords,
  type Locale,
  likelihoodPhrase,
  openingText,
  type Piece,
  timeWords,
} from '@hearsay/words'
import type { Dossier } from '../dossier.ts'
import { kept } from '../kept.ts'
import { caseHref } from '../links.ts'
import { type Sentence, sentencesOf } from '../records/prose.ts'

/** Section 1: kicker, question, standing; when it last changed and why. */
export interface OpeningView {
  readonly id: string
  readonly kicker: string
  readonly title: string
  readonly question: string
  readonly language: string
  readonly standing: StandingView | undefined
  /** What happened, what is known and what is not: a cited sentence each, as far as somebody wrote them. */
  readonly summary: readonly { readonly label: string; readonly sentence: Sentence }[]
  /** When it last changed, RFC 3339, and the sentence that says so, and why. */
  readonly lastChange: { readonly at: string; readonly sentence: readonly Piece[] }
  /** Set when the page shows a past state. */
  readonly asOf: { readonly sentence: string; readonly now: string } | undefined
}

export interface StandingView {
  readonly sentence: string
  readonly confidence: string
  /**
   * A likelihood with its range, or that none is given; never in one sentence with the confidence (ICD 203).
   */
  readonly likelihood: string
  readonly reasons: readonly Sentence[]
  readonly by: string
  readonly signedBy: readonly string[]
}

export const openingView = kept((dossier: Dossier): OpeningView => {
  const { id, locale, case: case_ } = dossier
  const { head, history } = case_
  const { at, why } = history.at(-1) ?? { at: head.at, why: undefined }
  return {
    id,
    kicker: head.kicker,
    title: head.title,
    question: head.question,
    language: head.language,
    standing: standingOf(case_, locale),
    summary: summaryOf(case_, locale),
    lastChange: { at, sentence: changeSentence(at, why, locale) },
    asOf: pastOf(dossier, caseHref(id, locale)),
  }
})

/** That the page shows the case as it was, where it does: by the time that was asked for, or the edition. */
function pastOf({ asOf, edition, locale }: Dossier, now: string): OpeningView['asOf'] {
  if (asOf !== undefined) return { sentence: asOfSentence(asOf, locale), now }
  if (edition === undefined || edition.isLatest) return undefined
  const { number, published } = edition
  const day = (spoken: Locale) => dayWords(published, spoken)
  return { sentence: openingText(locale, 'edition', { number, day }), now }
}

function changeSentence(at: string, why: string | undefined, locale: Locale): Piece[] {
  const day = (spoken: Locale) => dayWords(at, spoken)
  return why === undefined
    ? openingText.pieces(locale, 'lastChanged', { day })
    : openingText.pieces(locale, 'lastChangedWhy', { day, why })
}

function asOfSentence(asOf: string, locale: Locale): string {
  return openingText(locale, 'asOf', { time: (spoken) => timeWords(asOf, spoken) })
}

/** Where no assessment sums up, what happened is said of the incident itself. */
function summaryOf(case_: Case, locale: Locale): OpeningView['summary'] {
  const { summary } = assessmentOf(case_) ?? {}
  const incident = [...case_.event.values()].find(({ relation }) => relation === 'incident')?.sentences[0]
  const parts = { happened: summary?.happened ?? incident, known: summary?.known, unknown: summary?.unknown }
  return (['happened', 'known', 'unknown'] as const).flatMap((part) => {
    const [sentence] = sentencesOf(case_, parts[part] ? [parts[part]] : [], locale)
    return sentence ? [{ label: openingText(locale, part), sentence }] : []
  })
}

function standingOf(case_: Case, locale: Locale): StandingView | undefined {
  const assessment = assessmentOf(case_)
  if (!assessment) return undefined
  return {
    sentence: assessment.sentence,
    confidence: assessment.confidenceSentence,
    likelihood: likelihoodSentence(assessment.likelihood, locale),
    reasons: sentencesOf(case_, assessment.reasons, locale),
    by: authorName(case_, assessment.by, locale),
    signedBy: signaturesOf(case_, assessment.id).map(({ by }) => authorName(case_, by, locale)),
  }
}

function likelihoodSentence(likelihood: Assessment['likelihood'], locale: Locale): string {
  if (likelihood === null) return openingText(locale, 'noLikelihood')
  return openingText(locale, 'likelihood', {
    likelihood: (spoken) => likelihoodPhrase(likelihood, spoken),
  })
}
