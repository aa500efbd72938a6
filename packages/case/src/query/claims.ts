import { grouping } from '../index/grouping.ts'

/** What a statement or an exhibit bears on, and how. */
export const bearingsOf = grouping('bearing', ({ of }) => [of])

/** What bears on a claim. */
export const bearingsOn = grouping('bearing', ({ claim }) => [claim])

/** Accounts that need a claim, if only in their strong form. */
export const accountsNeeding = grouping('account', ({ needs, strong = [] }) => [...needs, ...strong])

/** Reports of how widely a claim, an account or a narrative is believed. */
export const beliefsIn = grouping('belief', ({ of }) => [of])
