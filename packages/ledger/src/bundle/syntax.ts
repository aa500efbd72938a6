/*
 * Where a text stops being JSON (RFC 8259), or says one key twice. JSON.parse says that a text is none, but
 * engines differ in whether they say where, so a text that it has refused is walked once more: O(n),
 * iterative, values thrown away.
 */

const SPACE = /[ \t\n\r]*/y
const SCALAR = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

type State = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after'

/** What is open: a list, or an object with the keys that it has so far. */
type Open = { readonly closedBy: ']' } | { readonly closedBy: '}'; readonly keys: Set<string> }

/**
 * Offset in UTF-16 units of the first token that breaks the grammar; the length where the text just ends
 * early.
 */
export function syntaxErrorAt(text: string): number {
  return walk(text, () => true)
}

/** A key that one object has twice: JSON.parse keeps the last and is silent (RFC 8259, 4). */
export interface RepeatedKey {
  readonly key: string
  /** Offset in UTF-16 units of the second. */
  readonly at: number
}

/**
 * The first key of a JSON text that its object has already, however it is escaped; undefined where none is.
 */
export function repeatedKey(text: string): RepeatedKey | undefined {
  let found: RepeatedKey | undefined
  walk(text, (keys, start, end) => {
    const key: string = JSON.parse(text.slice(start, end))
    if (keys.has(key)) found = { key, at: start }
    keys.add(key)
    return found === undefined
  })
  return found
}

type OnKey = (keys: Set<string>, start: number, end: number) => boolean

/** Goes over the tokens to the first that breaks the grammar, or to a key at which `onKey` says to stop. */
function walk(text: string, onKey: OnKey): number {
  const open: Open[] = []
  let state: State = 'value'
  let at = skip(SPACE, text, 0)
  while (at < text.length) {
    if (state === 'after' && open.length === 0) return at
    const next = step(text, at, state, open)
    if (next === null) return at
    const inside = open.at(-1)
    if (next.state === 'colon' && inside?.closedBy === '}' && !onKey(inside.keys, at, next.at)) return at
    state = next.state
    at = skip(SPACE, text, next.at)
  }
  return text.length
}

interface Step {
  readonly state: State
  readonly at: number
}

/** Takes one token, or null where it does not belong. */
function step(text: string, at: number, state: State, open: Open[]): Step | null {
  const char = text[at]
  const inside = open.at(-1)?.closedBy
  if (state === 'colon') return char === ':' ? { state: 'value', at: at + 1 } : null
  if (state === 'after' && char === ',') return { state: inside === '}' ? 'key' : 'value', at: at + 1 }
  if (char === inside && (state === 'after' || state === (inside === '}' ? 'first-key' : 'first-value'))) {
    open.pop()
    return { state: 'after', at: at + 1 }
  }
  if (state === 'after') return null
  const key = state === 'key' || state === 'first-key'
  if (!key && (char === '{' || char === '[')) {
    open.push(char === '{' ? { closedBy: '}', keys: new Set() } : { closedBy: ']' })
    return { state: char === '{' ? 'first-key' : 'first-value', at: at + 1 }
  }
  const end = char === '"' ? skipString(text, at) : skip(SCALAR, text, at)
  if (end === at || (key && char !== '"')) return null
  return { state: key ? 'colon' : 'after', at: end }
}

/** A loop, because a pattern over a document of many megabytes would run out of backtracking space. */
function skipString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; ) {
    const char = text[at] ?? ''
    if (char === '"') return at + 1
    if (char < ' ') return start
    const next = char === '\\' ? skip(ESCAPE, text, at) : at + 1
    if (next === at) return start
    at = next
  }
  return start
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
