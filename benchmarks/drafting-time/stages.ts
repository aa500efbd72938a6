import { CaseError, fold, parseEntry } from '@hearsay/case'
import { entriesOf, type Page, proposalsOf } from '@hearsay/drafting'
import type { Reader } from '@hearsay/reading'
import { draftingWords } from '@hearsay/words'
import { proposedOf, weighDraft } from '../../apps/cli/src/draft/proposed.ts'
import { pageTold } from '../../apps/cli/src/draft/told.ts'
import { proposeClaims } from '../../packages/drafting/src/claims/claims.ts'
import { proposeCopying } from '../../packages/drafting/src/copying/index.ts'
import { draftFrom } from '../../packages/drafting/src/draft.ts'
import { resolveParties } from '../../packages/drafting/src/parties/resolve.ts'
import { saidOn } from '../../packages/drafting/src/said/shape.ts'
import { timed } from '../weighing/measure.ts'
import type { Told } from './pages.ts'

/** One after another; claims and copying are parts of what follows, and timed once more by themselves. */
export const STAGES = ['read', 'said', 'parties', 'what follows', 'proposed', 'folded', 'weighed'] as const
export const PARTS = ['claims', 'copying'] as const
export type Stage = (typeof STAGES)[number] | (typeof PARTS)[number]

/** Milliseconds of processor time that each stage takes, and how much came out. */
export interface Run {
  readonly pages: number
  readonly times: Readonly<Record<Stage, number>>
  readonly statements: number
  readonly entries: number
  /** Most memory that the process has held so far, in MB. */
  readonly peak: number
  /** Why a case does not take them; null where it does. */
  readonly refused: string | null
}

const AT = '2026-01-01T00:00:00.000Z'

/** Drafts as the command does, a stage at a time. */
export function runOf(told: readonly Told[], reader: Reader): Run {
  const read = timed(() => told.map((each): Page => pageTold(each, each.name, reader)))
  const said = timed(() => saidOn(read.made))
  const parties = timed(() => resolveParties(read.made, said.made))
  const claims = timed(() => proposeClaims(read.made, said.made, parties.made))
  const copying = timed(() => proposeCopying(read.made))
  const drafted = timed(() => draftFrom(read.made, said.made, parties.made))
  const frame = { at: AT, by: 'machine', words: draftingWords('en') }
  const proposed = timed(() => entriesOf(proposalsOf(drafted.made, frame)))
  const rest = weighedOf(proposed.made)
  return {
    pages: told.length,
    times: {
      read: read.times.cpu,
      said: said.times.cpu,
      parties: parties.times.cpu,
      claims: claims.times.cpu,
      copying: copying.times.cpu,
      'what follows': drafted.times.cpu,
      proposed: proposed.times.cpu,
      ...rest.times,
    },
    statements: drafted.made.said.length,
    entries: proposed.made.length,
    peak: process.resourceUsage().maxRSS / 1024,
    refused: rest.refused,
  }
}

/** All that stands one after another. */
export const totalOf = ({ times }: Run): number => STAGES.reduce((sum, stage) => sum + (times[stage] || 0), 0)

/** Takes what is proposed into a case, and weighs it; no time of what a case refuses. */
function weighedOf(proposed: readonly object[]) {
  // What opens a case stands before what is proposed.
  const { entries: opening } = proposedOf({ pages: [] }, AT, 'en')
  try {
    const folded = timed(() => fold([...opening, ...proposed.map((each) => parseEntry(each))]))
    const weighed = timed(() => weighDraft(folded.made))
    return { times: { folded: folded.times.cpu, weighed: weighed.times.cpu }, refused: null }
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    return { times: { folded: Number.NaN, weighed: Number.NaN }, refused: error.message }
  }
}
