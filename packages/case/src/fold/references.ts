import { definitionOf, MENTIONS, type RecordEntry, type RecordKind } from '../kinds/index.ts'

/** An id that a record mentions: where, and which kinds it may name (`any` for a citation). */
export interface Reference {
  readonly path: readonly (string | number)[]
  readonly id: string
  readonly kinds: readonly RecordKind[] | 'any'
  /** Whether what it names may be recorded later in the same change (docs/decisions/0016). */
  readonly forward: boolean
}

/** Every id that a record mentions, its author apart. */
export function references(entry: RecordEntry): Reference[] {
  const rules = Object.entries(MENTIONS.get(entry.kind) ?? {})
  const { mutual = [] } = definitionOf(entry.kind)
  const mentioned = rules.flatMap(([field, kinds]) =>
    idsIn(entry, field).map((one) => ({ ...one, kinds, forward: mutual.includes(field) })),
  )
  return [...mentioned, ...citations(entry, [])]
}

/** Names of the fields in which some record mentions others, wherever in the record they lie. */
export const MENTIONING_FIELDS: ReadonlySet<string> = new Set([
  ...[...MENTIONS.values()].flatMap((fields) => Object.keys(fields)).map((path) => path.replace(/^.*\./, '')),
  'cites',
])

function idsIn(entry: RecordEntry, field: string): Pick<Reference, 'path' | 'id'>[] {
  const path = field.split('.')
  let value: unknown = entry
  for (const key of path) value = isObject(value) ? value[key] : undefined
  if (typeof value === 'string') return [{ path, id: value }]
  if (!Array.isArray(value)) return []
  return value.map((id: string, index) => ({ path: [...path, index], id }))
}

/** Walks a record for `cites`, wherever prose stands in it. */
function citations(value: unknown, path: readonly (string | number)[]): Reference[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => citations(item, [...path, index]))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'cites' && Array.isArray(inner)
      ? inner.map((id: string, index) => ({
          path: [...path, key, index],
          id,
          kinds: 'any' as const,
          forward: true,
        }))
      : citations(inner, [...path, key]),
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
