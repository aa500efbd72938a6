import type { TextSpan } from '@hearsay/reading'
import type { Page } from '../page.ts'
import { contentWords } from '../parties/contents.ts'
import type { Parties } from '../parties/parties.ts'
import type { Said } from '../said/said.ts'
import { overlap, rarityIn } from '../terms/rarity.ts'
import type { CopyingProposal } from './proposal.ts'

/** How much of the shorter of two statements must stand in the other for them to be copy and original. */
const ALIKE = 0.6
/** How much where they stand in words that the two pages share, whoever they are said by. */
const ALIKE_IN_SHARED = 0.3

/** For a copy, pairs of statements, the copy's and the original's, by index in the pile. */
export type PairsOf = (
  copying: Pick<CopyingProposal, 'copy' | 'of' | 'words'>,
) => (readonly [copy: number, of: number])[]

/**
 * Statements of the copy and of the original that say the same by the same party, or in the same sentences of
 * both: each in one pair at most. What stands in no pair is the copy's own.
 */
export function pairsIn(pages: readonly Page[], said: readonly Said[], parties: Parties): PairsOf {
  const contents = said.map((each) => contentWords(pages, each))
  const rarity = rarityIn(contents)
  const on = new Map<string, number[]>(pages.map(({ name }) => [name, []]))
  for (const [index, { page }] of said.entries()) on.get(pages[page]?.name ?? '')?.push(index)
  return ({ copy, of, words }) => {
    const likely = (on.get(copy) ?? []).flatMap((a) =>
      (on.get(of) ?? []).flatMap((b) => {
        const [one, other] = [said[a], said[b]]
        if (!one || !other) return []
        const isShared = words.some((each) => stands(one, each.copy) && stands(other, each.of))
        const isOfOne = samePerson(one, other, parties)
        if (!isShared && !isOfOne) return []
        const likeness = overlap(contents[a] ?? new Set(), contents[b] ?? new Set(), rarity)
        return likeness >= (isShared ? ALIKE_IN_SHARED : ALIKE) ? [{ a, b, likeness, isOfOne }] : []
      }),
    )
    return onceEach(likely)
  }
}

interface Likely {
  readonly a: number
  readonly b: number
  readonly likeness: number
  readonly isOfOne: boolean
}

/** One party's before others', the likest first. */
function onceEach(likely: readonly Likely[]): (readonly [number, number])[] {
  const taken = new Set<number>()
  return likely
    .toSorted(
      (x, y) => Number(y.isOfOne) - Number(x.isOfOne) || y.likeness - x.likeness || x.a - y.a || x.b - y.b,
    )
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false
      taken.add(a).add(b)
      return true
    })
    .map(({ a, b }) => [a, b] as const)
    .toSorted(([a], [b]) => a - b)
}

function stands({ words }: Said, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return words.some(([from, to]) => from < end && start < to)
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
