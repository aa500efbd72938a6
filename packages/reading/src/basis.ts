/** How a source says it knows: rules over cue, content, and the statements inside the content. */
import { HOLDING, INFERRING, WITNESSING } from './data/basis.ts'
import type { Basis } from './statement.ts'

const WITNESSED = new RegExp(` (?:${WITNESSING.join('|')}) `)
const HELD = new RegExp(` (?:${HOLDING.join('|')}) `)

/**
 * @param cue base forms of the cue, @param content lower-cased words of the content,
 * @param teller the party whose statement the content passes on, if it holds one; '' when nobody in particular said it.
 */
export function basis(cue: readonly string[], content: readonly string[], teller: string | null): Basis {
  const text = ` ${content.join(' ')} `
  if (WITNESSED.test(text)) return { kind: 'witnessed', from: null }
  if (HELD.test(text)) return { kind: 'holds', from: null }
  if (teller !== null) return { kind: 'told-by', from: teller || null }
  if (cue.includes('witness') || cue[0] === 'see') return { kind: 'witnessed', from: null }
  const told = /\b(?:was|were|been|being) told(?: by ([^,.;]+))?/.exec(text)
  if (told) return { kind: 'told-by', from: told[1]?.trim() ?? null }
  if (cue.some((form) => INFERRING.has(form))) return { kind: 'inferred', from: null }
  return { kind: 'unstated', from: null }
}
