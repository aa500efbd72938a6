import type { Belief } from '@hearsay/case'

/** The ordinal scale of belief in words, least first. */
export const EXTENT_WORDS: Readonly<Record<Belief['extent'], string>> = {
  rare: 'rare',
  some: 'some',
  'fairly-common': 'fairly common',
  widespread: 'widespread',
  'very-widespread': 'very widespread',
}

/** Levels from the least; where nothing is recorded there is no level, which is not the same as nought. */
export const LEVELS = Object.keys(EXTENT_WORDS) as Belief['extent'][]

export function levelOf(extent: Belief['extent']): number {
  return LEVELS.indexOf(extent)
}
