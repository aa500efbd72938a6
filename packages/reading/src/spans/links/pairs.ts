/**
 * A content with the cues that it may hang on, a cue with the sources that it may have → numbered features of
 * each pair. Only the nearest `REACH` on either side compete, so time is linear.
 */
import type { Quotes } from '../../layout/quotes.ts'
import { NO_WORD } from '../../net/features.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Span } from './spans.ts'

/** Numbers that a feature may have. */
export const BUCKETS = 4096
const REACH = 4

/** A pair to be scored, or, without `to`, the choice of nobody. */
export interface Pair {
  readonly to: Span | undefined
  readonly features: readonly number[]
}

export interface Scene {
  readonly tokens: Tokens
  /** `Features.keys` of the tokens. */
  readonly keys: Uint32Array
  readonly marks: Quotes
  readonly spans: readonly Span[]
  /** Sources and contents that were not sure enough to be spans; see `Spans.weak`. */
  readonly weak: readonly Span[]
}

export function cuesFor(scene: Scene, at: number): Pair[] {
  return near(scene.spans, at, 'cue').map((i) => ({
    to: scene.spans[i],
    features: pairFeatures(scene, i, at, CONTENT_AT),
  }))
}

export function sourcesFor(scene: Scene, cue: Span, at: number, contents: readonly Span[]): Pair[] {
  const pairs: Pair[] = near(scene.spans, at, 'source').map((i) => ({
    to: scene.spans[i],
    features: [
      ...pairFeatures(scene, at, i, SOURCE_AT),
      ...contentSide(scene, cue, scene.spans[i] ?? cue, contents),
    ],
  }))
  const { keys } = scene
  const side = contents[0] ? (contents[0].from < cue.from ? 1 : 2) : 0
  const nobody = [
    0,
    keys[cue.from] ?? NO_WORD,
    pairs.length > 0 ? 1 : 0,
    side,
    cue.to - cue.from,
    keys[cue.to - 1] ?? NO_WORD,
  ]
  pairs.push({ to: undefined, features: nobody.map((value, i) => bucketOf(NOBODY_AT, i, value, 0)) })
  return pairs
}

/** Where the kinds of features begin to be numbered, so that none falls together with another by design. */
const CONTENT_AT = 0
const SOURCE_AT = 16
const SIDE_AT = 32
const NOBODY_AT = 48

/** A feature, told apart by its number in its kind and two values, hashed (FNV-1a's steps, then a finish). */
function bucketOf(kind: number, i: number, a: number, b: number): number {
  let value = Math.imul(2166136261 ^ (kind + i), 16777619)
  value = Math.imul(value ^ a, 16777619)
  value = Math.imul(value ^ (a >>> 16), 16777619)
  value = Math.imul(value ^ b, 16777619)
  return (value ^ (value >>> 15)) & (BUCKETS - 1)
}

/** Indices of the nearest spans of a role, at most `REACH` on each side. */
function near(spans: readonly Span[], at: number, role: Span['role']): number[] {
  const found: number[] = []
  for (const step of [-1, 1]) {
    let left = REACH
    for (let i = at + step; i >= 0 && i < spans.length && left > 0 && Math.abs(i - at) <= 24; i += step) {
      const span = spans[i]
      if (span?.role !== role) continue
      found.push(i)
      left--
    }
  }
  return found
}

const LIMITS = [0, 1, 2, 3, 5, 8, 12, 20, 35, 60, 120]

/** How far apart, in steps that grow. */
function distanceStep(n: number): number {
  let step = 0
  while (step < LIMITS.length && n > (LIMITS[step] ?? 0)) step++
  return step
}

function pairFeatures(
  { tokens, keys, marks, spans }: Scene,
  cueAt: number,
  at: number,
  kind: number,
): number[] {
  const cue = spans[cueAt]
  const other = spans[at]
  if (!cue || !other) return []
  const before = other.from < cue.from
  const [first, second] = before ? [other, cue] : [cue, other]
  const apart = (unit: Int32Array): number => Math.abs((unit[second.from] ?? 0) - (unit[first.to - 1] ?? 0))
  const gap = distanceStep(second.from - first.to)
  const sentences = Math.min(3, apart(tokens.sentence))
  const paragraphs = Math.min(2, apart(tokens.paragraph))
  const between = { source: 0, cue: 0, content: 0 }
  for (let i = Math.min(cueAt, at) + 1; i < Math.max(cueAt, at); i++) between[spans[i]?.role ?? 'cue']++
  const crossing =
    Math.min(2, between.source) + 3 * Math.min(2, between.cue) + 9 * Math.min(2, between.content)
  const quoted = marks.inside[other.from] ?? 0
  const key = (i: number): number => keys[i] ?? NO_WORD
  const side = before ? 1 : 0
  const of = (i: number, a: number, b = 0): number => bucketOf(kind, i, a, side + 2 * b)
  return [
    of(0, gap),
    of(1, sentences, paragraphs),
    of(2, crossing),
    of(3, crossing, sentences),
    of(4, gap, quoted),
    of(5, key(cue.from)),
    of(6, key(cue.to - 1)),
    of(7, key(before ? other.to : other.from - 1)),
    of(8, key(other.from)),
    of(9, crossing, sentences + 4 * quoted),
    of(10, crossing, gap),
  ]
}

/** Where the source stands with respect to the cue's contents. */
function contentSide({ tokens, keys }: Scene, cue: Span, source: Span, contents: readonly Span[]): number[] {
  const left = contents.some((c) => c.to <= Math.min(cue.from, source.from))
  const right = contents.some((c) => c.from >= Math.max(cue.to, source.to))
  const amid = contents.some(
    (c) => c.from >= Math.min(cue.to, source.to) && c.to <= Math.max(cue.from, source.from),
  )
  const same = tokens.sentence[source.from] === tokens.sentence[cue.from]
  const order = [source.from < cue.from, left, right, amid, same].reduce(
    (bits, yes) => 2 * bits + (yes ? 1 : 0),
    0,
  )
  return [bucketOf(SIDE_AT, 0, order, 0), bucketOf(SIDE_AT, 1, keys[cue.from] ?? NO_WORD, order)]
}
