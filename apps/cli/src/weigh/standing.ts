import type { Assessment, Case } from '@hearsay/case'
import { likelihoodPhrase } from '@hearsay/weighing'

/** The assessment in force on the case or on one account: the last that nothing supersedes. */
export function assessmentOf(state: Case, of: string): Assessment | undefined {
  const all = [...state.assessment.values()].filter((assessment) => assessment.of === of)
  const superseded = new Set(all.map(({ supersedes }) => supersedes))
  return all.filter(({ id }) => !superseded.has(id)).at(-1)
}

/** Judgement, likelihood and confidence, never in one sentence (ICD 203); nothing where nobody has judged. */
export function standingFacts(state: Case, of: string): [label: string, text: string][] {
  const assessment = assessmentOf(state, of)
  if (!assessment) return []
  const { sentence, likelihood, confidenceSentence } = assessment
  const facts: [string, string][] = [['Standing', sentence]]
  if (likelihood !== null) facts.push(['Likelihood', likelihoodPhrase(likelihood)])
  return [...facts, ['Confidence', confidenceSentence]]
}
