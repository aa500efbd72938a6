import type { RecordEntry, RecordKind } from '../entries/index.ts'

/** An id that a record mentions: where, and which kinds it may name (`any` for a citation). */
export interface Reference {
  readonly path: readonly (string | number)[]
  readonly id: string
  readonly kinds: readonly RecordKind[] | 'any'
}

type Rule = Readonly<Record<string, readonly RecordKind[] | 'any'>>

/** Fields of each kind that hold an id or a list of ids. Prose is handled for every kind alike. */
const RULES: { readonly [K in RecordKind]: Rule } = {
  case: {},
  author: {},
  place: { within: ['place'] },
  party: { partOf: ['party'] },
  document: { outlet: ['party'], restates: ['document'] },
  claim: { negates: ['claim'], contradicts: ['claim'] },
  account: { needs: ['claim'], strong: ['claim'] },
  statement: {
    document: ['document'],
    source: ['party'],
    within: ['statement'],
    addressee: ['party'],
    'basis.by': ['party'],
    'basis.through': ['exhibit'],
    recants: ['statement'],
  },
  bearing: { of: ['statement', 'exhibit'], claim: ['claim'] },
  tie: { from: ['party'], to: ['party'], statements: ['statement'] },
  exhibit: { madeBy: ['party'] },
  custody: {
    exhibit: ['exhibit'],
    from: ['party'],
    to: ['party'],
    place: ['place'],
    statements: ['statement'],
  },
  analysis: { exhibit: ['exhibit'], analyst: ['party'], statement: ['statement'] },
  event: { place: ['place'] },
  belief: { of: ['claim', 'account', 'narrative'], statement: ['statement'] },
  narrative: { accounts: ['account'], exhibits: ['exhibit'] },
  sighting: { of: ['claim', 'account', 'narrative'], statement: ['statement'], place: ['place'] },
  outcome: { of: ['statement'] },
  dependence: { members: ['party'] },
  independence: { members: ['party'] },
  rating: { of: ['statement', 'party'] },
  consistency: { account: ['account'], item: ['statement', 'exhibit'] },
  assessment: { of: ['case', 'account'], supersedes: ['assessment'] },
  signature: { of: ['assessment'] },
  publication: {},
  merge: { from: ['party'], into: ['party'] },
}

/** Every id that a record mentions, its author apart. */
export function references(entry: RecordEntry): Reference[] {
  const rules = Object.entries(RULES[entry.kind])
  return [...rules.flatMap(([field, kinds]) => fieldReferences(entry, field, kinds)), ...citations(entry, [])]
}

function fieldReferences(entry: RecordEntry, field: string, kinds: Reference['kinds']): Reference[] {
  const path = field.split('.')
  let value: unknown = entry
  for (const key of path) value = isObject(value) ? value[key] : undefined
  if (typeof value === 'string') return [{ path, id: value, kinds }]
  if (!Array.isArray(value)) return []
  return value.map((id: string, index) => ({ path: [...path, index], id, kinds }))
}

/** Walks a record for `cites`, wherever prose stands in it. */
function citations(value: unknown, path: readonly (string | number)[]): Reference[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => citations(item, [...path, index]))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'cites' && Array.isArray(inner)
      ? inner.map((id: string, index) => ({ path: [...path, key, index], id, kinds: 'any' as const }))
      : citations(inner, [...path, key]),
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
