/** Names that no list has → "he" or "she", by the pronouns that follow them with nobody else in between. */
import { HERS, HIS } from '../data/pronouns.ts'
import { lastWord } from '../text/name-words.ts'
import { firstOf } from '../text/search.ts'
import { lowerAt, type Tokens } from '../text/tokens.ts'
import type { Kind, Mention } from './mention.ts'

/** How far behind a name its pronoun is looked for, in words. */
const REACH = 24

/** Names with the kind that most of the pronouns behind them show; where they differ, as they were. */
export function withSexes(tokens: Tokens, names: readonly Mention[]): Mention[] {
  const votes = new Map<string, number>()
  for (const [i, name] of names.entries()) {
    if (!mayBePerson(name.kind)) continue
    const vote = voteAfter(tokens, name.to, Math.min(names[i + 1]?.from ?? Infinity, name.to + REACH))
    if (vote !== 0) votes.set(lastWord(name.text), (votes.get(lastWord(name.text)) ?? 0) + vote)
  }
  return names.map((name) => {
    const vote = name.kind === 'person' || name.kind === 'unknown' ? (votes.get(lastWord(name.text)) ?? 0) : 0
    if (Math.abs(vote) < ENOUGH && !(vote !== 0 && name.kind === 'person')) return name
    return { ...name, kind: vote > 0 ? 'he' : 'she' }
  })
}

/** The same of descriptions, each by itself: another "nominee" may be somebody else. */
export function describedSexes(
  tokens: Tokens,
  commons: readonly Mention[],
  names: readonly Mention[],
): Mention[] {
  return commons.map((mention, i) => {
    if (mention.kind !== 'person') return mention
    const name = names[firstOf(names, ({ from }) => from >= mention.to)]
    // "Her opponent" is somebody else, and her own.
    const other = (commons[i + 1]?.from ?? Infinity) + 1
    const next = Math.min(name?.from ?? Infinity, other, mention.to + REACH)
    const vote = voteAfter(tokens, mention.to, next)
    return vote === 0 ? mention : { ...mention, kind: vote > 0 ? 'he' : 'she' }
  })
}

/** Of a name that may be no person's. */
const ENOUGH = 2

const mayBePerson = (kind: Kind): boolean => kind === 'person' || kind === 'unknown'

/** 1 for "he", -1 for "she", 0 for neither. */
function voteAfter(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < to && (tokens.sentence[i] ?? 0) <= (tokens.sentence[from] ?? 0) + 1; i++) {
    const word = lowerAt(tokens, i)
    if (OTHERS.test(word)) return 0
    if (HIS.has(word)) return 1
    if (HERS.has(word)) return -1
  }
  return 0
}

/** Somebody else comes in. */
const OTHERS =
  /^(?:["“”]|''|``|it|they|who|whose|man|woman|mother|father|wife|husband|son|daughter|brother|sister|boy|girl)$/
