/** In which mood something is said: as a fact, with a hedge, as a plan, or as what is not so. */
import { BEFORE_NOUNS } from '../data/clauses.ts'
import { BEFORE_MONTH, HARMLESS_AFTER, HEDGES, NEGATIONS, PLANNERS } from '../data/modality.ts'
import type { Act, Modality } from '../statement.ts'
import { mainClause } from '../text/clauses.ts'

/** Acts that, denied of somebody, were not done: "never promised". */
const UNSAID: ReadonlySet<Act> = new Set(['plan', 'promise', 'threaten'])
/**
 * Acts whose content is asked for, refused or judged, so that a "not" or "will" in it does not change its
 * mood.
 */
const STANCES: ReadonlySet<Act> = new Set(['ask', 'demand', 'refuse', 'doubt', 'reject', 'accuse'])

/**
 * Judged by the main clause of the content: what a relative clause or an aside says of the mood counts for
 * nothing.
 */
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
  const before = words[i - 1]
  return (words[i] === 'plan' || words[i] === 'plans') && (BEFORE_NOUNS.has(before) || before === 'of')
}

/** Whether a negation turns its clause: "not only", "no doubt", "told not to" and "without a coat" do not. */
function turns(words: readonly string[], i: number): boolean {
  if (words[i] === 'not' && words[i + 1] === 'to') return i === 0
  return words[i] !== 'without' && words[i] !== 'nor' && !HARMLESS_AFTER.has(words[i + 1])
}

/** "In May", "May 3": not the auxiliary. */
function isMonth(words: readonly string[], i: number): boolean {
  if (words[i] !== 'May') return false
  return BEFORE_MONTH.has(words[i - 1]?.toLowerCase()) || /^\d/.test(words[i + 1] ?? '')
}
