import { compareTexts, type Shared, type SharedRun, signatureOf } from '@hearsay/text'
import { firstFrom } from '../sorted.ts'
import { sharedAlone } from './alone.ts'
import { isCredited } from './credit.ts'
import { type Likeness, likenesses, rarityAround } from './likeness.ts'
import type { Told } from './sentences.ts'
import { type Content, contentsOf, type StatementPair, statementPairs } from './statements.ts'
import { strandsOf } from './strands.ts'
import { partsOf } from './voices.ts'

/** A page with all that pairs are compared by. */
export interface Ready extends Told {
  readonly contents: readonly Content[]
  /** Stems of what its sentences are about. */
  readonly about: ReadonlySet<string>
  /** Of its signature. */
  readonly prints: readonly number[]
  /** Who speaks each word: null where the page does, the empty name in quotation marks that nobody owns. */
  readonly voices: readonly (string | null)[]
  /** Whether its lines are broken by hand at one width. */
  readonly isWrapped: boolean
}

export function readied(told: Told): Ready {
  return {
    ...told,
    contents: contentsOf(told.page),
    about: new Set(told.sentences.flatMap(({ about }) => [...about])),
    prints: signatureOf(told.words).prints,
    voices: voicesOf(told),
    isWrapped: isWrapped(told.page.text),
  }
}

/** UTF-16 code units of a line that is broken by hand. */
const WRAPPED = { least: 40, most: 85 }

/** Whether a paragraph has a long line, one that is broken by hand, and more. */
function isWrapped(text: string): boolean {
  const lines = text.split('\n')
  return lines.some((line, at) => {
    const next = lines[at + 1]?.length ?? 0
    const isBroken = next >= WRAPPED.least && next <= WRAPPED.most
    return line.length >= WRAPPED.least && isBroken && (lines[at + 2] ?? '') !== ''
  })
}

function voicesOf({ page, words }: Told): (string | null)[] {
  const voices = Array.from(words.quotation, (at): string | null => (at > 0 ? '' : null))
  for (const { start, end, voice } of partsOf(page))
    for (let at = firstFrom(words.starts, start); (words.starts[at] ?? end) < end; at += 1) voices[at] = voice
  return voices
}

/** What speaks for it, and against it, that one of two pages took from the other. */
export interface Evidence {
  readonly shared: Shared
  readonly alike: readonly Likeness[]
  readonly pairs: readonly StatementPair[]
  /** Whether a credits b, and b credits a. */
  readonly credits: { readonly a: boolean; readonly b: boolean }
  /** Different voices, and things that pages tell themselves, which both have. */
  readonly strands: number
  /**
   * What those share, in nats, each up to a bound, without the one that shares most: all may hear a speech.
   */
  readonly further: number
  /**
   * How many more words than chance gives only the two have among those around them, in standard deviations.
   */
  readonly alone: number
  /** Words of common pieces in which neither page lets anybody else speak. */
  readonly ownWords: number
  /** The other words of common pieces, in quotation marks or without. */
  readonly quotedWords: number
}

/** One strand proves no more than so much, in nats: a long speech is one voice. */
const STRAND_BOUND = 8

/** @param around The pages that are nearest to the two, and they themselves: what is rare, these tell. */
export function evidenceOf(a: Ready, b: Ready, around: readonly Ready[]): Evidence {
  const rarity = rarityAround(around)
  const shared = compareTexts(a.words, b.words)
  const alike = likenesses(a, b, rarity)
  const pairs = statementPairs(a.contents, b.contents, rarity)
  const { own, spoken } = wordsBySpeaker(a, b, shared)
  const weights = strandsOf(a, b, { alike, pairs, spoken }).map((weight) => Math.min(STRAND_BOUND, weight))
  return {
    shared,
    alike,
    pairs,
    credits: { a: isCredited(a, b.page.outlet), b: isCredited(b, a.page.outlet) },
    strands: weights.length,
    further: weights.reduce((sum, weight) => sum + weight, 0) - Math.max(0, ...weights),
    alone: sharedAlone(a, b, around),
    ownWords: own,
    quotedWords: [...spoken.values()].reduce((sum, words) => sum + words, 0),
  }
}

/** Words of common pieces, by who speaks them on either page. */
function wordsBySpeaker(
  a: Ready,
  b: Ready,
  { passages }: Shared,
): { own: number; spoken: Map<string, number> } {
  const spoken = new Map<string, number>()
  let own = 0
  for (const run of passages.flatMap(({ runs }) => runs)) {
    for (const voice of speakersOf(a, b, run)) {
      if (voice === null) own += 1
      else spoken.set(voice, (spoken.get(voice) ?? 0) + 1)
    }
  }
  return { own, spoken }
}

/** A name goes before no name; what one page gives to one voice and the other to another is of neither. */
function* speakersOf(a: Ready, b: Ready, run: SharedRun): Generator<string | null> {
  const [fromA, fromB] = [firstFrom(a.words.starts, run.a.start), firstFrom(b.words.starts, run.b.start)]
  for (let at = 0; at < run.words; at += 1) {
    const [one, other] = [a.voices[fromA + at] ?? null, b.voices[fromB + at] ?? null]
    yield one && other && one !== other ? `${one} / ${other}` : one || other || (one ?? other)
  }
}
