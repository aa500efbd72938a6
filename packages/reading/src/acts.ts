/** What a source does with its words, how sure it is of them, and the times it gives: rules over cue and content. */
import { actOfPhrase, base } from './cues.ts'
import { HEDGES, NEGATIONS, PLANNERS } from './data/modality.ts'
import type { Act, Modality } from './statement.ts'

/** @param cue the cue's words, @param content the content's words in order. */
export function act(cue: readonly string[], content: readonly string[]): Act {
  const forms = cue.map(base).filter((form) => !AUXILIARY.has(form))
  const found = actOfPhrase(forms)
  if (forms.includes('not') && found) return NEGATED[found] ?? found
  if (found === 'ask')
    return asksFor([...cue.slice(1), ...content].find((word) => !/^(?:also|again|been)$/i.test(word)))
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

export function modality(cue: readonly string[], content: readonly string[], doing: Act): Modality {
  const words = content.map((word) => word.toLowerCase())
  const cues = cue.map((word) => word.toLowerCase())
  const head = words.slice(0, 30)
  if (doing === 'deny') return 'negated'
  if (UNSAID.has(doing) && cues.some((word) => NEGATIONS.has(word))) return 'negated'
  if (doing === 'plan' || doing === 'threaten' || doing === 'promise') return 'planned'
  if (cues.some((word) => HEDGES.has(word))) return 'hedged'
  if (STANCES.has(doing)) return words.slice(0, 8).some((word) => HEDGES.has(word)) ? 'hedged' : 'asserted'
  const hedge = head.findIndex((word) => HEDGES.has(word))
  const plan = head.findIndex((word) => PLANNERS.has(word))
  const negation = head.findIndex((word) => NEGATIONS.has(word))
  if (hedge >= 0 && (negation < 0 || hedge < negation + 3)) return 'hedged'
  if (negation >= 0 && negation < 14) return 'negated'
  if (plan >= 0 && plan < 12) return 'planned'
  return 'asserted'
}
