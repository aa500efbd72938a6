/** What else in plain words says how a source knows: that it was there, felt it, reached it, keeps it. */
import { canSpeak, isPerson } from './people.ts'
import type { SaidBasis } from './said.ts'
import { isQuoted, type Sheet } from './sheet.ts'
import { sameVoice, startOf, type Told, wordsAt } from './told.ts'

export function withGrounds(told: readonly Told[], sheet: Sheet): Told[] {
  const sound = told.map((one) => (isToldByNobody(one, told) ? { ...one, basis: UNSTATED } : one))
  const there = sound.filter((one) => wasThere(one, sheet))
  return sound.map((one) => {
    if (one.isSummary || one.basis.kind === 'told-by' || one.basis.kind === 'holds') return one
    const words = wordsAt(sheet.text, one.words).replace(/^["'“‘\s]+/, '')
    const kind = groundOf(one, words, sheet, there)
    return kind === null ? one : { ...one, basis: { kind, by: null } }
  })
}

const UNSTATED: SaidBasis = { kind: 'unstated', by: null }

/** What is no speaker, and says nothing on the page, told nothing: "blows from the far end". */
function isToldByNobody(one: Told, told: readonly Told[]): boolean {
  const { kind, by } = one.basis
  if (kind !== 'told-by' || by === null || canSpeak(by.name)) return false
  const isSomebody = /\p{Lu}/u.test(by.name.slice(4)) || by.name.split(/\s+/).some(isPerson)
  return !isSomebody && !told.some(({ source }) => sameVoice(source, by))
}

function groundOf(one: Told, words: string, sheet: Sheet, there: readonly Told[]): SaidBasis['kind'] | null {
  if (ACTS.has(one.act)) return one.basis.kind === 'unstated' ? 'own' : null
  if (KEEPS.test(words)) return 'holds'
  if (one.basis.kind === 'own' ? NOT_DOING.test(words) : one.basis.kind === 'unstated') {
    if (isFelt(one, words, sheet)) return 'witnessed'
    if (OWN_STATE.test(words) || STANCE.test(words)) return 'own'
    if (one.within === null && ownDeed(one, words)) return 'own'
    if (one.within === null && ME.test(words) && HAPPENED.test(words) && !FUTURE.test(words))
      return 'witnessed'
    const isHere = there.some((other) => other.id === one.id || sameVoice(other.source, one.source))
    if (isHere && HAPPENED.test(words) && !FUTURE.test(words) && !CONCLUDES.test(words)) return 'witnessed'
  }
  return null
}

/** What is done by saying it is a source's own. */
const ACTS = new Set(['threaten', 'promise', 'demand', 'refuse', 'plan', 'ask', 'recant'])

/** A record, or an instrument that made one, that is the source's. */
const KEEPS =
  /\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey) (?:have|has|had|hold|holds|keep|keeps) (?:the|a|an|his|her|its) (?:charts?|logs?|rolls?|records?|registers?|logbooks?|printouts?|receipts?|papers?|documents?|prints?|tapes?|films?)\b|\b(?:[Oo]ur|[Mm]y) (?:\p{Ll}+ )?\p{Ll}*(?:graph|meter|camera|recorder|sensor|gauge)s? (?:registered|recorded|shows?|showed)\b/u

/** "could not", "never", which is not an act of the source's. */
const NOT_DOING = /\b(?:could not|couldn['’]t|never saw|had never seen)\b/

/** What is felt, heard or seen, told of the source itself with no source before it. */
function isFelt(one: Told, words: string, sheet: Sheet): boolean {
  if (BLIND.test(words)) return false
  if (FELT.test(words)) return true
  const opens =
    /^(?:all|both|none|each|neither|had|have)?\s*(?:\p{Ll}+ )?(?:saw|heard|felt|watched|smelt|smelled|tasted)\b/iu
  return one.words.length === 1 && !isQuoted(sheet, startOf(one) + 1) && opens.test(words)
}

const FELT =
  /\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Bb]oth|[Aa]ll|[Nn]one|[Nn]either)(?: of (?:us|them))?(?: (?:had|have|has|also|all|both|only|just|then|myself|himself|herself))* (?:saw|seen|watched|felt(?! (?:that|sure|sorry|ashamed|safe))|smelt|smelled|counted|heard(?! (?:it |this |that )?(?:from|that|about|of)\b)|recogni[sz]ed)\b|\bwhen (?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey) (?:reached|arrived|got (?:to|there|up)|came (?:to|up|back)|went up|looked)\b|\bhad \p{Ll}+ the \p{Ll}+ (?:him|her|them)sel(?:f|ves)\b|\b(?:under|behind|beside|above|around|before) (?:it|me|us)["'”’]?$/u
const BLIND =
  /\b(?:did not|didn['’]t|do not|don['’]t|cannot|can['’]t|could not|never) (?:see|hear|say|tell|know)\b/
const OWN_STATE =
  /^(?:(?:he|she|they|I|we) )?(?:did not|didn['’]t|do not|don['’]t|does not|doesn['’]t|cannot|can['’]t|could not) (?:see|hear|say|tell|know|remember|recall|believe)\b/i
/** Where the source stands, and what it is sorry for or takes back. */
const STANCE =
  /\b(?:I|[Ww]e) (?:stand by|withdraw|take (?:it|that|this) back|take back|am (?:ashamed|sorry)|are (?:ashamed|sorry)|regret|apologi[sz]e)\b/
const HAPPENED =
  /\b(?:was|were|had|came|got|went|did|fell|ran|rang|blew|took|could|struck|stood|shut|broke|left|kept|flew|hit|\p{Ll}{3,}ed)\b/u
const CONCLUDES = /^It (?:was|is) (?:the|a|an|my|his|her|their)\b|\bset off\b|\bmust have\b|\bnot out of\b/
const FUTURE = /\b(?:will|would|must|should|may|might)\b|\?["'”’]?$/

/** What the source did or left undone, in its own words. */
const ownDeed = (one: Told, words: string): boolean => one.act !== 'report' && DEED.test(words)
const DEED =
  /^(?:(?:And|But|Then|No|Yes|At [^,]{3,20}?|On [^,]{3,20}?|In [^,]{3,20}?),? )?I (?:never |also |then |only |just )?(?:blew|gave|took|held|cut|made|sent|went|put|told|wrote|rang|left|ran|drove|shut|opened|signed|carried|touched|did(?: not|n['’]t)|\p{Ll}{3,}ed)\b|\bby (?:me|us|him|her)\.?$/u
/** Others did it to whoever says "me". */
const ME =
  /^(?!I\b|We\b).*\b(?:brought|handed|gave|sent|took|showed|shown|came to|hit|struck|told|pushed|pulled|left|got|made|paid|asked) (?:me|us|my)\b|\b(?:look|looked|shouted|nodded|pointed|waved|stared) (?:at|to) (?:me|us)\b/

/** Whether what stands beside the source says that it was at the place, or it is some who came out of it. */
function wasThere(one: Told, sheet: Sheet): boolean {
  if (!one.source) return false
  const { span } = one.source
  const beside = sheet.text.slice(
    one.sourceAt?.[0] ?? span[0],
    Math.max(span[1], one.sourceAt?.[1] ?? 0) + AFTER,
  )
  const [, after = ''] = /^[^.;:“”"\n]*/.exec(beside.replace(/\s+/g, ' '))
    ? [0, beside.replace(/\s+/g, ' ')]
    : []
  const own = /^[^.;:“”"]*/.exec(after)?.[0] ?? ''
  const from = sheet.text.slice(Math.max(0, span[0] - 1), span[1] + AFTER).replace(/\s+/g, ' ')
  const named = /^[^.;:“”"]*/.exec(from)?.[0] ?? ''
  return AT_PLACE.test(own) || AT_PLACE.test(named) || (one.crowd !== null && CAME_OUT.test(own))
}

/** Characters behind a name in which it is said who that is. */
const AFTER = 110
const AT_PLACE =
  /\b(?:who|whom) (?:(?:was|were|had been|has been|is|are) (?:\p{Ll}+ )?(?:below|above|beside|near|next|under|aboard|inside|on (?:the|duty|board)|in (?:the|that|command)|at (?:the|his|her)|dug|pulled|carried|rescued|wounded|hurt|injured|standing|sitting)|took part|stood|sat|lay|saw|watched|escaped|survived|came (?:out|up)|fled|(?:\p{Ll}+ )?(?:pulled|rescued|carried|dug))\b|\bwatched (?:from|through) (?:his|her|their|the|a)\b|\b(?:admitting|attending|treating) (?:physician|doctor|nurse)\b/u
const CAME_OUT = /\b(?:survivors?|wounded|passengers|eyewitness(?:es)?|witnesses|bystanders|alive)\b/i
