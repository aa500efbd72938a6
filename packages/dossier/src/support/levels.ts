import type { Belief } from '@hearsay/case'

/**
 * Levels of belief from the least; where nothing is recorded there is no level, which is not the same as
 * nought.
 */
export const LEVELS: readonly Belief['extent'][] = [
  'rare',
  'some',
  'fairly-common',
  'widespread',
  'very-widespread',
]

export function levelOf(extent: Belief['extent']): number {
  return LEVELS.indexOf(extent)
}
