/** A statement on its way from the reader's to what is recorded: stages replace, drop and add some. */
import type { TextSpan } from '@hearsay/reading'
import type { Said } from './said.ts'

export interface Told extends Omit<Said, 'within' | 'recants'> {
  /** Unique on the page, and kept from stage to stage. */
  readonly id: number
  /** Id of the statement that reports this one. */
  readonly within: number | null
  /** Ids of those that are taken back. */
  readonly recants: readonly number[]
  readonly source: Said['source']
  /** The words that say that something is said; empty where the page alone does. */
  readonly cue: string
  /** Where the source's own words stand, for whoever looks around them. */
  readonly sourceAt: TextSpan | null
}

/** What holds of a statement that a page makes outright, until its words say otherwise. */
export const PLAIN = {
  within: null,
  act: 'assert',
  addressee: null,
  crowd: null,
  basis: { kind: 'unstated', by: null },
  modality: 'asserted',
  isSummary: false,
  recants: [],
} as const satisfies Partial<Told>

/** Makes ids that the page has not used. */
export function freshId(told: readonly Told[]): () => number {
  let last = Math.max(-1, ...told.map(({ id }) => id))
  return () => ++last
}

/** Leaves out what fails; whatever a left-out one held is held by its own holder. */
export function keep(told: readonly Told[], passes: (one: Told) => boolean): Told[] {
  const gone = new Map(told.filter((one) => !passes(one)).map(({ id, within }) => [id, within]))
  if (gone.size === 0) return [...told]
  return told
    .filter(({ id }) => !gone.has(id))
    .map((one) => ({
      ...one,
      within: heldBy(one.within, gone),
      recants: one.recants.filter((id) => !gone.has(id)),
    }))
}

function heldBy(within: number | null, gone: ReadonlyMap<number, number | null>): number | null {
  let holder = within
  while (holder !== null && gone.has(holder)) holder = gone.get(holder) ?? null
  return holder
}

/** Those that each one holds, by its id. */
export function heldIn(told: readonly Told[]): (id: number) => readonly Told[] {
  const held = new Map<number, Told[]>()
  for (const one of told) {
    if (one.within === null) continue
    const there = held.get(one.within)
    if (there) there.push(one)
    else held.set(one.within, [one])
  }
  return (id) => held.get(id) ?? []
}

/** The words of some spans, in one line. */
export function wordsAt(text: string, spans: readonly TextSpan[]): string {
  return spans
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

export function startOf({ words }: Pick<Said, 'words'>): number {
  let first = Infinity
  for (const [start] of words) if (start < first) first = start
  return first
}

export function endOf({ words }: Pick<Said, 'words'>): number {
  let last = 0
  for (const [, end] of words) if (end > last) last = end
  return last
}

/** Whether two mentions mean one party, as far as their names show. */
export function sameVoice(one: Said['source'], other: Said['source']): boolean {
  if (!one || !other) return false
  return one.name.toLowerCase() === other.name.toLowerCase() && one.known === other.known
}

/** How many characters two lists of spans share. */
export function shared(one: readonly TextSpan[], other: readonly TextSpan[]): number {
  let sum = 0
  for (const [a, b] of one) for (const [c, d] of other) sum += Math.max(0, Math.min(b, d) - Math.max(a, c))
  return sum
}
