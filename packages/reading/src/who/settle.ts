/** What kind of thing each name stands for, by what stands around it anywhere in the text. */
import { BELONGING, BODY_WORDS, DEMONYMS, LOCATIVES, REGIONS, STAFF } from '../data/names.ts'
import { BODY_NOUNS } from '../data/nouns.ts'
import { SUBORDINATING } from '../data/phrases.ts'
import { finiteAt } from '../text/clauses.ts'
import { capital, firstWord, isGenitive, isWord, lastWord, startsName } from '../text/name-words.ts'
import { lowerAt, type Tokens, wordAt } from '../text/tokens.ts'
import { PERSONS } from './kinds.ts'
import type { Kind, Mention } from './mention.ts'

/**
 * Names with the kind that the text as a whole shows: a surname is of the kind of its full name, a name of
 * several words whose last also stands alone is a person's, "the Kremlin said" shows a body.
 */
export function settle(tokens: Tokens, names: readonly Mention[]): Mention[] {
  const places = placeNames(tokens)
  const bodies = new Set(
    names.filter((name) => name.kind === 'unknown' && standsAsBody(tokens, name)).map(({ text }) => text),
  )
  const alone = new Set(names.map(({ text, kind }) => (kind === 'body' ? '' : text)))
  const full = new Map<string, Kind>()
  for (const { text, kind } of names) {
    const last = lastWord(text)
    if (
      !text.includes(' ') ||
      full.has(last) ||
      BODY_WORDS.has(last.toLowerCase()) ||
      REGIONS.has(firstWord(text))
    )
      continue
    if (kind === 'unknown' && alone.has(last) && !bodies.has(text) && !bodies.has(last))
      full.set(last, 'person')
    else if (PERSONS.has(kind)) full.set(last, kind)
  }
  return names.map((name) => {
    const single = !name.text.includes(' ')
    const surname = single && (name.kind === 'he' || name.kind === 'she') && full.get(name.text)
    if (surname) return { ...name, kind: surname }
    if (name.kind !== 'unknown' && name.kind !== 'place') return name
    const known = full.get(lastWord(name.text))
    if (known && (known === 'person' || single)) return { ...name, kind: known }
    if (name.kind === 'place') return name
    if (DEMONYMS.has(name.text.toLowerCase().split('-', 1)[0] ?? '')) return { ...name, kind: 'thing' }
    if (bodies.has(name.text)) return { ...name, kind: name.text.endsWith('s') && single ? 'people' : 'body' }
    return places.has(name.text) ? { ...name, kind: 'place' } : name
  })
}

/** "The Kremlin said", "a leader of Kataib Sur", "Larkspur, which makes …": nobody speaks so of a person. */
function standsAsBody(tokens: Tokens, { from, to }: Mention): boolean {
  const word = (i: number): string => lowerAt(tokens, i)
  const next = word(to)
  if (word(from - 1) === 'of' && BELONGING.has(word(from - 2))) return true
  if (next === ',' && word(to + 1) === 'which') return true
  if (STAFF.has(next) || isToldBody(tokens, to)) return true
  if (word(from - 1) !== 'the') return false
  return !isWord(next) || (SUBORDINATING.has(next) && next !== 'who') || finiteAt(tokens, to)
}

/** ", a division of …", ", an industry group based in …" behind a name. */
function isToldBody(tokens: Tokens, to: number): boolean {
  if (wordAt(tokens, to) !== ',' || !/^an?$/.test(lowerAt(tokens, to + 1))) return false
  let end = to + 2
  while (end < to + 6 && isWord(wordAt(tokens, end)) && !SUBORDINATING.has(lowerAt(tokens, end))) end++
  return BODY_NOUNS.has(lowerAt(tokens, end - 1))
}

/** Single words that stand somewhere as a place does: "in Anbar", but not "in Safi's view". */
function placeNames(tokens: Tokens): Set<string> {
  const found = new Set<string>()
  for (let i = 1; i < tokens.words.length; i++) {
    const next = wordAt(tokens, i + 1)
    const alone = !capital(next) && !isGenitive(next)
    if (alone && startsName(tokens, i) && LOCATIVES.has(lowerAt(tokens, i - 1))) found.add(wordAt(tokens, i))
  }
  return found
}
