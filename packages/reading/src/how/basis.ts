/** How a source says it knows: rules over cue, content, and the statements inside the content. */
import { DENYING, HOLDING, INFERRING, WITNESSING } from '../data/basis.ts'
import type { Basis } from '../statement.ts'

const WITNESSED = new RegExp(
  ` (?:${WITNESSING.join('|')}) |^ (?:that |how )?(?:seeing|hearing|watching|having seen) `,
)
const HELD = new RegExp(` (?:${HOLDING.join('|')}) `)
/** "Nobody had seen it". */
const DENIED = new RegExp(` (?:${DENYING.join('|')})(?: \\S+){0,2}$`)
/** Whoever told or was heard, up to where the clause goes on. */
const WHO = '([^,.;"”]+?)(?= (?:that|to|about|of|on|in|at|when|who|whose|which|and) |[,.;"”]| *$)'
const TOLD = new RegExp(` (?:am|was|were|been|being) (?:told|informed)(?: by ${WHO})?`)
const HEARD = new RegExp(` (?:heard|learned|learnt)(?: \\S+){0,3}? from ${WHO}`)

/**
 * @param cue base forms of the cue, @param content lower-cased words of the content,
 * @param teller the party whose statement the content passes on, if it holds one; '' when nobody in
 * particular said it.
 */
export function basis(cue: readonly string[], content: readonly string[], teller: string | null): Basis {
  const text = ` ${content.join(' ')} `
  const seen = WITNESSED.exec(text)
  if (seen && !DENIED.test(text.slice(0, seen.index))) return { kind: 'witnessed', from: null, why: null }
  if (HELD.test(text)) return { kind: 'holds', from: null, why: null }
  if (teller !== null) return { kind: 'told-by', from: teller || null, why: null }
  if (cue.includes('witness') || cue[0] === 'see') return { kind: 'witnessed', from: null, why: null }
  const told = HEARD.exec(text) ?? TOLD.exec(text)
  if (told) return { kind: 'told-by', from: told[1]?.trim() ?? null, why: null }
  if (cue.some((form) => INFERRING.has(form))) return { kind: 'inferred', from: null, why: null }
  return { kind: 'unstated', from: null, why: null }
}
