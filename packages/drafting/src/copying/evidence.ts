import { compareTexts, type Shared } from '@hearsay/text'
import { creditIn } from './credit.ts'
import { type Likeness, likenesses, type Rarity } from './likeness.ts'
import { isSameOutlet } from './outlets.ts'
import type { Told } from './sentences.ts'
import { type Content, contentsOf, type StatementPair, statementPairs } from './statements.ts'

/** A page with all that pairs are compared by. */
export interface Ready extends Told {
  readonly contents: readonly Content[]
}

export function readied(told: Told): Ready {
  return { ...told, contents: contentsOf(told.page) }
}

/** What speaks for it, and against it, that one of two pages took from the other. */
export interface Evidence {
  readonly shared: Shared
  readonly alike: readonly Likeness[]
  readonly pairs: readonly StatementPair[]
  /** Whether a credits b, and b credits a. */
  readonly credits: { readonly a: boolean; readonly b: boolean }
  /** Different voices and places of the story that both have. */
  readonly strands: number
  /** What those share, in nats, each counted once and up to a bound. */
  readonly weight: number
  /** Words of common pieces that stand outside quotation marks in both. */
  readonly ownWords: number
  /** Words of common pieces inside quotation marks. */
  readonly quotedWords: number
}

/** One strand proves no more than so much, in nats: a long speech is one voice. */
const STRAND_BOUND = 8

export function evidenceOf(a: Ready, b: Ready, rarity: Rarity): Evidence {
  const shared = compareTexts(a.words, b.words)
  const alike = likenesses(a, b, rarity)
  const pairs = statementPairs(a.contents, b.contents, rarity)
  const strands = strandsOf(alike, pairs)
  const quotedWords = quotedIn(a, b, shared)
  const passageWords = shared.passages.reduce((sum, { words }) => sum + words, 0)
  return {
    shared,
    alike,
    pairs,
    credits: { a: credits(a, b), b: credits(b, a) },
    strands: strands.length,
    weight: strands.reduce((sum, weight) => sum + Math.min(STRAND_BOUND, weight), 0),
    ownWords: passageWords - quotedWords,
    quotedWords,
  }
}

export function credits(one: Ready, other: Ready): boolean {
  const { outlet } = other.page
  if (outlet === null) return false
  return one.page.credited.some((name) => isSameOutlet(name, outlet)) || creditIn(one, outlet) !== null
}

/**
 * The weights of the strands: alike sentences and statements, joined where either page gives them one voice.
 */
function strandsOf(alike: readonly Likeness[], pairs: readonly StatementPair[]): number[] {
  const seen = new Map<string, number>()
  const found: number[] = []
  const put = (keys: readonly string[], weight: number) => {
    const at = keys.flatMap((key) => seen.get(key) ?? [])[0] ?? found.length
    for (const key of keys) seen.set(key, at)
    found[at] = Math.max(found[at] ?? 0, weight)
  }
  for (const { a, b, weight } of alike)
    put([`a ${a.voice ?? a.start}`, `b ${b.voice ?? b.start}`, `a ${a.start}`, `b ${b.start}`], weight)
  for (const { voice, weight } of pairs) if (voice) put([`a ${voice}`, `b ${voice}`], weight)
  return found
}

function quotedIn(a: Ready, b: Ready, { passages }: Shared): number {
  let quoted = 0
  for (const run of passages.flatMap(({ runs }) => runs)) {
    const [inA, inB] = [quotedWordsIn(a, run.a.start, run.a.end), quotedWordsIn(b, run.b.start, run.b.end)]
    quoted += Math.max(inA, inB)
  }
  return quoted
}

function quotedWordsIn({ words }: Ready, start: number, end: number): number {
  let count = 0
  for (let at = firstFrom(words.starts, start); (words.starts[at] ?? end) < end; at += 1)
    if ((words.quotation[at] ?? 0) > 0) count += 1
  return count
}

/** The first word that starts at an offset or after it. */
function firstFrom(starts: Int32Array, offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
