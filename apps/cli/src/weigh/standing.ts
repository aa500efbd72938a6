import { assessmentOf, type Case } from '@hearsay/case'
import { likelihoodPhrase } from '@hearsay/weighing'

/** Judgement, likelihood and confidence, never in one sentence (ICD 203); nothing where nobody has judged. */
export function standingFacts(state: Case, of: string): [label: string, text: string][] {
  const assessment = assessmentOf(state, of)
  if (!assessment) return []
  const { sentence, likelihood, confidenceSentence } = assessment
  const facts: [string, string][] = [['Standing', sentence]]
  if (likelihood !== null) facts.push(['Likelihood', likelihoodPhrase(likelihood)])
  return [...facts, ['Confidence', confidenceSentence]]
}
