/**
 * Phrases → parties. A name is a run of capitalised words; a surname, an acronym, a pronoun or a description
 * ("the group") refers back to the most recent name that fits, speakers before others (Hobbs 1978's recency and
 * subject preference, without a parse). Names are found once; each phrase then looks back a bounded way.
 */
import {
  BODY_NOUNS, DEMONYMS, HE, IT, LOCATIVES, MEN, NAME_JOINTS, NOT_NAMES, PERSON_NOUNS, SELF, SHE, SUBORDINATING, THEY, TITLES, WHO, WOMEN,
} from './data/names.ts' // biome-ignore format: lists
import type { Tokens } from './segment.ts'
import type { Party } from './statement.ts'

/** A name in the text, in tokens. */
export interface Name {
  readonly text: string
  readonly from: number
  readonly to: number
  /** `thing`: a place, or an adjective of a people; never who "he" or "she" is. */
  readonly kind: 'he' | 'she' | 'person' | 'body' | 'thing' | 'unknown'
}

export interface Cast {
  readonly names: readonly Name[]
  /** Names by each of their capitalised words, in order of place. */
  readonly byWord: ReadonlyMap<string, readonly Name[]>
}

const LOOK_BACK = 40

export function cast(tokens: Tokens): Cast {
  const names: Name[] = []
  const byWord = new Map<string, Name[]>()
  const title = headlines(tokens)
  const steady = midSentence(tokens, title)
  const places = placeNames(tokens)
  for (let from = 0; from < tokens.words.length; from++) {
    const to = title[from] ? from : nameEnd(tokens, from)
    if (to === from || (to - from === 1 && opens(tokens, from) && !steady.has(tokens.words[from] ?? '')))
      continue
    const name = inherit(byWord, asThing(places, makeName(tokens, from, to)))
    names.push(name)
    for (let i = from; i < to; i++) {
      const word = tokens.words[i] ?? ''
      if (!capital(word)) continue
      const list = byWord.get(word)
      if (list) list.push(name)
      else byWord.set(word, [name])
    }
    const initials = acronym(tokens, from, to)
    if (initials.length > 1 && !byWord.has(initials)) byWord.set(initials, [name])
    from = to - 1
  }
  return { names, byWord }
}

/** Single words that stand somewhere as a place does: "in Anbar", but not "in Safi's view". */
function placeNames(tokens: Tokens): Set<string> {
  const found = new Set<string>()
  for (let i = 1; i < tokens.words.length; i++) {
    const alone = !capital(tokens.words[i + 1] ?? '') && !/^['’]s?$/.test(tokens.words[i + 1] ?? '')
    if (alone && startsName(tokens, i) && LOCATIVES.has((tokens.words[i - 1] ?? '').toLowerCase()))
      found.add(tokens.words[i] ?? '')
  }
  return found
}

function asThing(places: ReadonlySet<string>, name: Name): Name {
  const thing = DEMONYMS.has(name.text.toLowerCase().split('-', 1)[0] ?? '') || places.has(name.text)
  return thing && name.kind === 'unknown' ? { ...name, kind: 'thing' } : name
}

/** 1 for every token of a line in title case: in a headline every word looks like a name. */
function headlines(tokens: Tokens): Uint8Array {
  const title = new Uint8Array(tokens.words.length)
  for (let from = 0, to = 0; from < title.length; from = to) {
    let capitals = 0
    while (to < title.length && tokens.paragraph[to] === tokens.paragraph[from])
      if (capital(tokens.words[to++] ?? '')) capitals++
    if (to - from > 4 && capitals / (to - from) > 0.6 && tokens.words[to - 1] !== '.') title.fill(1, from, to)
  }
  return title
}

/** Words capitalised somewhere other than where a sentence or quotation opens: those are names wherever they stand. */
function midSentence(tokens: Tokens, title: Uint8Array): Set<string> {
  const found = new Set<string>()
  for (let i = 1; i < tokens.words.length; i++)
    if (capital(tokens.words[i] ?? '') && !opens(tokens, i) && !title[i]) found.add(tokens.words[i] ?? '')
  return found
}

function opens(tokens: Tokens, i: number): boolean {
  return tokens.sentence[i] !== tokens.sentence[i - 1] || /^["“‘'(:]$|^''$/.test(tokens.words[i - 1] ?? '')
}

/** A surname is of the kind of the full name before it: "Safi" is a man after "Waleed Safi". */
function inherit(byWord: ReadonlyMap<string, readonly Name[]>, name: Name): Name {
  if (name.kind !== 'unknown' || name.text.includes(' ')) return name
  const full = byWord.get(name.text)?.find((other) => other.text.endsWith(` ${name.text}`))
  return full ? { ...name, kind: full.kind } : name
}

const capital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Where the name that opens at `from` ends, or `from` when none does. */
function nameEnd(tokens: Tokens, from: number): number {
  if (!startsName(tokens, from)) return from
  let to = from + 1
  for (let i = to; i < Math.min(tokens.words.length, from + 12); i++) {
    const word = tokens.words[i] ?? ''
    if ((tokens.gap[i] ?? 0) > 1) break
    if (capital(word) && !NOT_NAMES.has(word.toLowerCase())) to = i + 1
    else if (
      !NAME_JOINTS.has(word.toLowerCase()) ||
      !['of', 'al', 'el', 'bin', 'ibn', 'van', 'von', 'de', 'la'].includes(word)
    )
      break
  }
  return to
}

function startsName(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i] ?? ''
  return capital(word) && !NOT_NAMES.has(word.toLowerCase())
}

function makeName(tokens: Tokens, from: number, to: number): Name {
  let first = from
  while (first < to - 1 && TITLES.has((tokens.words[first] ?? '').toLowerCase())) first++
  return { text: phrase(tokens, first, to), from: first, to, kind: kindOf(tokens, from, first, to) }
}

function kindOf(tokens: Tokens, from: number, first: number, to: number): Name['kind'] {
  const words = tokens.words.slice(from, to).map((w) => w.toLowerCase())
  if (words.some((w) => BODY_NOUNS.has(w) || BODY_NOUNS.has(w.replace(/s$/, '')))) return 'body'
  const given = words[first - from] ?? ''
  if (MEN.has(given) || words.some((w) => HE.has(w))) return 'he'
  if (WOMEN.has(given) || words.some((w) => SHE.has(w))) return 'she'
  if (first > from) return 'person'
  if (to - first === 1 && /^[\p{Lu}.]+$/u.test(tokens.words[first] ?? '')) return 'body'
  return 'unknown'
}

/** The capital initials of a name of several words: "Environmental Protection Agency" → "EPA". */
function acronym(tokens: Tokens, from: number, to: number): string {
  let letters = ''
  for (let i = from; i < to; i++) if (capital(tokens.words[i] ?? '')) letters += tokens.words[i]?.charAt(0)
  return letters
}

export function phrase(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ')
}

/**
 * The party that tokens `[from, to)` refer to. `speakers` are the names that earlier statements' sources resolved
 * to, last one last; `self` is who "I" and "we" are: the speaker of the statement that holds this one.
 */
export function resolve(
  tokens: Tokens,
  everyone: Cast,
  [from, to]: readonly [number, number],
  speakers: readonly Name[],
  self: Party | null,
): Party {
  const first = (tokens.words[from] ?? '').toLowerCase()
  const here = (name: Name, by: Party['by']): Party => ({
    name: name.text,
    mention: [tokens.start[name.from] ?? 0, tokens.end[name.to - 1] ?? 0],
    by,
  })
  if (to - from <= 2 && SELF.has(first)) return self ? { ...self, by: 'self' } : plain(tokens, from, to)
  if (to - from === 1 && isPronoun(first)) {
    const found = antecedent(everyone, from, speakers, first)
    return found ? here(found, 'pronoun') : plain(tokens, from, to)
  }
  const own = headName(tokens, everyone, from, to)
  if (own) {
    const full = fuller(everyone, own)
    return full === own
      ? here(own, 'name')
      : here(full, /^[\p{Lu}.]+$/u.test(own.text) ? 'acronym' : 'surname')
  }
  const described = description(tokens, everyone, from, to) ?? possessor(tokens, everyone, from, to, speakers)
  return described ? here(fuller(everyone, described), 'description') : plain(tokens, from, to)
}

export function isPronoun(word: string): boolean {
  return HE.has(word) || SHE.has(word) || THEY.has(word) || IT.has(word) || WHO.has(word)
}

function plain(tokens: Tokens, from: number, to: number): Party {
  return {
    name: phrase(tokens, from, to),
    mention: [tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0],
    by: 'name',
  }
}

/** Whether a resolved party could be who a pronoun means. */
export function fits(everyone: Cast, party: Party, word: string): boolean {
  const name = everyone.byWord.get(party.name.split(' ')[0] ?? '')?.find((n) => n.text === party.name)
  return name === undefined || fitting(word)(name)
}

function antecedent(everyone: Cast, at: number, speakers: readonly Name[], word: string): Name | undefined {
  const fits = fitting(word)
  if (WHO.has(word)) return lastBefore(everyone.names, at, (name) => name.to >= at - 4)
  const recent = lastBefore(everyone.names, at, fits)
  const speaker = speakers.findLast((name) => name.to <= at && fits(name))
  if (!speaker) return recent
  if (!recent) return speaker
  return at - speaker.to <= 60 ? speaker : recent
}

function fitting(word: string): (name: Name) => boolean {
  if (HE.has(word)) return (name) => name.kind === 'he' || name.kind === 'person' || name.kind === 'unknown'
  if (SHE.has(word)) return (name) => name.kind === 'she' || name.kind === 'person' || name.kind === 'unknown'
  if (IT.has(word)) return (name) => name.kind === 'body' || name.kind === 'unknown'
  return (name) => name.kind === 'body' || name.text.endsWith('s')
}

function lastBefore(names: readonly Name[], at: number, fits: (name: Name) => boolean): Name | undefined {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.to ?? 0) <= at) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= Math.max(0, low - LOOK_BACK); i--) {
    const name = names[i]
    if (name && fits(name)) return name
  }
  return undefined
}

/** The name that a phrase is headed by: "Abu Ahmad, a commander of …", not "a representative of Kataib Hezbollah". */
function headName(tokens: Tokens, everyone: Cast, from: number, to: number): Name | undefined {
  for (const name of namesIn(everyone, from, to)) {
    const before = tokens.words.slice(from, name.from).map((w) => w.toLowerCase())
    const apposed = before.at(-1) === ','
    if (!apposed && before.some((w) => SUBORDINATING.has(w) || w.endsWith('ing'))) continue
    const after = (tokens.words[name.to] ?? '').toLowerCase()
    if (
      name.to < to &&
      (/^['’]s$/.test(after) || /^\p{Ll}/u.test(after)) &&
      !SUBORDINATING.has(after) &&
      after !== 'and'
    )
      continue
    return name
  }
  return undefined
}

function namesIn(everyone: Cast, from: number, to: number): Name[] {
  const found: Name[] = []
  let low = 0
  let high = everyone.names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((everyone.names[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  for (let i = low; i < everyone.names.length; i++) {
    const name = everyone.names[i]
    if (!name || name.to > to) break
    found.push(name)
  }
  return found
}

/** A longer name that ends in this one's last word, or that it abbreviates: the first in the text. */
function fuller(everyone: Cast, name: Name): Name {
  const words = name.text.split(' ')
  const key = words.length === 1 ? name.text.replace(/\.$/, '') : (words.at(-1) ?? '')
  const others = everyone.byWord.get(key) ?? everyone.byWord.get(name.text) ?? []
  for (const other of others.slice(0, LOOK_BACK)) {
    if (other.kind === 'body' && name.kind !== 'body' && words.length > 1) continue
    const longer = other.text.length > name.text.length
    if (
      longer &&
      (other.text.endsWith(` ${name.text}`) ||
        (words.length === 1 && name.text.toUpperCase() === name.text && !other.text.includes(name.text)))
    )
      return other
  }
  return name
}

/**
 * "The senator", "the group", "its members": the latest name with the same noun beside it, or for a body the latest
 * body. A role that nobody was given stays as it is written: better no antecedent than a wrong one.
 */
function description(tokens: Tokens, everyone: Cast, from: number, to: number): Name | undefined {
  const words = tokens.words.slice(from, to).map((word) => word.toLowerCase())
  const [first, head] = [words[0] ?? '', words.at(-1) ?? '']
  if (to - from > 3 || !DETERMINERS.has(first) || tokens.words.slice(from + 1, to).some(capital))
    return undefined
  const beside = (name: Name): boolean =>
    tokens.words
      .slice(Math.max(0, name.from - 3), Math.min(from, name.to + 9))
      .some((word) => word.toLowerCase() === head)
  if (PERSON_NOUNS.has(head))
    return THE.has(first)
      ? lastBefore(everyone.names, from, (n) => n.kind !== 'body' && beside(n))
      : undefined
  if (BODY_NOUNS.has(head) && THE.has(first))
    return (
      lastBefore(everyone.names, from, beside) ?? lastBefore(everyone.names, from, (n) => isBody(tokens, n))
    )
  return undefined
}

/** "Its members", "its officials" speak for the body; "its minister" and "his brother" are people of their own. */
function possessor(
  tokens: Tokens,
  everyone: Cast,
  from: number,
  to: number,
  speakers: readonly Name[],
): Name | undefined {
  const head = (tokens.words[to - 1] ?? '').toLowerCase()
  if (to - from !== 2 || tokens.words[from]?.toLowerCase() !== 'its' || PERSON_NOUNS.has(head))
    return undefined
  return antecedent(everyone, from, speakers, 'its')
}

const DETERMINERS = new Set(['the', 'this', 'that', 'its', 'their', 'his', 'her'])
const THE = new Set(['the', 'this', 'that'])

function isBody(tokens: Tokens, name: Name): boolean {
  return name.kind === 'body' || BODY_NOUNS.has((tokens.words[name.to] ?? '').toLowerCase())
}
