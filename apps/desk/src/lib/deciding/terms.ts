import type { Act, Basis, EntryOf, Statement } from '@hearsay/case'
import { basisWords, type Locale } from '@hearsay/words'

/* What fields of a statement may be, for forms; the case itself refuses anything else. */

export const ACTS = [
  'assert',
  'deny',
  'accuse',
  'doubt',
  'reject',
  'threaten',
  'demand',
  'promise',
  'plan',
  'refuse',
  'ask',
  'believe',
  'report',
  'recant',
] as const satisfies readonly Act[]

export const BASES = [
  'unstated',
  'witnessed',
  'own',
  'told-by',
  'holds',
  'inferred',
] as const satisfies readonly Basis['kind'][]

export const MODALITIES = [
  'asserted',
  'hedged',
  'planned',
  'negated',
] as const satisfies readonly Statement['modality'][]

export const TYPES = [
  'person',
  'group',
  'body',
  'outlet',
  'state',
  'crowd',
] as const satisfies readonly EntryOf<'party'>['type'][]

export const STANCES = [
  'asserts',
  'denies',
  'doubts',
  'rejects',
  'presupposes',
] as const satisfies readonly EntryOf<'bearing'>['how'][]

export const basisOption = (kind: Basis['kind'], locale: Locale): string => basisWords(kind, null, locale)
