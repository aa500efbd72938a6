/**
 * Whether a source speaks of itself: its views, feelings, wants, plans and acts, which it need not have
 * learned.
 */
import { DATA, EXHIBITS, WORKED_OUT } from '../data/basis.ts'
import { DOCUMENT_NOUNS } from '../data/nouns.ts'
import {
  CHARGERS,
  CHARGES,
  DECIDERS,
  DECIDING,
  DEEDS,
  FIELD,
  FOUND_OUT,
  KNOWING,
  OWN_ACTS,
  OWNING_UP,
  RULINGS,
  SHOWING,
  SPEAKING,
  TELLING_CUES,
  THINGS_TOO,
  VIEWLESS,
  VIEWS,
} from '../data/own.ts'
import { type FromTo, lowerWords } from '../text/tokens.ts'
import { PERSONS } from '../who/kinds.ts'
import { ownContent, ownSubject } from './own-clauses.ts'
import { isCued, type Spoken, sourceHead } from './spoken.ts'

/** The tokens that say so, `'cue'` where the cue does; null where nothing does. */
export function own(given: Spoken): FromTo | 'cue' | null {
  const head = sourceHead(given)
  if (RULINGS.has(head)) return 'cue'
  if (isPaper(given, head) || inField(given)) return null
  if (isOwnCue(given, head) || ownsUp(given)) return 'cue'
  if (isCued(given, FOUND_OUT) && !isCued(given, KNOWING))
    return isCued(given, SHOWING) ? ownSubject(given) : null
  return ownContent(given)
}

/** What is written, shown or measured has no views. */
function isPaper({ speaker }: Spoken, head: string): boolean {
  if (speaker?.mention.kind === 'document') return true
  const one = head.replace(/(?:ies)$/, 'y').replace(/s$/, '')
  return [DOCUMENT_NOUNS, EXHIBITS, WORKED_OUT, DATA, VIEWLESS].some(
    (list) => list.has(head) || list.has(one),
  )
}

function isOwnCue(given: Spoken, head: string): boolean {
  if (isCued(given, CHARGES)) return given.cue.includes('charge') && CHARGERS.has(head)
  if (given.cue.includes('know') && given.cue.some((form) => NOT.test(form))) return true
  if (given.doing === 'doubt' || (OWN_ACTS.has(given.doing) && !isCued(given, FOUND_OUT))) return true
  if (isTaken(given)) return true
  if (isCued(given, DECIDING) && isCourt(given, head)) return true
  return isCued(given, VIEWS) || !isTelling(given)
}

/** "Is seen as", "sees him as", "known as", "a comment about". */
const isTaken = ({ cue, own }: Spoken): boolean =>
  (cue.includes('see') && own.text.includes(' as ')) ||
  /\b(?:(?:see|know) as|comments? (?:on|about))\b/.test(cue.join(' '))

/** "Has no way of knowing". */
const NOT = /^(?:no|not|n't|never)$/

/** Whether the cue passes something on: not "continues to adore", "the moral is:", "pointed insults". */
function isTelling(given: Spoken): boolean {
  const cue = given.cue.length > 1 ? given.cue.filter((form) => form !== ':') : given.cue
  const tells = (form: string, i: number): boolean =>
    cue.length === 1 || !(form === 'continue' || (form === 'point' && !TOWARDS.test(cue[i + 1] ?? '')))
  return isCued({ ...given, cue: cue.filter(tells) }, TELLING_CUES)
}

const TOWARDS = /^(?:out|to|at|towards?)$/

/** A judge, or a panel of them. */
function isCourt({ tokens, statement: { source } }: Spoken, head: string): boolean {
  if (DECIDERS.has(head)) return true
  return (
    /^(?:panel|bench)$/.test(head) &&
    source !== undefined &&
    lowerWords(tokens, source.from, source.to).some((word) => JUDICIAL.test(word))
  )
}

const JUDICIAL = /(?:judges?|court|courts|arbitration|appeals|justices)$/

/** "Denied any wrongdoing", "admitted taking it", "spoke about leaving": what the source itself may do. */
function ownsUp(given: Spoken): boolean {
  const words = given.own.text.trim().split(' ')
  const acts = /^\p{L}{2,}ing$/u.test(words[0] ?? '') && !THINGS_TOO.has(words[0])
  if (/ (?:about|of)$/.test(given.cue.join(' '))) return acts && isCued(given, SPEAKING)
  if (!isCued(given, OWNING_UP)) return false
  return acts || words.slice(0, 3).some((word, i) => DEEDS.has(word) && (i === 0 || ANY.test(words[0] ?? '')))
}

const ANY = /^(?:all|any|no|his|her|its|their|some|full)$/

/** What a group's people did or did not do in the field, the group has from them. */
function inField({ speaker, own }: Spoken): boolean {
  if (!speaker || PERSONS.has(speaker.mention.kind)) return false
  return (
    /^(?:body|place|people)$/.test(speaker.mention.kind) &&
    own.text
      .split(' ')
      .slice(0, 20)
      .some((w) => FIELD.has(w))
  )
}
