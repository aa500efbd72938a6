import { wordsOf } from '@hearsay/text'
import type { Page } from '../page.ts'
import { type Rarity, sharedWeight, weightOf } from '../terms/rarity.ts'
import { aboutOf } from './about.ts'
import { voiceKey } from './voices.ts'

/** Two statements, by their indices in the readings of two pages, that have the same content. */
export interface StatementPair {
  readonly a: number
  readonly b: number
  /** By whom it is said, where both pages name the same; null where the words alone match. */
  readonly voice: string | null
  /** What the contents share, in nats. */
  readonly weight: number
  /** The share of the shorter one that is in the other, 0–1. */
  readonly held: number
}

export interface Content {
  readonly index: number
  readonly about: ReadonlySet<string>
  readonly voice: string | null
  readonly depth: number
}

const SAME_VOICE = { weight: 1, held: 0.3 }
const OTHER_VOICE = { weight: 4, held: 0.5 }

/** The contents of a page's statements, for `statementPairs`. */
export function contentsOf({ text, reading }: Page): Content[] {
  return reading.statements.map(({ content, speaker, within }, index) => ({
    index,
    about: aboutOf(content.flatMap(([start, end]) => wordsOf(text.slice(start, end)).keys)),
    voice: speaker && speaker.by !== 'unresolved' ? voiceKey(speaker.name) : null,
    depth: within === null ? 0 : 1,
  }))
}

/** Pairs statements of two pages one to one, the likest first. */
export function statementPairs(
  one: readonly Content[],
  other: readonly Content[],
  rarity: Rarity,
): StatementPair[] {
  const found = one.flatMap((a) => other.flatMap((b) => pairOf(a, b, rarity) ?? []))
  found.sort((x, y) => y.weight * y.held - x.weight * x.held || x.a - y.a || x.b - y.b)
  const taken = { a: new Set<number>(), b: new Set<number>() }
  return found
    .filter(({ a, b }) => {
      if (taken.a.has(a) || taken.b.has(b)) return false
      taken.a.add(a)
      taken.b.add(b)
      return true
    })
    .sort((x, y) => x.a - y.a)
}

function pairOf(a: Content, b: Content, rarity: Rarity): StatementPair | undefined {
  if (a.depth !== b.depth) return undefined
  const voice = a.voice !== null && a.voice === b.voice ? a.voice : null
  const weight = sharedWeight(a.about, b.about, rarity)
  if (weight === 0) return undefined
  const held = weight / Math.min(weightOf(a.about, rarity), weightOf(b.about, rarity))
  const least = voice === null ? OTHER_VOICE : SAME_VOICE
  return weight >= least.weight && held >= least.held
    ? { a: a.index, b: b.index, voice, weight, held }
    : undefined
}
