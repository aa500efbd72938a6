import { type Belief, beliefsIn, type Case } from '@hearsay/case'
import { speakerOf } from '../records/sources.ts'
import { EXTENT_WORDS } from '../support/extent.ts'
import type { AccountCell, AccountRow, Weighed } from './view.ts'

/** How widely each account is said to be believed; never evidence for it. */
export function beliefRow(case_: Case, weighed: readonly Weighed[]): AccountRow {
  return {
    id: 'belief',
    label: 'Belief',
    explained: 'How widely it is said to be believed. Never evidence for it.',
    cells: weighed.map(({ account }) => {
      const beliefs = [account.id, ...account.needs].flatMap((id) => beliefsIn(case_, id))
      return beliefs.length > 0 ? cellOf(case_, beliefs) : { main: 'not recorded', figure: false }
    }),
  }
}

function cellOf(case_: Case, beliefs: readonly Belief[]): AccountCell {
  const extents = beliefs.map(({ extent, trend }) => `${EXTENT_WORDS[extent]}${trend ? `, ${trend}` : ''}`)
  const speakers = beliefs.map(({ statement }) => speakerOf(case_, statement))
  return {
    main: [...new Set(extents)].join('; '),
    figure: false,
    minor: `so says ${[...new Set(speakers)].join('; ')}`,
  }
}
