import type { Proposal } from '@hearsay/drafting'
import type { Selector } from '@hearsay/text'
import { onOneLine } from './on-one-line.ts'

/** How somebody would have a statement before they accept it: at other words, or inside another. */
export interface Alteration {
  readonly words?: Selector
  /** Id of the recorded statement that reports it. */
  readonly within?: string
}

/** A proposal of a statement as somebody would have it; of anything else, as it is. */
export function altered(
  proposal: Proposal,
  all: readonly Proposal[],
  { words, within }: Alteration,
): Proposal {
  const [entry, ...others] = proposal.entries
  if (entry?.kind !== 'statement' || (!words && within === undefined)) return proposal
  const outer = within !== undefined && entry.within !== undefined ? recording(all, entry.within) : undefined
  const changed = {
    ...entry,
    ...(words && { words: [words], gist: onOneLine(words.exact) }),
    ...(within !== undefined && { within }),
  }
  return {
    ...proposal,
    entries: [changed, ...others],
    needs: proposal.needs.filter((need) => need !== outer?.key),
  }
}

const recording = (all: readonly Proposal[], id: unknown): Proposal | undefined =>
  all.find(({ entries }) => entries.some((entry) => entry.id === id))
