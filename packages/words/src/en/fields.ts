/**
 * Names of fields of records, where their own name does not read well; in English the others are called by
 * it.
 */
export default {
  accounts: 'accounts it feeds',
  basis: 'how the source knows',
  because: 'what it answers',
  inferred: 'the desk’s reasoning',
  recants: 'what it takes back',
  sums: 'what it sums up',
  words: 'words it rests on',
  cites: 'cites',
  sentences: 'text',
  needs: 'claims it needs',
  strong: 'claims of the strong form',
  of: 'about',
  statements: 'statements',
  when: 'when',
  from: 'from',
  to: 'to',
  edtf: 'date',
  as: 'words',
  partOf: 'part of',
  madeBy: 'made by',
  confidenceSentence: 'sentence on confidence',
  coordinatesFrom: 'source of the coordinates',
} as const
