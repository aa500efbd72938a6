/**
 * A source → how many people it is: by the number or quantifier of its head noun, or its plural alone. What
 * stands elsewhere in it, such as ages, dates, votes and the numbers of units, counts nobody. A crowd that
 * nobody has counted has no bounds: that it is two or more is what being a crowd says.
 */
import type { Span } from '../spans/links/spans.ts'
import type { Crowd } from '../statement.ts'
import { lowerAt, lowerWords, type Tokens, wordAt } from '../text/tokens.ts'
import type { Resolved } from '../who/around.ts'
import { joined } from '../who/joined.ts'
import type { Kind, Mention } from '../who/mention.ts'
import { isListed, isThing } from '../who/people.ts'
import { amountAt, bounds } from './amounts.ts'
import { peopleIn } from './crowd-phrase.ts'

/** A phrase in a text, in tokens. */
type Place = Pick<Span, 'from' | 'to'>

/**
 * @param who whom the source means: a pronoun is as many as whoever it stands for. @param heard the crowds of
 * earlier sources, for when it stands for one of those.
 */
export function crowdOf(
  tokens: Tokens,
  source: Place,
  who: Resolved | null = null,
  heard: readonly Heard[] = [],
): Crowd | null {
  const by = who?.party.by
  if (who && (by === 'pronoun' || by === 'self')) return crowdMeant(tokens, source, who, heard)
  const parts = joined(tokens, source.from, source.to).map(([from, to]) => crowdNamed(tokens, { from, to }))
  const [first = null] = parts
  // "Sanders" is a plural by its looks alone.
  if (first && isBare(first) && who && isOneName(who.mention)) return null
  if (parts.length === 1 || parts.includes(null) || !first) return parts.length === 1 ? first : null
  // Two crowds together are one, which nobody has counted as a whole.
  return { low: null, high: null, quantifier: first.low === null ? first.quantifier : null }
}

const isBare = ({ low, high, quantifier }: Crowd): boolean =>
  low === null && high === null && quantifier === null

const isOneName = ({ kind, text }: Mention): boolean =>
  ONE.has(kind) && !text.toLowerCase().split(' ').some(isListed)

/** Kinds of names that are no crowd's. */
const ONE: ReadonlySet<Kind> = new Set(['he', 'she', 'person', 'unknown', 'body', 'place'])

/** A source with its crowd. */
export interface Heard {
  readonly source: Place
  readonly crowd: Crowd | null
}

/** Pronouns that never stand for more than one. */
const SINGULAR = /^(?:i|me|my|mine|he|him|his|she|her|hers|it|its|mr\.)$/

function crowdMeant(
  tokens: Tokens,
  { from }: Place,
  { mention }: Resolved,
  heard: readonly Heard[],
): Crowd | null {
  if (SINGULAR.test(lowerAt(tokens, from))) return null
  const same = heard
    .slice(-REMEMBERED)
    .findLast((h) => h.source.from <= mention.from && mention.to <= h.source.to)
  return same ? same.crowd : crowdNamed(tokens, { from: amountBefore(tokens, mention.from), to: mention.to })
}

/** How many earlier sources are looked at. */
const REMEMBERED = 64

/** Where a mention begins with the words before it that say how many: "some [economists]". */
function amountBefore(tokens: Tokens, at: number): number {
  const words = lowerWords(tokens, Math.max(0, at - LONGEST), at)
  for (let i = 0; i < words.length; i++) {
    const rest = words.slice(i)
    const { end = 0 } = amountAt(rest, 0) ?? {}
    if (
      end > 0 &&
      /^(?:of )?(?:the |these |those )?$/.test(rest.slice(end).join(' ') + (end < rest.length ? ' ' : ''))
    )
      return at - rest.length
  }
  return at
}

/** How many tokens may say how many. */
const LONGEST = 6

function crowdNamed(tokens: Tokens, { from, to }: Place): Crowd | null {
  const start = boundBefore(tokens, from)
  const found = peopleIn(tokens.words.slice(start, to), opensSentence(tokens, start))
  if (!found) return null
  const { crowd, alone } = found
  const counted = crowd.low !== null || crowd.high !== null
  const figure = to - from === 1 && /^\d/.test(wordAt(tokens, from))
  if (!alone || (counted && !figure)) return crowd
  const group = groupBefore(tokens, from)
  // A bare figure counts people only where the group has been named: "Of the 20 people, … 9 said".
  if (figure) return group.low === null && group.high === null ? null : crowd
  return { ...crowd, ...group }
}

const opensSentence = ({ sentence }: Tokens, at: number): boolean => sentence[at] !== sentence[at - 1]

/** Where a phrase begins with the bound before it: "as many as [300 men]". */
function boundBefore(tokens: Tokens, from: number): number {
  for (const size of [3, 2, 1])
    if (from >= size && bounds(lowerWords(tokens, from - size, from))) return from - size
  return from
}

/** How far back, in tokens, "Of the 20 to 25 people …" still says what "most" and "some" are taken from. */
const GROUP_REACH = 80
/** How many words after "Of the" say how many. */
const COUNTED = 8

/** The bounds of the group that a sentence opened with: "Of the 20 to 25 people …". */
function groupBefore(tokens: Tokens, at: number): Pick<Crowd, 'low' | 'high'> {
  for (let i = at; at - i <= GROUP_REACH && tokens.paragraph[i] === tokens.paragraph[at]; i--) {
    if (wordAt(tokens, i) !== 'Of' || wordAt(tokens, i + 1) !== 'the') continue
    const words = lowerWords(tokens, i + 2, Math.min(at, i + 2 + COUNTED))
    for (const k of words.keys()) {
      const { low, high, end } = amountAt(words, k) ?? { low: null, high: null, end: 0 }
      if ((low !== null || high !== null) && !isThing(words[end])) return { low, high }
    }
  }
  return { low: null, high: null }
}
