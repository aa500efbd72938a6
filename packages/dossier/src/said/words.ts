import type { Statement } from '@hearsay/case'

/** An act as a verb in the present, for the margin beside what was said. */
export const ACT_WORDS: Readonly<Record<Statement['act'], string>> = {
  assert: 'Asserts',
  deny: 'Denies',
  accuse: 'Accuses',
  doubt: 'Doubts',
  reject: 'Rejects',
  threaten: 'Threatens',
  demand: 'Demands',
  promise: 'Promises',
  plan: 'Plans',
  refuse: 'Refuses',
  ask: 'Asks',
  believe: 'Believes',
  report: 'Reports',
}

export const STANCE_WORDS = {
  asserts: 'Asserts',
  denies: 'Denies',
  doubts: 'Doubts',
  rejects: 'Rejects',
  presupposes: 'Takes for granted',
} as const
