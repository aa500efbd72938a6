/** What a source does with its words: rules over cue and content. */
import type { Act } from '../statement.ts'
import { actOfPhrase, base } from '../text/cues.ts'

/** @param cue the cue's words, @param content the content's words in order. */
export function act(cue: readonly string[], content: readonly string[]): Act {
  const forms = cue.map(base)
  const found = actOfPhrase(forms)
  if (forms.includes('not') && found) return NEGATED[found] ?? found
  if (found === 'ask')
    return asksFor([...cue.slice(1), ...content].find((word) => !/^(?:also|again|been)$/i.test(word)))
  const [first, second] = [content[0]?.toLowerCase(), content[1]?.toLowerCase()]
  if (forms.includes('plead') && first === 'guilty') return 'assert'
  if (forms.includes('plead') && first === 'not' && second === 'guilty') return 'deny'
  if (forms.includes('offer') && first === 'no') return 'refuse'
  if (forms.includes('tell') && first === 'to') return 'demand'
  if ((found === 'plan' || found === 'promise') && THREATS.test(content.join(' '))) return 'threaten'
  return found ?? 'assert'
}

const THREATS =
  /\b(?:revenge|vengeance|retaliat|reprisal|punish|destroy|attack\b|strike back|pay the price|kill\b)/i
const NEGATED: Partial<Record<Act, Act>> = {
  believe: 'doubt',
  assert: 'refuse',
  report: 'refuse',
  demand: 'reject',
}

/** "asked whether" asks; "asked to see", "asked for" and "asked that" demand. */
function asksFor(next: string | undefined): Act {
  return next !== undefined && /^(?:to|for|that)$/i.test(next) ? 'demand' : 'ask'
}
