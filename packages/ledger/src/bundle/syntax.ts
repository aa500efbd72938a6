/*
 * Where a text stops being JSON (RFC 8259). JSON.parse says that it is not, but engines differ in whether
 * they say where, so a text that it has refused is walked once more: O(n), iterative, values thrown away.
 */

const SPACE = /[ \t\n\r]*/y
const SCALAR = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

type State = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after'

/** Offset in UTF-16 units of the first token that breaks the grammar; the length where the text just ends early. */
export function syntaxErrorAt(text: string): number {
  const open: ('{' | '[')[] = []
  let state: State = 'value'
  let at = skip(SPACE, text, 0)
  while (at < text.length) {
    if (state === 'after' && open.length === 0) return at
    const next = step(text, at, state, open)
    if (next === null) return at
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
function step(text: string, at: number, state: State, open: ('{' | '[')[]): Step | null {
  const char = text[at]
  const inside = open.at(-1)
  if (state === 'colon') return char === ':' ? { state: 'value', at: at + 1 } : null
  if (state === 'after' && char === ',') return { state: inside === '{' ? 'key' : 'value', at: at + 1 }
  if (
    (char === '}' && inside === '{' && (state === 'after' || state === 'first-key')) ||
    (char === ']' && inside === '[' && (state === 'after' || state === 'first-value'))
  ) {
    open.pop()
    return { state: 'after', at: at + 1 }
  }
  if (state === 'after') return null
  const key = state === 'key' || state === 'first-key'
  if (!key && (char === '{' || char === '[')) {
    open.push(char)
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
