import { type Entry, ERASED, erasedBy, subjectOf } from '@hearsay/case'
import type { Json } from '@hearsay/ledger'

/** The erasures of the record that an entry is about, recorded after it. */
export type LaterErasures = (entry: Entry, index: number) => readonly Entry[]

/** Finds erasures among entries. O(entries) once. */
export function erasuresIn(entries: readonly Entry[]): LaterErasures {
  const found = [...entries.entries()].filter(([, { kind }]) => kind === 'erasure')
  const byRecord = Map.groupBy(found, ([, erasure]) => subjectOf(erasure))
  return (entry, index) => {
    const about = byRecord.get(subjectOf(entry)) ?? []
    return about.flatMap(([at, erasure]) => (at > index ? [erasure] : []))
  }
}

/**
 * An entry as it reads once what was erased of another copy of it is gone from this one too. So a case file
 * that still says what the store has erased is the same case.
 * @param gone the copy of which something was erased
 * @param later what was recorded after that copy, which says what was erased of it
 */
export function withoutErased(entry: Entry, gone: Entry, later: readonly Entry[]): Entry {
  const paths = later.flatMap((one) => erasedBy(one, gone))
  // Schemas let nothing into an entry that JSON cannot carry, and what is put in stands in an entry already.
  return paths.reduce<unknown>((value, path) => {
    return putErased(gone as unknown as Json, value as Json, tokensOf(path))
  }, entry) as Entry
}

/** Puts what reads as erased in `gone`, at or below a place, into a value. */
function putErased(gone: Json | undefined, value: Json, tokens: readonly string[]): Json {
  if (isErased(gone)) return gone
  if (!isBranch(gone) || !isBranch(value)) return value
  const [token, ...rest] = tokens
  const keys = token === undefined ? Object.keys(value) : [token].filter((key) => Object.hasOwn(value, key))
  const put = (key: string) => putErased(childOf(gone, key), childOf(value, key) as Json, rest)
  if (Array.isArray(value))
    return value.map((item, index) => (keys.includes(String(index)) ? put(String(index)) : item))
  return { ...value, ...Object.fromEntries(keys.map((key) => [key, put(key)])) }
}

/** A list that was erased reads as an empty one. */
function isErased(value: Json | undefined): value is Json {
  return value === ERASED || (Array.isArray(value) && value.length === 0)
}

function isBranch(value: Json | undefined): value is Json & object {
  return typeof value === 'object' && value !== null
}

function childOf(value: Json & object, key: string): Json | undefined {
  return new Map<string, Json>(Object.entries(value)).get(key)
}

/** RFC 6901. */
function tokensOf(path: string): readonly string[] {
  return path
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}
