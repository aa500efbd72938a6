import { assessmentOf, type Case } from '@hearsay/case'
import { type Locale, likelihoodPhrase, weighText } from '@hearsay/words'

/** Judgement, likelihood and confidence, never in one sentence (ICD 203); nothing where nobody has judged. */
export function standingFacts(state: Case, of: string, locale: Locale): [label: string, text: string][] {
  const assessment = assessmentOf(state, of)
  if (!assessment) return []
  const { sentence, likelihood, confidenceSentence } = assessment
  const facts: [string, string][] = [[weighText(locale, 'standing'), sentence]]
  if (likelihood !== null) facts.push([weighText(locale, 'likelihood'), likelihoodPhrase(likelihood, locale)])
  return [...facts, [weighText(locale, 'confidence'), confidenceSentence]]
}
