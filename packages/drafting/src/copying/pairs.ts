import type { TextSpan } from '@hearsay/reading'
import type { Page } from '../page.ts'
import { contentWords, overlap, rarityIn } from '../parties/contents.ts'
import type { Parties } from '../parties/parties.ts'
import type { Said } from '../said/said.ts'
import type { CopyingProposal } from './proposal.ts'

/** How much of the shorter of two statements must stand in the other for them to be copy and original. */
const ALIKE = 0.6

/**
 * Statements of the copy and of the original, by index in the pile, that say the same by the same party: each
 * in one pair at most. What stands in no pair is the copy's own.
 */
export function pairsOf(
  { copy, of }: Pick<CopyingProposal, 'copy' | 'of'>,
  pages: readonly Page[],
  said: readonly Said[],
  parties: Parties,
): (readonly [copy: number, of: number])[] {
  const words = said.map((each) => contentWords(pages, each))
  const rarity = rarityIn(words)
  const on = (name: string) => said.flatMap((each, index) => (pages[each.page]?.name === name ? [index] : []))
  const likely = on(copy).flatMap((a) =>
    on(of).flatMap((b) => {
      const [one, other] = [said[a], said[b]]
      if (!one || !other || !samePerson(one, other, parties)) return []
      const likeness = overlap(words[a] ?? new Set(), words[b] ?? new Set(), rarity)
      return likeness >= ALIKE ? [{ a, b, likeness }] : []
    }),
  )
  const taken = new Set<number>()
  return likely
    .toSorted((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b)
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false
      taken.add(a).add(b)
      return true
    })
    .map(({ a, b }) => [a, b] as const)
    .toSorted(([a], [b]) => a - b)
}

function samePerson(one: Said, other: Said, parties: Parties): boolean {
  if (!one.source || !other.source) return one.source === other.source
  return parties.of(one.source) === parties.of(other.source)
}

/** Where the first words stand that two pages share, on both. */
export function firstShared({ words }: CopyingProposal): { copy: TextSpan; of: TextSpan } | null {
  const [first] = words
  return first ? { copy: [first.copy.start, first.copy.end], of: [first.of.start, first.of.end] } : null
}
