/** Text → the names in it, found once: runs of capitalised words, and what kind of thing each names. */
import { NAME_JOINTS, TITLES } from '../data/names.ts'
import { bare, capital, nameWord, startsName } from '../text/name-words.ts'
import { phrase, type Tokens } from '../text/tokens.ts'
import { type Kind, nameKind, settle } from './kinds.ts'
import { commons } from './mentions.ts'

/** Somebody or something in the text that a later phrase may refer back to, in tokens. */
export interface Mention {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly kind: Kind
}
export type Name = Mention

export interface Cast {
  readonly names: readonly Name[]
  /** Names by each of their capitalised words, in order of place. */
  readonly byWord: ReadonlyMap<string, readonly Name[]>
  /** Bodies, people and documents that the text describes without naming them: "the drivers' union", "a report". */
  readonly commons: readonly Mention[]
}

export function cast(tokens: Tokens): Cast {
  const names = settle(tokens, findNames(tokens))
  return { names, byWord: index(tokens, names), commons: commons(tokens) }
}

function findNames(tokens: Tokens): Name[] {
  const names: Name[] = []
  const title = headlines(tokens)
  const steady = midSentence(tokens, title)
  for (let from = 0; from < tokens.words.length; from++) {
    const to = title[from] ? from : nameEnd(tokens, from)
    if (
      to === from ||
      (to - from === 1 && opens(tokens, from) && !steady.has(bare(tokens.words[from] ?? '')))
    )
      continue
    names.push(makeName(tokens, from, to))
    from = to - 1
  }
  return names
}

function index(tokens: Tokens, names: readonly Name[]): Map<string, Name[]> {
  const byWord = new Map<string, Name[]>()
  for (const name of names) {
    for (let i = name.from; i < name.to; i++) {
      const word = tokens.words[i] ?? ''
      if (!nameWord(word)) continue
      const key = bare(word)
      const list = byWord.get(key)
      if (list) list.push(name)
      else byWord.set(key, [name])
    }
    const initials = acronym(tokens, name.from, name.to)
    if (initials.length > 1 && !byWord.has(initials)) byWord.set(initials, [name])
  }
  return byWord
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
    if (nameWord(tokens.words[i] ?? '') && !opens(tokens, i) && !title[i])
      found.add(bare(tokens.words[i] ?? ''))
  return found
}

function opens(tokens: Tokens, i: number): boolean {
  return tokens.sentence[i] !== tokens.sentence[i - 1] || /^["“‘'(:]$|^''$/.test(tokens.words[i - 1] ?? '')
}

/** Where the name that opens at `from` ends, or `from` when none does. */
function nameEnd(tokens: Tokens, from: number): number {
  if (!startsName(tokens, from)) return from
  let to = from + 1
  for (let i = to; i < Math.min(tokens.words.length, from + 12); i++) {
    const word = tokens.words[i] ?? ''
    if ((tokens.gap[i] ?? 0) > 1) break
    if (startsName(tokens, i)) to = i + 1
    else if (!NAME_JOINTS.has(word)) break
  }
  return to
}

function makeName(tokens: Tokens, from: number, to: number): Name {
  let first = from
  while (first < to - 1 && TITLES.has((tokens.words[first] ?? '').toLowerCase())) first++
  return { text: phrase(tokens, first, to), from: first, to, kind: nameKind(tokens, from, first, to) }
}

/** The capital initials of a name of several words: "Environmental Protection Agency" → "EPA". */
function acronym(tokens: Tokens, from: number, to: number): string {
  let letters = ''
  for (let i = from; i < to; i++) if (capital(tokens.words[i] ?? '')) letters += tokens.words[i]?.charAt(0)
  return letters
}
