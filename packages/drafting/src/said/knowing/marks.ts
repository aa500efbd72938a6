/** What speaks for one way of knowing or another, each a mark that a statement bears or does not. */
import { isConversation } from '../sheet.ts'
import { takesBack } from '../taking-back.ts'
import { isIssued } from '../voice.ts'
import type { Look } from './look.ts'
import {
  FUTURE,
  I_SENSED,
  IMPERATIVE,
  MIND,
  NUMBER,
  PASSIVE,
  PAST,
  SENSATION,
  SENSED,
  THEY_SENSED,
  THINGS,
  TO_ME,
} from './words.ts'

const HAPPENED = new RegExp(`\\b${PAST}\\b`, 'u')
const isPast = ({ words }: Look): boolean => HAPPENED.test(words) && !FUTURE.test(words)
const sensesItself = ({ isSpoken, words }: Look): boolean =>
  I_SENSED.test(words) || (!isSpoken && THEY_SENSED.test(words))
const WANTS = new Set(['threaten', 'promise', 'demand', 'refuse', 'plan', 'ask', 'recant'])

export const MARKS = {
  // Who says it, and where.
  isCrowd: ({ isCrowd }) => isCrowd,
  isOffice: ({ isOffice }) => isOffice,
  isThere: ({ isHere }) => isHere,
  isThereAndTells: (look) => look.isHere && isPast(look),
  isExpert: ({ role }) =>
    /\b(?:prof(?:essor)?|dr|doctor|physician|nurse|expert|analyst|engineer|pathologist|surgeon|geologist|chemist|inspector|surveyor|seismolog\p{L}+|scientist|researcher|coroner|consultant|specialist)\b/iu.test(
      role,
    ),
  hasExamined: ({ role }) =>
    /\b(?:examined|treated|admitt|autops|post-mortem|operated|attended|measured)/.test(role),
  isIssued: ({ sheet }) => isIssued(sheet),
  isIssuer: ({ one, sheet }) => isIssued(sheet) && one.cue === '' && one.sourceAt === null,
  inTalk: ({ sheet }) => isConversation(sheet),
  isSpoken: ({ isSpoken }) => isSpoken,
  sumsUp: ({ one }) => one.isSummary,
  // Of whom it speaks.
  ofItself: ({ isSelf }) => isSelf,
  officeOfItself: ({ isOffice, isSelf }) => isOffice && isSelf,
  opensWithItself: (look) => look.opens && !sensesItself(look),
  ofOthers: ({ hasOthers }) => hasOthers,
  ofItselfAndOthers: ({ isSelf, hasOthers }) => isSelf && hasOthers,
  // What it tells.
  happened: isPast,
  toCome: ({ words }) => FUTURE.test(words),
  denies: ({ words }) => /\b(?:not|never|no|none|nobody|nothing|neither)\b|n['’]t\b/i.test(words),
  senses: ({ words }) => SENSED.test(words),
  itselfSenses: sensesItself,
  sensation: ({ words }) => SENSATION.test(words),
  things: ({ words }) => THINGS.test(words),
  number: ({ isOffice, words }) => NUMBER.test(words) && !isOffice,
  whereabouts: ({ words }) =>
    /\b(?:down|up|over|under|behind|beside|along|across|through|into|out of|off|onto|towards?|near|past|between|around)\b/i.test(
      words,
    ),
  at: ({ words }) => /\b(?:at|with|from)\b/i.test(words),
  inOrder: ({ words }) => /\b(?:before|after|when|then|until|while|first|again)\b/i.test(words),
  toMe: ({ words }) => TO_ME.test(words),
  mind: ({ isSelf, words }) => isSelf && MIND.test(words),
  itIs: ({ words }) => /^(?:it|that|this|these|those)(?:['’]s| (?:is|was|were|are|had been))\b/i.test(words),
  names: ({ words }) => /(?<!^)(?<![.!?] )\p{Lu}\p{Ll}+/u.test(words),
  passive: ({ words }) => PASSIVE.test(words),
  toDo: ({ words }) => /\bto \p{Ll}+/iu.test(words),
  opensToDo: ({ words }) => /^(?:not )?to\b/i.test(words),
  imperative: ({ words }) => IMPERATIVE.test(words),
  takesBack: ({ words }) => takesBack(words),
  long: ({ words }) => words.split(' ').length > LONG,
  // What is done by it, and what the reader made of it.
  wants: ({ one }) => WANTS.has(one.act),
  doubts: ({ one }) => one.act === 'doubt',
  deniesIt: ({ one }) => one.act === 'deny',
  accuses: ({ one }) => one.act === 'accuse',
  readWitnessed: ({ one }) => one.basis.kind === 'witnessed',
  readOwn: ({ one }) => one.basis.kind === 'own',
  isSeen: ({ one }) =>
    /\b(?:saw|seen|watched|smel\w+|counted|noticed|measured|observed|found|recogni[sz]ed|felt)\b|\bheard\b(?! from)/i.test(
      one.cue,
    ),
  noCue: ({ one }) => one.cue === '',
  isSaid: ({ one }) =>
    /^\W*(?:said|says?|told|tells|adds?|added|wrote|writes|state[sd]|explained|report(?:s|ed)?|recalled|remembers?|recounted)\b/i.test(
      one.cue,
    ),
  isDenied: ({ one }) => /\b(?:den(?:y|ied|ies)|reject|dismiss|disput|accus|blam|alleg|claim)/i.test(one.cue),
  isWilled: ({ one }) =>
    /\b(?:order|instruct|warn|urg|demand|threat|refus|declin|promis|vow|pledg|plan|intend|agree|offer|invit|appeal)/i.test(
      one.cue,
    ),
} as const satisfies Readonly<Record<string, (look: Look) => boolean>>

/** Words. */
const LONG = 18

export type Mark = keyof typeof MARKS
export const marksOf = (look: Look): Mark[] =>
  (Object.keys(MARKS) as Mark[]).filter((mark) => MARKS[mark](look))
