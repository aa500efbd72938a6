import { LIGHT_ARABIC } from '../terms/light.ts'

/** Words that say nothing of what a sentence is about; keys as `wordsOf` gives them. */
const ENGLISH =
  'a about after again against all also although am an and any are as at be because been before being between both but by came can come could did do does doing down during each else even ever every few first for from further get go goes going got had has have having he her here hers him his how i if in into is it its itself just last later like made make many may me might more most much must my never next no nor not now of off on once one only or other our out over own per put quite rather s said same saw saying says see seen shall she should since so some still such t take taken tell telling than that the their them then there these they this those though through to told too took two under until up upon us very was way we well went were what when where which while who whom whose why will with within without would yet you your mr mrs ms dr asked added according people man woman time day days today yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december morning night'

export const COMMON_WORDS: ReadonlySet<string> = new Set([...ENGLISH.split(' '), ...LIGHT_ARABIC])
