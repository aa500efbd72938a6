/**
 * Spans → statements: each content chooses the cue it hangs on, each cue chooses its source or none.
 * Both choices are log-linear (multinomial logit) over hashed features of the pair; only the nearest
 * `REACH` candidates on either side compete, so time is linear.
 */
import { NOBODY } from './data/names.ts'
import { hash } from './features.ts'
import type { Quotes } from './quotes.ts'
import type { Tokens } from './segment.ts'
import type { Span } from './spans.ts'

export const BUCKETS = 4096
const REACH = 4

/** A statement in tokens: one cue, its source if it has one, its contents in order. */
export interface Linked {
  readonly cue: Span
  readonly source: Span | undefined
  readonly contents: readonly Span[]
  /** Chance that the source is the right one given the spans, 0–1. */
  readonly sourceChance: number
  /** Chance that the contents hang on this cue (the least sure of them), 0–1. */
  readonly contentChance: number
}

/** A pair to be scored, or, without `to`, the choice of nobody. */
export interface Pair {
  readonly to: Span | undefined
  readonly features: readonly number[]
}

export interface Scene {
  readonly tokens: Tokens
  readonly marks: Quotes
  readonly spans: readonly Span[]
  /** Sources and contents that were not sure enough to be spans; see `Spans.weak`. */
  readonly weak: readonly Span[]
}

/** @param weights one weight a bucket, contents' choice first, then sources'. */
export function link(scene: Scene, weights: Float32Array): Linked[] {
  const byCue = new Map<Span, { contents: Span[]; chance: number }>()
  for (const span of scene.spans) if (span.role === 'cue') byCue.set(span, { contents: [], chance: 1 })
  for (const [at, content] of scene.spans.entries()) {
    if (content.role !== 'content') continue
    const choice = choose(cuesFor(scene, at), weights, 0)
    const entry = choice.to && byCue.get(choice.to)
    if (!entry) continue
    entry.contents.push(content)
    entry.chance = Math.min(entry.chance, choice.chance)
  }
  const linked: Linked[] = []
  for (const [at, cue] of scene.spans.entries()) {
    const entry = byCue.get(cue)
    if (!entry) continue
    const { chance } = entry
    const contents = entry.contents.length > 0 ? entry.contents : lastResorts(scene, cue)
    const choice = choose(sourcesFor(scene, cue, at, contents), weights, BUCKETS)
    const source = named(scene, choice.to) ?? lastResort(scene, cue, 'source')
    linked.push({ cue, source, contents, sourceChance: choice.chance, contentChance: chance })
  }
  return linked
}

/** A source of nothing but an article, a preposition or an auxiliary names nobody. */
function named({ tokens }: Scene, source: Span | undefined): Span | undefined {
  const alone = source && source.to === source.from + 1 ? (tokens.words[source.from] ?? '').toLowerCase() : ''
  return NOBODY.has(alone) ? undefined : source
}

function lastResorts(scene: Scene, cue: Span): Span[] {
  const content = lastResort(scene, cue, 'content')
  if (!content) return []
  const from = /^[,;:.]$/.test(scene.tokens.words[content.from] ?? '') ? content.from + 1 : content.from
  return content.to - from >= SHORTEST ? [{ ...content, from }] : []
}

/** A weak content of a word or two is no statement. */
const SHORTEST = 3

/** The weak span of a role nearest the cue in its sentence with no other cue between them. */
function lastResort({ tokens, spans, weak }: Scene, cue: Span, role: Span['role']): Span | undefined {
  let nearest: Span | undefined
  const distance = (span: Span): number => (span.to <= cue.from ? cue.from - span.to : span.from - cue.to)
  for (let i = firstFrom(weak, cue.from - FAR); i < weak.length; i++) {
    const span = weak[i]
    if (!span || span.from > cue.to + FAR) break
    if (span.role !== role) continue
    if (tokens.sentence[span.from] !== tokens.sentence[cue.from]) continue
    if (nearest && distance(nearest) <= distance(span)) continue
    const [a, b] = [Math.min(span.to, cue.to), Math.max(span.from, cue.from)]
    const first = firstFrom(spans, a)
    const barred = spans.slice(first, firstFrom(spans, b)).some((s) => s.role === 'cue')
    if (!barred) nearest = span
  }
  return nearest
}

const FAR = 40

/** Index of the first span that begins at or after a token: binary search. */
function firstFrom(spans: readonly Span[], from: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

function choose(
  pairs: readonly Pair[],
  weights: Float32Array,
  base: number,
): { to: Span | undefined; chance: number } {
  let best: Pair | undefined
  let top = Number.NEGATIVE_INFINITY
  let total = 0
  for (const pair of pairs) {
    let score = 0
    for (const feature of pair.features) score += weights[base + feature] ?? 0
    total += Math.exp(Math.min(score, 50))
    if (score <= top) continue
    top = score
    best = pair
  }
  return { to: best?.to, chance: best ? Math.exp(Math.min(top, 50)) / total : 0 }
}

export function cuesFor(scene: Scene, at: number): Pair[] {
  return near(scene.spans, at, 'cue').map((i) => ({
    to: scene.spans[i],
    features: pairFeatures(scene, i, at, 'c'),
  }))
}

export function sourcesFor(scene: Scene, cue: Span, at: number, contents: readonly Span[]): Pair[] {
  const pairs: Pair[] = near(scene.spans, at, 'source').map((i) => ({
    to: scene.spans[i],
    features: [
      ...pairFeatures(scene, at, i, 's'),
      ...contentSide(scene, cue, scene.spans[i] ?? cue, contents),
    ],
  }))
  const word = scene.tokens.words[cue.from]?.toLowerCase() ?? ''
  const nearest = pairs.length > 0 ? 'some' : 'none'
  const side = contents[0] ? (contents[0].from < cue.from ? 'before' : 'after') : 'no'
  const names = [
    'n',
    `n:${word}`,
    `n:${nearest}`,
    `n:${side}`,
    `n:${cue.to - cue.from}`,
    `n:${scene.tokens.words[cue.to - 1]}`,
  ]
  pairs.push({ to: undefined, features: names.map((name) => hash(name, 7) % BUCKETS) })
  return pairs
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
const bucket = (n: number): number => LIMITS.findIndex((limit) => n <= limit)

function pairFeatures({ tokens, marks, spans }: Scene, cueAt: number, at: number, kind: 'c' | 's'): number[] {
  const cue = spans[cueAt]
  const other = spans[at]
  if (!cue || !other) return []
  const before = other.from < cue.from
  const [first, second] = before ? [other, cue] : [cue, other]
  const gap = bucket(second.from - first.to)
  const sentences = Math.min(
    3,
    Math.abs((tokens.sentence[second.from] ?? 0) - (tokens.sentence[first.to - 1] ?? 0)),
  )
  const paragraphs = Math.min(
    2,
    Math.abs((tokens.paragraph[second.from] ?? 0) - (tokens.paragraph[first.to - 1] ?? 0)),
  )
  const between = { source: 0, cue: 0, content: 0 }
  for (let i = Math.min(cueAt, at) + 1; i < Math.max(cueAt, at); i++) between[spans[i]?.role ?? 'cue']++
  const side = before ? 'b' : 'a'
  const crossing = `${Math.min(2, between.source)}${Math.min(2, between.cue)}${Math.min(2, between.content)}`
  const quoted = marks.inside[other.from] ?? 0
  const cueWord = tokens.words[cue.from]?.toLowerCase() ?? ''
  const cueLast = tokens.words[cue.to - 1]?.toLowerCase() ?? ''
  const edge = tokens.words[before ? other.to : other.from - 1]?.toLowerCase() ?? ''
  const first3 = tokens.words[other.from]?.toLowerCase() ?? ''
  const names = [
    `${side}${gap}`,
    `${side}${sentences}${paragraphs}`,
    `${side}${crossing}`,
    `${side}${sentences}${crossing}`,
    `${side}${gap}${quoted}`,
    `${side}${cueWord}`,
    `${side}${cueLast}`,
    `${side}${edge}`,
    `${side}${first3}`,
    `${side}${crossing}${quoted}${sentences}`,
    `${side}${gap}${crossing}`,
  ]
  return names.map((name, i) => hash(`${kind}${i}${name}`, 5) % BUCKETS)
}

/** Where the source stands with respect to the cue's contents. */
function contentSide({ tokens }: Scene, cue: Span, source: Span, contents: readonly Span[]): number[] {
  const left = contents.some((c) => c.to <= Math.min(cue.from, source.from))
  const right = contents.some((c) => c.from >= Math.max(cue.to, source.to))
  const amid = contents.some(
    (c) => c.from >= Math.min(cue.to, source.to) && c.to <= Math.max(cue.from, source.from),
  )
  const side = source.from < cue.from ? 'b' : 'a'
  const same = tokens.sentence[source.from] === tokens.sentence[cue.from] ? 1 : 0
  const name = `${side}${left ? 1 : 0}${right ? 1 : 0}${amid ? 1 : 0}${same}`
  return [
    hash(`t${name}`, 5) % BUCKETS,
    hash(`u${name}${tokens.words[cue.from]?.toLowerCase()}`, 5) % BUCKETS,
  ]
}
