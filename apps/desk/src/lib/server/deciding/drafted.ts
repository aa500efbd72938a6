import type { DraftRecord, Frame, Proposal } from '@hearsay/drafting'
import { deskText, draftingWords, reasonWords } from '@hearsay/words'
import { percentOf } from '../percent.ts'

/** The language in which reasons are recorded. */
const LOCALE = 'en'

/** Who drafts, before anybody accepts: both are set when somebody does. */
export const FRAME: Frame = {
  at: '1970-01-01T00:00:00Z',
  by: 'nobody',
  words: {
    ...draftingWords(LOCALE),
    why: (reason, chance) =>
      deskText(LOCALE, 'decide.why', {
        reason: reasonWords(reason, LOCALE),
        percent: percentOf(chance),
      }),
  },
}

/** When it is drafted counts for dates that had not come: no page is of a day after it was captured. */
export function frameAt(at: string): Frame {
  return { ...FRAME, at }
}

/** Places of proposals by their keys: of a list that is made once and asked often. */
const PLACES = new WeakMap<readonly Proposal[], ReadonlyMap<string, number>>()

function placesOf(all: readonly Proposal[]): ReadonlyMap<string, number> {
  const known = PLACES.get(all) ?? new Map(all.map(({ key }, at) => [key, at]))
  PLACES.set(all, known)
  return known
}

/** A proposal with all that it needs, in an order in which a case takes them; nothing where there is none. */
export function withNeeds(all: readonly Proposal[], key: string): Proposal[] {
  const places = placesOf(all)
  const wanted = new Set<number>()
  const want = (one: string): void => {
    const at = places.get(one)
    if (at === undefined || wanted.has(at)) return
    wanted.add(at)
    for (const need of all[at]?.needs ?? []) want(need)
  }
  want(key)
  return [...wanted].toSorted((a, b) => a - b).flatMap((at) => all[at] ?? [])
}

/** Whether it is asked on a page: what rests on no words of its own is where what it needs is. */
export const isOn = (all: readonly Proposal[], { restsOn, key }: Proposal, page: number): boolean =>
  restsOn.length === 0 ? pageOfNeeds(all, key) === page : restsOn.some((each) => each.page === page)

/** The page of what something needs that rests on no words of its own. */
export function pageOfNeeds(all: readonly Proposal[], key: string): number {
  return withNeeds(all, key).flatMap(({ restsOn }) => restsOn)[0]?.page ?? 0
}

/** Those that are left once some are asked no more: without what needs these, which stands behind. */
export function withoutRefused(all: readonly Proposal[], keys: Iterable<string>): Proposal[] {
  const gone = new Set(keys)
  for (const each of all) if (each.needs.some((need) => gone.has(need))) gone.add(each.key)
  return all.filter((each) => !gone.has(each.key))
}

/** Entries as the person who accepts them makes them: what a page says is no inference of a machine. */
export function accepted(proposals: readonly Proposal[], at: string, by: string): DraftRecord[] {
  return proposals.flatMap((proposal) =>
    proposal.entries.map(({ inferred, ...entry }) => ({
      ...entry,
      ...(inferred !== undefined && !isOnPage(proposal) && { inferred }),
      at,
      by,
    })),
  )
}

const isOnPage = ({ subject, reason }: Proposal): boolean =>
  subject === 'statement' || reason.code === 'tie-says'
