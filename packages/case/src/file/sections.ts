import type { Kind } from '../entries/index.ts'

/** The sections of a case file, in writing order, and the entry kind each holds. `case` holds one item, not a list. */
export const SECTIONS = {
  case: 'case',
  authors: 'author',
  places: 'place',
  parties: 'party',
  documents: 'document',
  claims: 'claim',
  accounts: 'account',
  statements: 'statement',
  bearings: 'bearing',
  ties: 'tie',
  exhibits: 'exhibit',
  custody: 'custody',
  analyses: 'analysis',
  events: 'event',
  beliefs: 'belief',
  narratives: 'narrative',
  sightings: 'sighting',
  outcomes: 'outcome',
  dependences: 'dependence',
  independences: 'independence',
  ratings: 'rating',
  matrix: 'consistency',
  assessments: 'assessment',
  signatures: 'signature',
  publications: 'publication',
  merges: 'merge',
  corrections: 'correction',
  retractions: 'retraction',
  erasures: 'erasure',
} as const satisfies Record<string, Kind>

export type Section = keyof typeof SECTIONS

/** Fields at the top of a case file that hold for every item in it, unless the item has its own. */
export const HEADER_FIELDS = ['by', 'at', 'why', 'document'] as const

export function isSection(name: string): name is Section {
  return Object.hasOwn(SECTIONS, name)
}
