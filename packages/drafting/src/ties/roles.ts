/** What somebody is called → how they stand to the body that they are it of. */
import type { Relation } from './tie.ts'

/** "its spokeswoman", "deputy clerk of Pell County", "army spokesman", taken apart. */
export interface Role {
  readonly relation: Relation
  /** The role in the page's words, without whose it is: "spokeswoman". */
  readonly detail: string
  /** The words for the body; null where they name none. */
  readonly of: string | null
  /** Whether somebody outside it speaks for the body: a spokesman, a lawyer. */
  readonly isVoice: boolean
  /** Whether it is an office, which a body's own paper need not say whose it is. */
  readonly isOffice: boolean
}

const VOICES =
  'spokes(?:man|woman|person)|spokespeople|(?:press|information) (?:officer|secretary|attach[eé])|representative|press office'
const WORKERS =
  'officer|official|analyst|lawyer|solicitors?|attorney|counsel|deputy|aide|advis[eo]r|assistant|employee|worker|engineer|fitter|technician|' +
  'manager|foreman|inspector|guard|caretaker|emergency line|help ?line|duty officer|field officer|staffer|volunteer|observer|watcher|agent|investigator|clerk|secretary|boss(?:es)?|man|woman'
const LEADERS =
  'minister|head|director|president|chair(?:man|woman|person)?|leader|chief executive|chief|commissioner|boss|founder|owner|principal|rector|dean|secretary[- ]general|branch secretary|general secretary'
const COMMANDERS = 'commander|commanding officer|commandant'
const MEMBERS = 'member|fighter|soldier|supporter|activist|militant|conscript|recruit'

const TABLE: readonly (readonly [RegExp, Relation])[] = [
  [word(VOICES), 'works-for'],
  [word(COMMANDERS), 'commands'],
  [word(MEMBERS), 'member-of'],
  [word(LEADERS), 'leads'],
  [word(WORKERS), 'works-for'],
]

function word(words: string): RegExp {
  return new RegExp(`(?:^|[\\s-])(?:${words})$`, 'i')
}

const OFFICES = word(`${VOICES}|${LEADERS}|${MEMBERS}|officer|secretary|analyst|official|deputy|counsel`)
const IS_VOICE = word(VOICES)
/** Whoever stands below the one that a body is led by. */
const BELOW = /\b(?:deputy|vice|assistant|under|shift|branch manager|line|campaign)\b/i
const FORMER = /\b(?:former|ex|late|retired|would-be|next|future|then)\b|^ex-/i

/**
 * @returns null where the words are none, or of somebody who is it no longer
 */
export function roleIn(words: string): Role | null {
  const plain = words.replace(/\s+/g, ' ').replace(/^[,\s]+|[,.\s]+$/g, '')
  if (FORMER.test(plain)) return null
  const joint = /^(.{2,60}?) (?:of|for|at|in|from|with|on duty at) (.+)$/i.exec(plain)
  const head = (joint?.[1] ?? plain).trim()
  const found = TABLE.find(([pattern]) => pattern.test(head))
  if (!found) return null
  const [pattern, plainRelation] = found
  const noun = pattern.exec(head)?.[0]?.trim() ?? ''
  const before = head.slice(0, head.length - noun.length).trim()
  const relation = plainRelation === 'leads' && BELOW.test(before) ? 'works-for' : plainRelation
  if (/^(?:man|woman)$/i.test(noun) && !(joint && OFFICE.test(joint[2] ?? ''))) return asOwned(before, noun)
  const owner = joint ? bodyOf(joint[2] ?? '') : ownerOf(before, noun)
  const of = joint && owner && /^minister$/i.test(noun) ? `${withoutArticle(owner)} ministry` : owner
  const detail = joint ? head : [before.replace(OWNER, '').trim(), noun].filter(Boolean).join(' ')
  return {
    relation,
    detail: withoutArticle(detail),
    of,
    isVoice: IS_VOICE.test(head),
    isOffice: OFFICES.test(head),
  }
}

/** "The Committee's man". */
function asOwned(before: string, noun: string): Role | null {
  const owner = OWNER.exec(before)
  if (!owner || owner[0].trim() !== before || !/['’]s?$/.test(before)) return null
  return { relation: 'works-for', detail: noun, of: withoutOwnership(before), isVoice: true, isOffice: false }
}

const OFFICE = /\b(?:office|headquarters|ministry|press)\b/i

/** "the company's ", "Ostrey’s ", "its ". */
const OWNER = /^(?:(?:its|our|their)(?= |$)|(?:the |a |an )?[\p{L}\d .&-]*?\p{L}(?:['’]s|s['’])(?= |$))\s*/u

function ownerOf(before: string, noun: string): string | null {
  const owner = OWNER.exec(before)
  if (owner) return withoutOwnership(owner[0])
  const plain = withoutArticle(before).replace(
    /^(?:official|senior|chief|then|acting|interim|deputy|local|company's) /i,
    '',
  )
  if (/^minister$/i.test(noun)) return plain ? `${plain} ministry` : null
  if (/^(?:his|her|my|your)\b/i.test(before)) return null
  return plain === '' ? null : plain
}

const withoutOwnership = (words: string): string => words.trim().replace(/(?:['’]s|(?<=s)['’])$/, '')

const withoutArticle = (words: string): string => words.replace(/^(?:the|a|an|our|its|their)(?: |$)/i, '')

/** The words for a body, up to where a clause or a place begins. */
function bodyOf(words: string): string | null {
  const [first = ''] = words.split(
    /,|[.;:"“”()]| (?:who|which|that|whom|since|in|on|at|and|says?|said|told|was|were|has|had|is|are) /i,
  )
  const plain = first.trim()
  return plain === '' ? null : plain
}
