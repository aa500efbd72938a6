export {
  type Agreement,
  type Confidence,
  confidenceOf,
  confidenceSentence,
  type Evidence,
  type EvidenceFigures,
  evidenceOf,
} from './confidence.ts'
export { completenessSentence, countsPhrase, figureSentences, type Worded } from './figures.ts'
export { LIKELIHOOD, type LikelihoodRange, type LikelihoodWord, likelihoodPhrase } from './likelihood.ts'
export { countOf, digitsOf, numberWord, SENTENCES } from './sentences.ts'
