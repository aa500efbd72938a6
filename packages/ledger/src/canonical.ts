import jcs from 'canonicalize'
import { utf8 } from './bytes.ts'
import { LedgerError } from './errors.ts'
import type { Json } from './json.ts'
import { formatPointer } from './pointer.ts'

/*
 * Canonical JSON: RFC 8785 (JSON Canonicalization Scheme). O(n), or O(n log k) where members need sorting.
 *
 * The `canonicalize` library writes it, but lets `undefined`, functions and objects with `toJSON` through in
 * ways that lose data, so values are checked here first. The same walk sees whether every member already
 * stands in RFC 8785 order; then JSON.stringify, whose strings and numbers are by definition those of
 * RFC 8785, writes the same text eight times as fast.
 */

/** Deeper nesting is refused: no entry needs it, and recursion over hostile input must end. */
export const MAX_DEPTH = 128

/**
 * The RFC 8785 text of a JSON value.
 * @throws {LedgerError} `not-json` for NaN, infinities, lone surrogates, undefined, functions, symbols,
 * bigints, holes, instances of classes, cycles, or nesting deeper than {@link MAX_DEPTH}; `where` points
 * there.
 */
export function canonicalize(value: unknown): string {
  const ordered = walk(value, [])
  const text = ordered ? JSON.stringify(value) : jcs(value)
  if (text === undefined) throw new LedgerError('not-json', 'There is no JSON for this value.', { where: '' })
  return text
}

/** The UTF-8 bytes of {@link canonicalize}. */
export const canonicalBytes = (value: unknown): Uint8Array<ArrayBuffer> => utf8(canonicalize(value))

/** Throws unless `value` is {@link Json}; @returns it, typed. */
export function checkJson(value: unknown): Json {
  walk(value, [])
  return value as Json // the walk has just seen every member of it
}

/** Checks a value and everything in it; true where all members stand in order. */
function walk(value: unknown, path: (string | number)[]): boolean {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed() || refuse('a lone surrogate', path)
    case 'number':
      return Number.isFinite(value) || refuse(String(value), path)
    case 'boolean':
      return true
    case 'object':
      if (value === null) return true
      if (path.length >= MAX_DEPTH) refuse(`nesting deeper than ${MAX_DEPTH}, or a cycle`, path)
      return Array.isArray(value) ? walkArray(value, path) : walkObject(value, path)
    default:
      return refuse(typeof value, path)
  }
}

function walkArray(array: readonly unknown[], path: (string | number)[]): boolean {
  let ordered = true
  for (let i = 0; i < array.length; i++) {
    path.push(i)
    if (!walk(array[i], path)) ordered = false
    path.pop()
  }
  return ordered
}

function walkObject(object: object, path: (string | number)[]): boolean {
  if (!isPlain(object)) refuse('an instance of a class', path)
  let ordered = true
  let previous: string | undefined
  for (const key of Object.keys(object)) {
    path.push(key)
    if (!key.isWellFormed()) refuse('a lone surrogate in a name', path)
    // JavaScript compares strings by UTF-16 code unit, which is the order that RFC 8785 asks for.
    if (previous !== undefined && !(previous < key)) ordered = false
    if (!walk((object as Record<string, unknown>)[key], path)) ordered = false
    previous = key
    path.pop()
  }
  return ordered
}

/** Made by `{}`, `JSON.parse` or `Object.create(null)`, in this realm or another. */
function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function refuse(what: string, path: readonly (string | number)[]): never {
  const where = formatPointer(path)
  throw new LedgerError('not-json', `JSON cannot carry ${what}, found at "${where}".`, { where })
}
