import type { DraftRecord, Frame, Proposal } from '@hearsay/drafting'
import { deskText, draftingWords, reasonWords } from '@hearsay/words'

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
        percent: Math.round(chance * 100),
      }),
  },
}

/** When it is drafted counts for dates that had not come: no page is of a day after it was captured. */
export function frameAt(at: string): Frame {
  return { ...FRAME, at }
}

/** A proposal with all that it needs, in an order in which a case takes them; nothing where there is none. */
export function withNeeds(all: readonly Proposal[], key: string): Proposal[] {
  const byKey = new Map(all.map((each) => [each.key, each]))
  const wanted = new Set<string>()
  const want = (one: string): void => {
    const found = byKey.get(one)
    if (!found || wanted.has(one)) return
    wanted.add(one)
    for (const need of found.needs) want(need)
  }
  want(key)
  return all.filter((each) => wanted.has(each.key))
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
