/**
 * Lines set in capitals → the same words as a sentence would have them, since all that tells a name from a
 * word is gone: names keep a capital where the text elsewhere, a list, or a title in front shows them.
 */
import { COMMON } from '../data/common.ts'
import { MEN, WOMEN } from '../data/given-names.ts'
import { ACRONYMS, CALENDAR, COUNTRIES, DEMONYMS, KNOWN_BODIES, TITLES } from '../data/names.ts'
import { SUBORDINATING } from '../data/phrases.ts'
import { finite } from './clauses.ts'
import { mayCue } from './cues.ts'
import { lowerAt, type Tokens, withWords } from './tokens.ts'

/** So many words show that a line is set in capitals, and not a name or a label alone. */
const ENOUGH = 4

export function recase(tokens: Tokens): Tokens {
  const { words, paragraph } = tokens
  let changed: string[] | undefined
  let seen: Set<string> | undefined
  for (let from = 0, to = 0; from < words.length; from = to) {
    while (to < words.length && paragraph[to] === paragraph[from]) to++
    if (!inCapitals(words, from, to)) continue
    changed ??= [...words]
    seen ??= namesIn(words)
    for (let i = from; i < to; i++) changed[i] = cased(tokens, i, from, seen)
  }
  return changed ? withWords(tokens, changed) : tokens
}

/** Labels in capitals as names are written: "FOREMAN DAHL" is the Foreman Dahl of the prose. */
export function recaseLabels(tokens: Tokens, labels: readonly { from: number; to: number }[]): Tokens {
  const words = [...tokens.words]
  for (const { from, to } of labels)
    for (let i = from; i < to; i++) {
      const lower = lowerAt(tokens, i)
      const initials = ACRONYMS.has(lower) || !/[aeiouy]/.test(lower)
      if (/^\p{Lu}{2}[^\p{Ll}]*$/u.test(words[i] ?? '') && (!initials || TITLES.has(lower)))
        words[i] = titleCase(lower)
    }
  return labels.length > 0 ? withWords(tokens, words) : tokens
}

function inCapitals(words: readonly string[], from: number, to: number): boolean {
  let count = 0
  for (let i = from; i < to; i++) {
    const word = words[i] ?? ''
    if (/\p{Ll}/u.test(word) && !/^['’]s$/.test(word)) return false
    if (/^\p{Lu}{2}/u.test(word)) count++
  }
  return count >= ENOUGH
}

/** Words that open with a capital inside a sentence in small letters, and are nowhere written small. */
function namesIn(words: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (let i = 1; i < words.length; i++)
    if (/^\p{Lu}\p{Ll}/u.test(words[i] ?? '') && /^\p{Ll}/u.test(words[i - 1] ?? ''))
      found.add((words[i] ?? '').toLowerCase())
  for (const word of words) if (/^\p{Ll}/u.test(word)) found.delete(word)
  return found
}

function cased(tokens: Tokens, i: number, from: number, seen: ReadonlySet<string>): string {
  const word = tokens.words[i] ?? ''
  const lower = word.toLowerCase()
  if (ACRONYMS.has(lower) || lower === 'i' || /^(?:\p{L}\.){2,}$/u.test(word)) return word
  const first = i === from || tokens.sentence[i] !== tokens.sentence[i - 1]
  const opens = first || /^["“‘]$/.test(tokens.words[i - 1] ?? '')
  return opens || isName(tokens, i, seen) ? titleCase(lower) : lower
}

/** "Al-Kabi", "O'Hara" keep the capitals of their parts. */
const titleCase = (lower: string): string =>
  lower.replace(/(^|[-'’])(\p{L})(?=\p{L}{2})|^\p{L}/gu, (all) => all.toUpperCase())

function isName(tokens: Tokens, i: number, seen: ReadonlySet<string>): boolean {
  const word = lowerAt(tokens, i)
  if (seen.has(word) || KNOWN_BODIES.has(word) || COUNTRIES.has(word) || DEMONYMS.has(word)) return true
  if (CALENDAR.has(word))
    return word !== 'may' || /^(?:in|since|by|until|last|early|late)$/.test(lowerAt(tokens, i - 1))
  if (!isPlain(tokens, i)) return TITLES.has(word) && isPlain(tokens, i + 1) && endsName(tokens, i + 1)
  if (MEN.has(word) || WOMEN.has(word)) return true
  const before = lowerAt(tokens, i - 1)
  if (MEN.has(before) || WOMEN.has(before)) return true
  return (
    (TITLES.has(before) && endsName(tokens, i)) ||
    (TITLES.has(lowerAt(tokens, i - 2)) && isPlain(tokens, i - 1) && closes(tokens, i + 1))
  )
}

/** Whether a name behind a title has its last word here, or in the next. */
const endsName = (tokens: Tokens, i: number): boolean =>
  closes(tokens, i + 1) || (isPlain(tokens, i + 1) && closes(tokens, i + 2))

/** What follows a name: a verb, a mark, a small word, the end. */
function closes(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i)
  return (
    word === '' ||
    !/^\p{L}/u.test(word) ||
    !isPlain(tokens, i) ||
    finite([lowerAt(tokens, i - 1), word, lowerAt(tokens, i + 1)], 1)
  )
}

/** A word that may be a name's: no small word, no verb of saying. */
function isPlain(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i)
  return (
    /^\p{L}{2}/u.test(word) &&
    !COMMON.has(word) &&
    !SUBORDINATING.has(word) &&
    !mayCue(word) &&
    !TITLES.has(word)
  )
}
