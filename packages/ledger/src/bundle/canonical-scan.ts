/*
 * Whether bytes are the RFC 8785 text of a value, seen from the bytes alone: one pass, nothing made. It says
 * yes only where that is certain; what is rare (numbers that are no short integers, names that are not plain
 * ASCII, `\u` escapes, deep nesting) and what is wrong are both -1, and whoever asks parses the text and
 * writes it again. That bytes above 0x7f are UTF-8 is for the caller to see, who decodes them.
 */

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const COLON = 0x3a
const MINUS = 0x2d
const ZERO = 0x30
const NINE = 0x39
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/** Below what `canonicalize` takes, so that the one place that refuses depth stays there. */
const MAX_DEPTH = 64
/** Every integer of so many digits is written back as it was. */
const MAX_DIGITS = 15

/** The letters of the escapes that RFC 8785 writes without `u`. */
const ESCAPES: ReadonlySet<number> = new Set(['"', '\\', 'b', 'f', 'n', 'r', 't'].map((c) => c.charCodeAt(0)))
const WORDS = ['true', 'false', 'null'].map((word) => [...word].map((char) => char.charCodeAt(0)))

/** Where the value at `at` ends, if it ends before `end` and is certainly canonical; else -1. */
export function canonicalEnd(bytes: Uint8Array, at: number, end: number, depth = 0): number {
  if (at >= end || depth > MAX_DEPTH) return -1
  switch (bytes[at]) {
    case QUOTE:
      return stringEnd(bytes, at, end)
    case OPEN_OBJECT:
      return objectEnd(bytes, at, end, depth)
    case OPEN_LIST:
      return listEnd(bytes, at, end, depth)
    default:
      return scalarEnd(bytes, at, end)
  }
}

function objectEnd(bytes: Uint8Array, start: number, end: number, depth: number): number {
  let at = start + 1
  if (bytes[at] === CLOSE_OBJECT && at < end) return at + 1
  let previous = -1
  let previousEnd = -1
  for (;;) {
    const close = nameEnd(bytes, at, end)
    if (close < 0 || bytes[close] !== COLON) return -1
    if (previous >= 0 && !before(bytes, previous, previousEnd, at + 1, close - 1)) return -1
    previous = at + 1
    previousEnd = close - 1
    at = canonicalEnd(bytes, close + 1, end, depth + 1)
    if (at < 0 || at >= end) return -1
    if (bytes[at] === CLOSE_OBJECT) return at + 1
    if (bytes[at] !== COMMA) return -1
    at++
  }
}

function listEnd(bytes: Uint8Array, start: number, end: number, depth: number): number {
  let at = start + 1
  if (bytes[at] === CLOSE_LIST && at < end) return at + 1
  for (;;) {
    at = canonicalEnd(bytes, at, end, depth + 1)
    if (at < 0 || at >= end) return -1
    if (bytes[at] === CLOSE_LIST) return at + 1
    if (bytes[at] !== COMMA) return -1
    at++
  }
}

function stringEnd(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const byte = bytes[at] as number
    if (byte === QUOTE) return at + 1
    if (byte < 0x20) return -1
    if (byte === BACKSLASH && !ESCAPES.has(bytes[++at] ?? 0)) return -1
  }
  return -1
}

/** A name whose bytes sort as its UTF-16 units do: ASCII without escapes. */
function nameEnd(bytes: Uint8Array, start: number, end: number): number {
  if (start >= end || bytes[start] !== QUOTE) return -1
  for (let at = start + 1; at < end; at++) {
    const byte = bytes[at] as number
    if (byte === QUOTE) return at + 1 < end ? at + 1 : -1
    if (byte < 0x20 || byte === BACKSLASH || byte > 0x7e) return -1
  }
  return -1
}

function before(bytes: Uint8Array, a: number, aEnd: number, b: number, bEnd: number): boolean {
  const shorter = Math.min(aEnd - a, bEnd - b)
  for (let i = 0; i < shorter; i++) {
    const difference = (bytes[a + i] as number) - (bytes[b + i] as number)
    if (difference !== 0) return difference < 0
  }
  return aEnd - a < bEnd - b
}

function scalarEnd(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start] as number
  if (first !== MINUS && !isDigit(first)) return wordEnd(bytes, start, end)
  const digits = first === MINUS ? start + 1 : start
  let at = digits
  while (at < end && isDigit(bytes[at] as number)) at++
  const count = at - digits
  // What follows shows that the number ends here, and goes on with neither a fraction nor an exponent.
  const next = at < end ? bytes[at] : undefined
  if (next !== COMMA && next !== CLOSE_LIST && next !== CLOSE_OBJECT) return -1
  if (count === 0 || count > MAX_DIGITS) return -1
  if (bytes[digits] === ZERO && (count > 1 || first === MINUS)) return -1
  return at
}

const isDigit = (byte: number): boolean => byte >= ZERO && byte <= NINE

function wordEnd(bytes: Uint8Array, start: number, end: number): number {
  for (const word of WORDS) {
    if (start + word.length <= end && word.every((byte, i) => bytes[start + i] === byte)) {
      return start + word.length
    }
  }
  return -1
}
