/** Whether a phrase is somebody who tells, and by which name. */
import { EXHIBITS, MINDS, NO_TELLERS, TELLER, TELLERS, TURNING } from '../data/basis.ts'
import { KNOWN_BODIES } from '../data/names.ts'
import { words } from '../data/words.ts'
import { capital } from '../text/name-words.ts'
import { type FromTo, lowerAt, phrase } from '../text/tokens.ts'
import { nounKind, PERSONS } from '../who/kinds.ts'
import { headOf, type Spoken } from './spoken.ts'

/** Who told it, in which tokens; `null` where that is not said. */
export interface Told {
  readonly kind: 'told-by' | 'through'
  readonly from: string | null
  readonly why: FromTo
}

/** Who told it, by the name that the text has for it. */
export function told(given: Spoken, from: number, to: number, why: FromTo): Told {
  const inner = given.held.find(({ statement: { source } }) => source && source.from < to && from < source.to)
  const name =
    inner?.speaker && inner.speaker.by !== 'self' ? inner.speaker.name : phrase(given.tokens, from, to)
  return { kind: 'told-by', from: name, why }
}

/** What nobody is: "experience", "reading"; not a king. */
const ABSTRACT = /(?:tion|ment|ness|ity|ence|ance|ism|(?<!\bk|sibl|vik)ing)s?$/

const NOT_OTHERS = words(
  'i me we us my our it myself himself herself itself themselves nobody none neither mine',
)

/** Whether a phrase that is said to tell can be somebody, other than the source. */
export function mayTell(given: Spoken, from: number, to: number): boolean {
  const { tokens, speaker } = given
  const head = headOf(tokens, from, to)
  if (NOT_OTHERS.has(head)) return false
  if (TURNING.has(lowerAt(tokens, from)) || MINDS.has(head) || EXHIBITS.has(head)) return false
  if (ABSTRACT.test(head) && !tokens.words.slice(from, to).some(capital)) return false
  const name = phrase(tokens, from, to)
  return speaker === null || (speaker.party.name !== name && !speaker.party.name.endsWith(` ${name}`))
}

/** Whether a phrase that is cited is somebody: a name, or a noun for people. */
export function isTeller(given: Spoken, from: number, to: number): boolean {
  const { tokens } = given
  if (!mayTell(given, from, to)) return false
  const head = headOf(tokens, from, to)
  const last = tokens.words.slice(from, to).find((word) => word.toLowerCase() === head) ?? ''
  if (!/^\p{Lu}/u.test(last)) return isPerson(head)
  return to - from > 1 || KNOWN_BODIES.has(head) || /^\p{Lu}[\p{Lu}\d.&-]+$/u.test(last) || cited(given, from)
}

/**
 * A single name is somebody where the text speaks of it as somebody elsewhere: as the source of a statement
 * inside.
 */
const cited = ({ held }: Spoken, from: number): boolean =>
  held.some(({ statement: { source } }) => source !== undefined && source.from <= from && from < source.to)

/** Whether a noun is one for people or bodies. */
export function isPerson(head: string): boolean {
  if (NO_TELLERS.has(head)) return false
  const kind = nounKind(head)
  if (PERSONS.has(kind) || kind === 'people' || kind === 'body' || TELLERS.has(head)) return true
  return TELLER.test(head)
}
