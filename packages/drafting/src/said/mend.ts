/**
 * Where the reader plainly took the wrong words: a source with more than a source in it, an inverted order.
 */
import type { TextSpan } from '@hearsay/reading'
import { canSpeak, isPerson } from './people.ts'
import type { Mention } from './said.ts'
import { sentenceAround } from './sentences.ts'
import { type Sheet, spanAt } from './sheet.ts'
import { type Told, wordsAt } from './told.ts'

export const spoke = (sheet: Sheet, span: TextSpan, of: Mention | null): Mention => ({
  page: sheet.page,
  span,
  name: wordsAt(sheet.text, [span]),
  known: true,
  crowd: of?.crowd ?? null,
})

/** "… the journalists the representative of the Staff": whoever is told stands before whoever tells. */
export function withPlainSources(read: readonly Told[], sheet: Sheet): Told[] {
  const told = read.map((one) => familiar(one, sheet))
  const plain = new Map<string, Mention>()
  const plainly = told.map((one) => {
    if (!one.sourceAt || !one.source) return one
    const [start, end] = one.sourceAt
    if (one.source.span[0] < start || one.source.span[1] > end) return one
    const words = sheet.text.slice(start, end)
    const before = HEARERS.exec(words)?.[0] ?? DATELINE.exec(words)?.[0] ?? ''
    const at: TextSpan = [start + before.length, end]
    const name = nameIn(sheet.text, at)
    const titled = ONE_NAME.test(one.source.name) && !isPerson(one.source.name)
    const isSame =
      name[0] === start &&
      !OF_SOMEWHERE.test(words) &&
      !/ (?:last night|today|yesterday|tonight)$/.test(words)
    if (before === '' && (isSame || titled)) return one
    const source = spoke(sheet, name, one.source)
    plain.set(one.source.name, source)
    return { ...one, sourceAt: at, source }
  })
  const known = (mention: Mention | null): Mention | null => {
    const found = mention && plain.get(mention.name)
    return mention && found ? { ...mention, name: found.name, span: found.span } : mention
  }
  return plainly.map((one) => ({
    ...one,
    source: known(one.source),
    addressee: known(one.addressee),
    basis: { ...one.basis, by: known(one.basis.by) },
  }))
}

/** A name and no more. */
const ONE_NAME = /^(?:\p{Lu}[\p{L}.'’-]* ?)+$/u

const HEARERS =
  /^(?:to )?(?:this|our) (?:page|paper|newspaper|site|website|magazine|agency|station|programme|reporter)\s(?=(?:the|an?|its|\p{Lu}))|^(?:ok|well|so|and|but|now|whatever|meanwhile),? (?=\p{L})|^(?:On \d{1,2} \p{Lu}\p{L}+(?: \d{4})? |(?:Yesterday|Today|Later|Meanwhile),? )(?=\p{L})|^(?:to )?(?:the |our )?(?:journalists?|reporters?|correspondents?|press)(?: of [\p{L}\s]{2,30}?)?(?: by)? (?=(?:the|an?|our|its|\p{Lu}))/u
/** "ORN, March 3 2024 (Lund Wire) - ". */
const DATELINE = /^\p{Lu}[^\n]{1,70}?(?: - | -- | – | — )(?=\p{Lu})/u

/** "HEARTBROKEN Ada Quill last night": a tabloid's own words around a name. */
const AROUND_NAME =
  /^(?:(?:AN? )?\p{Lu}{4,}(?: \p{Ll}+)? )?((?:\p{Lu}\p{Ll}+ )+\p{Lu}\p{Ll}+)(?: (?:last night|today|yesterday|tonight|now|later|on \p{Lu}\p{Ll}+day))?$/u

/** "An officer familiar with the case, who …, said": it is no case that says it. */
function familiar(one: Told, sheet: Sheet): Told {
  const at = one.sourceAt
  if (!at || canSpeak(wordsAt(sheet.text, [at]))) return one
  const before = FAMILIAR.exec(sheet.text.slice(Math.max(0, at[0] - LONGEST), at[0]))
  if (!before) return one
  const whole: TextSpan = [at[0] - before[0].length, at[1]]
  return { ...one, sourceAt: whole, source: spoke(sheet, whole, one.source) }
}

/** Characters: whoever is familiar with a thing stands so near before it. */
const LONGEST = 90
const FAMILIAR =
  /(?:An?|Two|Three|Several|One|The|a|an|two|three|several|one) [\p{L}\s-]{3,50}? (?:familiar with|close to|with (?:direct )?knowledge of|briefed on|involved in|briefed about|near) $/u

/** "Inspector Ola Berg of Orn Police": a title shows that it is somebody's name. */
const OF_SOMEWHERE =
  /^((?:Dr|Mr|Mrs|Ms|Prof|Professor|Inspector|Sergeant|Sgt|Constable|Captain|Capt|Colonel|Col|Major|Lt|Lieutenant|Judge|Nurse|Sister|Sir|Dame|Chief|Officer)\.? (?:\p{Lu}[\p{L}.]+ )*\p{Lu}\p{Ll}+) (?:of|from|at) /u

/** "a guard who goes by the name of Old Tom", "one lag known as C-14". */
const CALLED =
  /\b(?:known as|goes by(?: the name of)?|by the name of|nicknamed|(?:who is |is )called|who calls (?:him|her)self)\s["“‘']?(\p{Lu}[\p{L}\d’'-]*(?: \p{Lu}[\p{L}\d’'-]*){0,2})/u

/** The name in a source, else its own words up to a clause. */
export function nameIn(text: string, [start, end]: TextSpan): TextSpan {
  const words = text.slice(start, end)
  const plain = AROUND_NAME.exec(words)?.[1] ?? OF_SOMEWHERE.exec(words)?.[1]
  if (plain && plain.length < words.length)
    return [start + words.indexOf(plain), start + words.indexOf(plain) + plain.length]
  const called = CALLED.exec(words)?.[1]
  if (called) return [start + words.lastIndexOf(called), start + words.lastIndexOf(called) + called.length]
  const one = /^(?:One|Another|A third|A second),\s((?:an?|the)\s[^,]+)/u.exec(words)?.[1]
  if (one) return [start + words.indexOf(one), start + words.indexOf(one) + one.length]
  const name = /,\s*(?:[\p{Ll}]+ )*((?:\p{Lu}\.|\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)+)(?=\s*$|,)/u.exec(
    words,
  )?.[1]
  if (name) return [start + words.lastIndexOf(name), start + words.lastIndexOf(name) + name.length]
  const clause = words.search(/,? (?:who|which)\b|,/)
  return clause > 0 ? [start, start + clause] : [start, end]
}

/** "CONTENT, reports SOURCE." and "SOURCE, meanwhile, says CONTENT", read the other way round. */
export function withOrder(told: readonly Told[], sheet: Sheet): Told[] {
  return told.map((one) => inverted(one, sheet))
}

function inverted(one: Told, sheet: Sheet): Told {
  const unsaid = saidBehind(one, sheet)
  if (unsaid) return unsaid
  const said = saidBefore(one, sheet)
  if (said) return { ...one, words: [said], cue: 'said' }
  const { text } = sheet
  const [content] = one.words
  const at = one.sourceAt
  if (!content || !at || one.words.length > 1 || one.found.length < 2) return one
  const cueAt = one.found.at(-1) as TextSpan
  const source = wordsAt(text, [at])
  const whole = sentenceAround(text, paragraphAt(sheet, cueAt[0]), cueAt[0])
  const after = content[0] >= cueAt[1] && !/^that\b/.test(text.slice(...content))
  const tail =
    after &&
    text.slice(0, cueAt[0]).trimEnd().endsWith(',') &&
    /^report|^sa(?:id|ys)|^stat|^declar|^announc|^not/.test(one.cue)
  if (canSpeak(source) && !tail) return one
  if (!canSpeak(wordsAt(text, [content])) || VERB.test(wordsAt(text, [content]))) return one
  if (content[1] <= cueAt[0]) return swapped(one, sheet, content, [cueAt[1], trimmed(text, whole[1])])
  if (text.slice(content[1], whole[1]).replace(/[.\s"”]/g, '') !== '') return one
  return swapped(one, sheet, content, [whole[0], lastLetter(text, cueAt[0])])
}

/**
 * "It was shut, says its keeper, Ada Quill. “I shut it.”", "“It was shut,” whispers one guard": read as if
 * what is said were whoever says it.
 */
function saidBehind(one: Told, sheet: Sheet): Told | null {
  const { text } = sheet
  const cueAt = one.found.at(-1)
  const who =
    cueAt && one.words.find(([from]) => text.slice(cueAt[1], from).trim() === '' && from >= cueAt[1])
  if (one.within !== null || !who || !cueAt || (one.source && !isClause(one, cueAt, text))) return null
  const phrase = wordsAt(text, [who])
  if (!canSpeak(phrase) || VERB.test(phrase) || /^["“'‘«]/.test(phrase)) return null
  const rest = one.words.filter((span) => span !== who)
  const quoted = rest.filter(([from]) => from < cueAt[0] && /["“'‘«]/.test(text[from] ?? ''))
  const [start] = sentenceAround(text, paragraphAt(sheet, cueAt[0]), cueAt[0])
  const before = text.slice(start, cueAt[0])
  const isSaid =
    /^(?:say|said|tell|told|state)/.test(one.cue) && /,\s*$/.test(before) && ANY_VERB.test(before)
  if (quoted.length === 0 && !isSaid) return null
  const words = quoted.length > 0 ? quoted : [[start, lastLetter(text, cueAt[0])] as TextSpan, ...rest]
  return {
    ...one,
    source: spoke(sheet, nameIn(text, who), null),
    sourceAt: who,
    found: [cueAt, who],
    words,
  }
}

/** Whether what was read as whoever speaks only opens the clause before the cue. */
function isClause({ sourceAt }: Told, cueAt: TextSpan, text: string): boolean {
  const between = sourceAt ? text.slice(sourceAt[1], cueAt[0]) : ''
  return /,\s*$/.test(between) && ANY_VERB.test(between) && !/^,|\b(?:who|which)\b|["“”]/.test(between)
}

/**
 * "CONTENT, a deckhand said on Sunday, contradicting the owner": what is said stands before whoever says it.
 */
function saidBefore({ source, sourceAt, found }: Told, sheet: Sheet): TextSpan | null {
  const { text } = sheet
  const cueAt = found.at(-1)
  if (!source || !sourceAt || !cueAt || cueAt[0] <= sourceAt[1]) return null
  if (!SAID_BETWEEN.test(text.slice(sourceAt[1], cueAt[0]))) return null
  const [start] = sentenceAround(text, paragraphAt(sheet, sourceAt[0]), sourceAt[0])
  const who = source.span[0] >= start ? Math.min(source.span[0], sourceAt[0]) : sourceAt[0]
  const before = text.slice(start, who)
  const from = start + (DATELINE.exec(before)?.[0].length ?? 0)
  return /,\s*$/.test(before) && ANY_VERB.test(before) ? [from, lastLetter(text, who)] : null
}

/** " who survived said on Sunday, ". */
const SAID_BETWEEN = /^,?\s(?:[\p{L}’'-]+,?\s){0,6}?(?:said|says|told)\b[^.“"]{0,60},\s*$/u

export const VERB = /\b(?:is|are|was|were|has|had|have|will|would|did|does|do)\b/

function swapped(one: Told, { page, text }: Sheet, source: TextSpan, words: TextSpan): Told {
  const [start, end] = words
  const from = start + (/^\s*(?:that )?/.exec(text.slice(start, end))?.[0].length ?? 0)
  if (end - from < 3) return one
  const mention: Mention = { page, span: source, name: wordsAt(text, [source]), known: true, crowd: null }
  return {
    ...one,
    source: mention,
    sourceAt: source,
    words: [[from, end]],
    found: [source, ...one.found.slice(1)],
  }
}

const trimmed = (text: string, end: number): number => (text[end - 1] === '.' ? end - 1 : end)

function lastLetter(text: string, end: number): number {
  let at = end
  while (at > 0 && /[\s,]/.test(text[at - 1] ?? '')) at--
  return at
}

export function paragraphAt({ paragraphs, text }: Sheet, at: number): TextSpan {
  return spanAt(paragraphs, at) ?? [0, text.length]
}

export const ANY_VERB =
  /\b(?:is|are|was|were|has|had|have|will|would|did|does|do|can|could|may|might|\p{Ll}+ed|told|said|saw|took|came|went|gave|left|got|made)\b/u
