/** Statements → those that pass on what somebody else said, and who that was. */
import type { Nested } from '../spans/nesting.ts'
import type { Act } from '../statement.ts'
import { actOfPhrase, base } from '../text/cues.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Who } from '../who/identify.ts'
import { isNoOne } from '../who/nobodies.ts'
import { confidence } from './confidence.ts'

/** How sure an inner statement must be for the outer one to count as hearsay. */
const HEARD = 0.35

/**
 * For the index of each statement that holds another's: the name of the first party who says that one, ''
 * where it is nobody's.
 */
export function tellers(
  tokens: Tokens,
  nested: readonly Nested[],
  who: readonly Who[],
  calibration: Float32Array,
): Map<number, string> {
  const found = new Map<number, string>()
  for (const [i, inner] of nested.entries()) {
    const { within, source } = inner
    if (within === null || !source || found.get(within) || !speaks(tokens, inner)) continue
    if (confidence(calibration, inner) < HEARD) continue
    const party = who[i]?.speaker?.party
    if (party || !isNoOne(tokens, source.from)) found.set(within, party?.name ?? '')
  }
  return found
}

/** Whether a statement is something said, so that passing it on is hearsay; thinking and wanting are not. */
function speaks(tokens: Tokens, { cue }: Nested): boolean {
  const forms = tokens.words.slice(cue.from, cue.to).map(base)
  const doing = actOfPhrase(forms)
  return doing !== undefined && !SILENT.has(doing) && !forms.includes('not') && !forms.includes('agree')
}

const SILENT: ReadonlySet<Act> = new Set(['believe', 'plan', 'doubt', 'reject', 'refuse'])
