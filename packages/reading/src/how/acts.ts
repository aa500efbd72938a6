/** What a source does with its words, how sure it is of them, and the times it gives: rules over cue and content. */

import { HARMLESS_AFTER, HEDGES, NEGATIONS, PLANNERS } from '../data/modality.ts'
import type { Act, Modality } from '../statement.ts'
import { mainClause } from '../text/clauses.ts'
import { actOfPhrase, base } from '../text/cues.ts'

/** @param cue the cue's words, @param content the content's words in order. */
export function act(cue: readonly string[], content: readonly string[]): Act {
  const forms = cue.map(base).filter((form) => !AUXILIARY.has(form))
  const found = actOfPhrase(forms)
  if (forms.includes('not') && found) return NEGATED[found] ?? found
  if (found === 'ask')
    return asksFor([...cue.slice(1), ...content].find((word) => !/^(?:also|again|been)$/i.test(word)))
  if (forms.includes('plead') && /^(?:not guilty|guilty)\b/i.test(content.slice(0, 2).join(' ')))
    return /^not$/i.test(content[0] ?? '') ? 'deny' : 'assert'
  if (forms.includes('offer') && /^no$/i.test(content[0] ?? '')) return 'refuse'
  if (forms.includes('tell') && /^to$/i.test(content[0] ?? '')) return 'demand'
  if (found === 'plan' && THREATS.test(content.join(' '))) return 'threaten'
  if (found === 'promise' && THREATS.test(content.join(' '))) return 'threaten'
  return found ?? 'assert'
}

/** Acts that, denied of somebody, were not done: "never promised". */
const UNSAID: ReadonlySet<Act> = new Set(['plan', 'promise', 'threaten'])
/** Acts whose content is asked for, refused or judged, so that a "not" or "will" in it does not change its mood. */
const STANCES: ReadonlySet<Act> = new Set(['ask', 'demand', 'refuse', 'doubt', 'reject', 'accuse'])
const AUXILIARY = new Set([
  'have',
  'be',
  'do',
  'will',
  'would',
  'also',
  'to',
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
])
const THREATS =
  /\b(?:revenge|vengeance|retaliat\w*|reprisals?|punish\w*|destroy\w*|attack|strike back|pay the price|kill)\b/i
const NEGATED: Partial<Record<Act, Act>> = {
  believe: 'doubt',
  assert: 'refuse',
  report: 'refuse',
  demand: 'reject',
}

/** "asked whether" asks; "asked to see", "asked for" and "asked that" demand. */
function asksFor(next: string | undefined): Act {
  return /^(?:to|for|that)$/i.test(next ?? '') ? 'demand' : 'ask'
}

/** Judged by the main clause of the content: what a relative clause or an aside says of the mood counts for nothing. */
export function modality(cue: readonly string[], content: readonly string[], doing: Act): Modality {
  const words = content.map((word, i) => (isMonth(content, i) ? word : word.toLowerCase().replace('’', "'")))
  const cues = cue.map((word) => word.toLowerCase())
  if (doing === 'deny') return 'negated'
  if (UNSAID.has(doing) && cues.some((word) => NEGATIONS.has(word))) return 'negated'
  if (doing === 'plan' || doing === 'threaten' || doing === 'promise') return 'planned'
  if (cues.some((word) => HEDGES.has(word))) return 'hedged'
  if (STANCES.has(doing)) return words.slice(0, 8).some((word) => HEDGES.has(word)) ? 'hedged' : 'asserted'
  const { subject, predicate } = mainClause(words)
  return moodOf([...subject, ...predicate.slice(0, REACH)])
}

/** How many words from its verb on bear a clause's mood. */
const REACH = 12

function moodOf(words: readonly string[]): Modality {
  const negation = words.findIndex((word, i) => NEGATIONS.has(word) && turns(words, i))
  const hedge = words.findIndex((word) => HEDGES.has(word))
  const unable = words[hedge] === 'could' && negation === hedge + 1
  if (hedge >= 0 && !unable && (negation < 0 || hedge < negation + 3)) return 'hedged'
  if (negation >= 0) return 'negated'
  return words.some((word, i) => PLANNERS.has(word) && !nounPlan(words, i)) ? 'planned' : 'asserted'
}

/** "A plan", "their plans": the noun. */
function nounPlan(words: readonly string[], i: number): boolean {
  return (
    /^plans?$/.test(words[i] ?? '') &&
    /^(?:an?|the|this|no|any|its|his|her|their|of)$/.test(words[i - 1] ?? '')
  )
}

/** Whether a negation turns its clause: "not only", "no doubt", "told not to" and "without a coat" do not. */
function turns(words: readonly string[], i: number): boolean {
  if (words[i] === 'not' && words[i + 1] === 'to') return i === 0
  return words[i] !== 'without' && words[i] !== 'nor' && !HARMLESS_AFTER.has(words[i + 1] ?? '')
}

/** "In May", "May 3": not the auxiliary. */
function isMonth(words: readonly string[], i: number): boolean {
  return (
    words[i] === 'May' &&
    (/^(?:in|of|by|since|until|last|next|this|late|early|mid|before|after|from)$/i.test(words[i - 1] ?? '') ||
      /^\d/.test(words[i + 1] ?? ''))
  )
}
