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
  const found: Reference[] = []
  for (const rule of RULES.get(entry.kind) ?? []) mentionsIn(entry, rule, found)
  citationsIn(entry, [], found)
  return found
}

/** Every id that a record mentions. */
export function mentionedBy(record: RecordEntry): string[] {
  return references(record).map(({ id }) => id)
}

interface Rule extends Pick<Reference, 'kinds' | 'forward'> {
  readonly path: readonly string[]
}

/** The fields of each kind that mention others. */
const RULES: ReadonlyMap<string, readonly Rule[]> = new Map(
  [...MENTIONS].map(([kind, fields]) => {
    const { mutual = [] } = definitionOf(kind)
    const rules = Object.entries(fields).map(([field, kinds]): Rule => {
      return { path: field.split('.'), kinds, forward: mutual.includes(field) }
    })
    return [kind, rules]
  }),
)

/** Names of the fields in which some record mentions others, wherever in the record they lie. */
export const MENTIONING_FIELDS: ReadonlySet<string> = new Set([
  ...[...MENTIONS.values()].flatMap((fields) => Object.keys(fields)).map((path) => path.replace(/^.*\./, '')),
  'cites',
])

function mentionsIn(entry: RecordEntry, { path, ...rule }: Rule, found: Reference[]): void {
  for (const { place, value } of valuesAt(entry, path)) {
    if (typeof value === 'string') found.push({ path: place, id: value, ...rule })
  }
}

interface Found {
  readonly place: readonly (string | number)[]
  readonly value: unknown
}

/** What stands at a path; where a list stands on the way or at its end, in each of its items. */
function valuesAt(value: unknown, path: readonly string[], place: Found['place'] = []): Found[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => valuesAt(item, path, [...place, index]))
  const [key, ...rest] = path
  if (key === undefined) return value === undefined ? [] : [{ place, value }]
  return isObject(value) ? valuesAt(value[key], rest, [...place, key]) : []
}

/** Walks a record for `cites`, wherever prose stands in it. Every entry is walked: most have none. */
function citationsIn(value: object, path: readonly (string | number)[], found: Reference[]): void {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'object' || inner === null) continue
    const place = [...path, Array.isArray(value) ? Number(key) : key]
    if (key !== 'cites' || !Array.isArray(inner)) citationsIn(inner, place, found)
    else
      for (const [index, id] of inner.entries())
        found.push({ path: [...place, index], id, kinds: 'any', forward: true })
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
