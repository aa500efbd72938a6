import type { Entry } from '@hearsay/case'

type Recorded = Extract<Entry, { kind: 'statement' }>
export type Read = Pick<Recorded, 'words' | 'act' | 'modality' | 'gist'>

export interface ReadingDiff {
  /** Read now, and not recorded. */
  readonly added: readonly Read[]
  /** Recorded, and not read now: rejected by nobody, only not found again. */
  readonly missing: readonly Read[]
  readonly changed: readonly { readonly before: Read; readonly after: Read }[]
  readonly same: number
}

/**
 * What a new reading of a document finds differently from what is recorded. Two statements are the same one
 * where the longest of their quotations overlap by half of both together; each is matched once, best first.
 * O(old × new).
 */
export function diffReadings(old: readonly Read[], now: readonly Read[]): ReadingDiff {
  const pairs = old
    .flatMap((before) => now.map((after) => ({ before, after, share: overlap(before, after) })))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
  const met = new Set<Read>()
  const matched = pairs.filter(({ before, after }) => {
    if (met.has(before) || met.has(after)) return false
    met.add(before).add(after)
    return true
  })
  const changed = matched.filter(
    ({ before, after }) => before.act !== after.act || before.modality !== after.modality,
  )
  return {
    added: now.filter((each) => !met.has(each)),
    missing: old.filter((each) => !met.has(each)),
    changed: changed.map(({ before, after }) => ({ before, after })),
    same: matched.length - changed.length,
  }
}

/** Of both together, the part that they share; less than nothing where they stand apart. */
function overlap(a: Read, b: Read): number {
  const [one, other] = [extent(a), extent(b)]
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}

function extent({ words }: Read): { start: number; end: number } {
  return words.reduce((most, each) => (each.end - each.start > most.end - most.start ? each : most), {
    start: 0,
    end: 0,
  })
}
