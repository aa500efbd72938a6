import type { Kind } from '@hearsay/case'

/** What a reader calls an entry of each kind: one, and several. */
const KIND_WORDS: Readonly<Record<Kind, readonly [one: string, several: string]>> = {
  case: ['case opened', 'cases opened'],
  author: ['author', 'authors'],
  place: ['place', 'places'],
  party: ['party', 'parties'],
  document: ['document', 'documents'],
  claim: ['claim', 'claims'],
  account: ['account', 'accounts'],
  statement: ['statement', 'statements'],
  bearing: ['bearing on a claim', 'bearings on claims'],
  tie: ['tie', 'ties'],
  exhibit: ['exhibit', 'exhibits'],
  custody: ['step of custody', 'steps of custody'],
  analysis: ['analysis', 'analyses'],
  event: ['event', 'events'],
  belief: ['report of belief', 'reports of belief'],
  narrative: ['narrative', 'narratives'],
  sighting: ['rumour seen', 'rumours seen'],
  outcome: ['outcome', 'outcomes'],
  dependence: ['dependence', 'dependences'],
  independence: ['independence', 'independences'],
  rating: ['rating', 'ratings'],
  consistency: ['cell of the matrix', 'cells of the matrix'],
  assessment: ['assessment', 'assessments'],
  signature: ['signature', 'signatures'],
  publication: ['publication', 'publications'],
  merge: ['merge of parties', 'merges of parties'],
  correction: ['correction', 'corrections'],
  retraction: ['retraction', 'retractions'],
  erasure: ['erasure', 'erasures'],
}

export function kindWords(kind: Kind, count = 1): string {
  return KIND_WORDS[kind][count === 1 ? 0 : 1]
}

/** Names of fields in words; a field not here is called by its own name. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  accounts: 'accounts it feeds',
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
}

export function fieldWords(field: string): string {
  return FIELD_WORDS[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
