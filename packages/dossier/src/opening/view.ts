import type { Assessment, Case } from '@hearsay/case'
import { likelihoodPhrase } from '@hearsay/weighing'
import { dayWords, timeWords } from '../dates.ts'
import type { Dossier } from '../dossier.ts'
import { caseHref } from '../links.ts'
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
  const assessment = latestAssessment(case_)
  if (!assessment) return undefined
  const signatures = [...case_.signature.values()].filter(({ of }) => of === assessment.id)
  return {
    sentence: assessment.sentence,
    confidence: assessment.confidenceSentence,
    likelihood: likelihoodSentence(assessment.likelihood),
    reasons: assessment.reasons.map(({ text, cites }) => ({ text, sources: sourcesOf(case_, cites) })),
    by: authorName(case_, assessment.by),
    signedBy: signatures.map(({ by }) => authorName(case_, by)),
  }
}

function likelihoodSentence(likelihood: Assessment['likelihood']): string {
  return likelihood === null
    ? 'The desk gives no likelihood.'
    : `The desk holds it ${likelihoodPhrase(likelihood)}.`
}

/** The last assessment of the case itself that no other has replaced. */
export function latestAssessment(case_: Case): Assessment | undefined {
  const all = [...case_.assessment.values()].filter(({ of }) => of === case_.head.id)
  const replaced = new Set(all.map(({ supersedes }) => supersedes))
  return all.findLast(({ id }) => !replaced.has(id))
}

export function authorName(case_: Case, id: string): string {
  return case_.author.get(id)?.name ?? id
}
