import { CaseError, fold, parseEntry } from '@hearsay/case'
import { draftPages, entriesOf, type Page, proposalsOf } from '@hearsay/drafting'
import type { Reader } from '@hearsay/reading'
import { weighCase } from '@hearsay/weighing'
import { draftingWords } from '@hearsay/words'
import { proposedOf } from '../../apps/cli/src/draft/proposed.ts'
import { pageTold } from '../../apps/cli/src/draft/told.ts'
import { timed } from '../weighing/measure.ts'
import type { Told } from './pages.ts'

export const STAGES = ['captured and read', 'drafted', 'proposed', 'checked and folded', 'weighed'] as const
export type Stage = (typeof STAGES)[number]

/** Milliseconds of processor time that each stage takes, and how much came out. */
export interface Run {
  readonly pages: number
  readonly times: Readonly<Record<Stage, number>>
  readonly statements: number
  readonly entries: number
  /** Why a case does not take them; null where it does. */
  readonly refused: string | null
}

const AT = '2026-01-01T00:00:00.000Z'

/** Drafts as the command does, a stage at a time. */
export function runOf(told: readonly Told[], reader: Reader): Run {
  const read = timed(() => told.map((each): Page => pageTold(each, each.name, reader)))
  const drafted = timed(() => draftPages(read.made))
  const frame = { at: AT, by: 'machine', words: draftingWords('en') }
  const proposed = timed(() => entriesOf(proposalsOf(drafted.made, frame)))
  const rest = weighedOf(proposed.made)
  return {
    pages: told.length,
    times: {
      'captured and read': read.times.cpu,
      drafted: drafted.times.cpu,
      proposed: proposed.times.cpu,
      ...rest.times,
    },
    statements: drafted.made.said.length,
    entries: proposed.made.length,
    refused: rest.refused,
  }
}

/** Takes what is proposed into a case, and weighs it; no time of what a case refuses. */
function weighedOf(proposed: readonly object[]) {
  // What opens a case stands before what is proposed.
  const { entries: opening } = proposedOf({ pages: [] }, AT, 'en')
  try {
    const folded = timed(() => fold([...opening, ...proposed.map((each) => parseEntry(each))]))
    const weighed = timed(() => weighCase(folded.made))
    return {
      times: { 'checked and folded': folded.times.cpu, weighed: weighed.times.cpu },
      refused: null,
    }
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    const times = { 'checked and folded': Number.NaN, weighed: Number.NaN }
    return { times, refused: error.message }
  }
}
