import { LedgerError } from './errors.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

/*
 * JSON pointers (RFC 6901) into plain JSON. Only own members count: a pointer such as "/constructor" or
 * "/__proto__" must never reach what an object inherits.
 */

const ARRAY_INDEX = /^(?:0|[1-9][0-9]*)$/

/** One reference token, escaped for use in a pointer. */
export const escapeToken = (token: string): string => token.replaceAll('~', '~0').replaceAll('/', '~1')

/** The pointer made of these tokens. */
export const formatPointer = (tokens: readonly (string | number)[]): string =>
  tokens.map((token) => `/${escapeToken(String(token))}`).join('')

/**
 * Calls `visit` for a value and everything in it, in order, with the tokens that lead there (valid during
 * the call). Where `visit` returns false, what is inside is passed over.
 */
export function walkJson(
  value: Json,
  visit: (value: Json, tokens: readonly (string | number)[]) => boolean,
  tokens: (string | number)[] = [],
): void {
  if (!visit(value, tokens) || typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) {
    tokens.push(key)
    walkJson((value as JsonObject)[key] ?? null, visit, tokens) // a list has its indexes for keys
    tokens.pop()
  }
}

/** @throws {LedgerError} `bad-pointer` */
export function parsePointer(pointer: string): readonly string[] {
  if (pointer === '') return []
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) {
    throw new LedgerError('bad-pointer', `"${pointer}" is no JSON pointer (RFC 6901), such as "/name/0".`)
  }
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function child(value: Json, token: string): Json | undefined {
  if (Array.isArray(value)) return ARRAY_INDEX.test(token) ? value[Number(token)] : undefined
  return isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined
}

/** The value at `tokens`, or undefined where there is none. */
export function valueAt(value: Json, tokens: readonly string[]): Json | undefined {
  let at: Json | undefined = value
  for (const token of tokens) {
    if (at === undefined) return undefined
    at = child(at, token)
  }
  return at
}

/** A copy of a value with others in the place of those at some pointers, which exist. O(value). */
export function replaceEach(value: Json, replacements: ReadonlyMap<string, Json>, at = ''): Json {
  const replacement = replacements.get(at)
  if (replacement !== undefined) return replacement
  const inside = (item: Json, key: string | number) =>
    replaceEach(item, replacements, `${at}/${escapeToken(String(key))}`)
  if (Array.isArray(value)) return value.map(inside)
  // fromEntries defines members, so a member called "__proto__" stays data.
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inside(item, key)]))
    : value
}
