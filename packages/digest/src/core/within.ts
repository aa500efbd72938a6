import type { ChangedCase } from './changed.ts'
import type { Choice } from './choice.ts'
import type { Slot } from './slots.ts'

/**
 * The cases of a choice that changed in a slot, each with the editions that it had there, newest first; the
 * case that changed last comes first. Empty where nothing changed: then nothing is sent.
 */
export function changedWithin(
  cases: readonly ChangedCase[],
  { cases: chosen }: Pick<Choice, 'cases'>,
  slot: Pick<Slot, 'from' | 'to'>,
): readonly ChangedCase[] {
  const from = Date.parse(slot.from)
  const to = Date.parse(slot.to)
  const isIn = (at: string) => Date.parse(at) > from && Date.parse(at) <= to
  return cases
    .filter(({ id }) => chosen === null || chosen.includes(id))
    .map((one) => ({ ...one, editions: one.editions.filter(({ at }) => isIn(at)).toSorted(newestFirst) }))
    .filter(({ editions }) => editions.length > 0)
    .toSorted((a, b) => newestFirst(a.editions[0], b.editions[0]) || (a.id < b.id ? -1 : 1))
}

interface Dated {
  readonly at: string
  readonly number: number
}

function newestFirst(a: Dated | undefined, b: Dated | undefined): number {
  const [one, other] = [Date.parse(a?.at ?? ''), Date.parse(b?.at ?? '')]
  return other - one || (b?.number ?? 0) - (a?.number ?? 0)
}
