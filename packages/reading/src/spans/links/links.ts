/**
 * Spans → statements: each content chooses the cue it hangs on, each cue chooses its source or none.
 * Both choices are log-linear (multinomial logit) over the features of `pairs.ts`.
 */
import { MERE_WORDS } from '../../data/phrases.ts'
import { BUCKETS, cuesFor, type Pair, type Scene, sourcesFor } from './pairs.ts'
import { firstFrom, type Span } from './spans.ts'

/** A statement in tokens: one cue, its source if it has one, its contents in order. */
export interface Linked {
  readonly cue: Span
  readonly source: Span | undefined
  readonly contents: readonly Span[]
  /** Whoever was told, where that is the subject of a passive: "the men were told". */
  readonly told?: Span | undefined
  /** Who passes the words on: "was quoted *by the agency* as saying". */
  readonly relay?: Span | undefined
  /**
   * How what is inside the contents is read, where not as one text: sentence by sentence in a turn, where
   * each may tell of another, and as lines that stand alone in a post; not at all in a question, which
   * asserts nothing.
   */
  readonly inside?: 'sentences' | 'lines' | 'nothing'
  /** Of one who says the same as another: the other's cue, which tells what is done with the words. */
  readonly echoed?: Span | undefined
  /** Chance that the source is the right one given the spans, 0–1. */
  readonly sourceChance: number
  /** Chance that the contents hang on this cue (the least sure of them), 0–1. */
  readonly contentChance: number
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
  const alone = source && source.to === source.from + 1 ? (tokens.lower[source.from] ?? '') : ''
  return MERE_WORDS.has(alone) ? undefined : source
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
