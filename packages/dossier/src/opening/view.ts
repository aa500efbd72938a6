import { type Assessment, assessmentOf, type Case, signaturesOf } from '@hearsay/case'
import { likelihoodPhrase } from '@hearsay/weighing'
import { dayWords, timeWords } from '../dates.ts'
import type { Dossier } from '../dossier.ts'
import { caseHref } from '../links.ts'
import { nameFor } from '../names.ts'
import { type Source, sourcesOf } from '../records/sources.ts'

/** Section 1: kicker, question, standing; when it last changed and why. */
export interface OpeningView {
  readonly kicker: string
  readonly title: string
  readonly question: string
  readonly language: string
  readonly standing: StandingView | undefined
  readonly lastChange: { readonly at: string; readonly day: string; readonly why: string | undefined }
  /** Set when the page shows a past state. */
  readonly asOf: { readonly words: string; readonly now: string } | undefined
}

export interface StandingView {
  readonly sentence: string
  readonly confidence: string
  /** A likelihood with its range, or that none is given; never in one sentence with the confidence (ICD 203). */
  readonly likelihood: string
  readonly reasons: readonly { readonly text: string; readonly sources: readonly Source[] }[]
  readonly by: string
  readonly signedBy: readonly string[]
}

export function openingView({ id, case: case_, asOf }: Dossier): OpeningView {
  const { head, history } = case_
  const last = history.at(-1)
  return {
    kicker: head.kicker,
    title: head.title,
    question: head.question,
    language: head.language,
    standing: standingOf(case_),
    lastChange: { at: last?.at ?? head.at, day: dayWords(last?.at ?? head.at), why: last?.why },
    asOf: asOf === undefined ? undefined : { words: timeWords(asOf), now: caseHref(id) },
  }
}

function standingOf(case_: Case): StandingView | undefined {
  const assessment = assessmentOf(case_)
  if (!assessment) return undefined
  return {
    sentence: assessment.sentence,
    confidence: assessment.confidenceSentence,
    likelihood: likelihoodSentence(assessment.likelihood),
    reasons: assessment.reasons.map(({ text, cites }) => ({ text, sources: sourcesOf(case_, cites) })),
    by: nameFor(case_, assessment.by),
    signedBy: signaturesOf(case_, assessment.id).map(({ by }) => nameFor(case_, by)),
  }
}

function likelihoodSentence(likelihood: Assessment['likelihood']): string {
  return likelihood === null
    ? 'The desk gives no likelihood.'
    : `The desk holds it ${likelihoodPhrase(likelihood)}.`
}
