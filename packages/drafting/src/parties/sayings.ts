import { nounKind } from '@hearsay/reading/names'
import type { Page } from '../page.ts'
import type { Said } from '../said/said.ts'
import { overlap, rarityIn } from '../terms/rarity.ts'
import { type Cast, meet, pair, type SameForms } from './cast.ts'
import { contentWords } from './contents.ts'
import type { Form } from './forms.ts'
import { HIDDEN, isPrinted } from './vocabulary.ts'

/** What everybody says, for whoever asks who says the same. */
export interface Sayings {
  /**
   * The most that one statement of each shares with one of the other: 0–1; nothing with fewer words than
   * `least`.
   */
  alike(one: Form, other: Form, least?: number): number
  /** Indices of statements that share a word with one, but not a word that most have. */
  near(index: number): ReadonlySet<number>
}

export function sayingsOf(pages: readonly Page[], said: readonly Said[]): Sayings {
  const contents = said.map((each) => contentWords(pages, each))
  const rarity = rarityIn(contents)
  const holders = new Set(said.flatMap(({ within }) => within ?? []))
  const by = new Map<string, number[]>()
  for (const [index, words] of contents.entries())
    for (const word of words) by.set(word, [...(by.get(word) ?? []), index])
  return {
    alike: (one, other, least = 2) =>
      Math.max(0, ...one.said.flatMap((a) => other.said.map((b) => shared(a, b, least)))),
    near: (index) =>
      new Set(
        [...(contents[index] ?? [])].flatMap((word) => {
          const having = by.get(word) ?? []
          return having.length <= COMMON ? having : []
        }),
      ),
  }

  /** Whoever tells it on has said nothing of what the one who told them said. */
  function shared(a: number, b: number, least: number): number {
    if (holders.has(a) !== holders.has(b)) return 0
    const [one, other] = [contents[a] ?? new Set<string>(), contents[b] ?? new Set<string>()]
    const both = [...one].filter((word) => other.has(word)).length
    return both < least ? 0 : overlap(one, other, rarity)
  }
}

/** Statements: a word that more of them have brings no two together. */
const COMMON = 40

/**
 * Those who are described alike and say the same on different pages: nobody else would say it in those words.
 */
export function sameSayings({ described, named, roleWords }: Cast, sayings: Sayings): SameForms[] {
  const speaker = new Map([...named, ...described].flatMap((form) => form.said.map((index) => [index, form])))
  return described.flatMap((from) => {
    const near = new Set(from.said.flatMap((index) => [...sayings.near(index)]))
    const others = new Set([...near].flatMap((index) => speaker.get(index) ?? []))
    return [...others].flatMap((into) => {
      if (isPrinted(from.phrase.head) || isPrinted(into.phrase.head)) return []
      if (into === from || meet(from, into) || from.isCrowd !== into.isCrowd) return []
      if (into.phrase.name === '' && saysLess(into, from)) return []
      const likeness = describedAlike(from, into, roleWords)
      if (likeness === UNKNOWN && into.phrase.name !== '' && HIDDEN.test(from.words)) return []
      const chance =
        likeness === 0 ? 0 : chanceOf(sayings.alike(from, into, likeness === UNKNOWN ? 4 : 2), likeness)
      return chance > 0 ? [pair(from, into, 'words', chance)] : []
    })
  })
}

/** Of two descriptions that one stands for both of whom more is said, or which says more. */
function saysLess(one: Form, other: Form): boolean {
  const by = one.said.length - other.said.length || one.words.length - other.words.length
  return by === 0 ? one.key > other.key : by < 0
}

/** Nobody is taken for another by their words alone, but where they are the very same. */
function chanceOf(words: number, likeness: number): number {
  if (likeness === UNKNOWN) return words >= 0.75 ? 0.65 : 0
  if (words >= 0.6) return 0.7 + 0.25 * likeness
  return (words >= 0.3 && likeness >= 0.5) || (words >= 0.45 && likeness >= 0.3) ? 0.62 : 0
}

const UNKNOWN = 0.2

/** Words of their descriptions that both have, as a share of the shorter; a little where nothing gainsays. */
function describedAlike(one: Form, other: Form, roleWords: ReadonlyMap<Form, ReadonlySet<string>>): number {
  const [a, b] = [roleWords.get(one), roleWords.get(other)]
  if (!a || !b || sexes(one, other)) return 0
  const share = a.size === 0 || b.size === 0 ? 0 : overlap(a, b, () => 1)
  if (share > 0) return share
  return one.phrase.kind === other.phrase.kind && !one.isCrowd ? UNKNOWN : 0
}

/** "A woman" is no fisherman. */
function sexes({ phrase: one }: Form, { phrase: other }: Form): boolean {
  const [a, b] = [nounKind(one.head), nounKind(other.head)]
  return (a === 'he' && b === 'she') || (a === 'she' && b === 'he')
}
