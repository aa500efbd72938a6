/** Where the reader plainly took the wrong words: a source with more than a source in it, an inverted order. */
import type { TextSpan } from '@hearsay/reading'
import type { Mention } from './said.ts'
import type { Sheet } from './sheet.ts'
import { isQuoted, partAt } from './sheet.ts'
import { sentenceAround, sentencesIn } from './sentences.ts'
import { canSpeak, firstPerson } from './people.ts'
import { endOf, sameVoice, startOf, type Told, wordsAt } from './told.ts'

const spoke = (sheet: Sheet, span: TextSpan, of: Mention | null): Mention => ({
  page: sheet.page,
  span,
  name: wordsAt(sheet.text, [span]),
  known: true,
  crowd: of?.crowd ?? null,
})

/** "… the journalists the representative of the Staff": whoever is told stands before whoever tells. */
export function withPlainSources(told: readonly Told[], sheet: Sheet): Told[] {
  const plain = new Map<string, Mention>()
  const plainly = told.map((one) => {
    if (!one.sourceAt || !one.source || one.source.span[0] !== one.sourceAt[0]) return one
    const [start, end] = one.sourceAt
    const words = sheet.text.slice(start, end)
    const before = HEARERS.exec(words)?.[0] ?? DATELINE.exec(words)?.[0] ?? ''
    const at: TextSpan = [start + before.length, end]
    const name = nameIn(sheet.text, at)
    if (before === '' && (name[0] === start || ONE_NAME.test(one.source.name))) return one
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
  /^(?:On \d{1,2} \p{Lu}\p{L}+(?: \d{4})? |(?:Yesterday|Today|Later|Meanwhile),? )(?=\p{L})|^(?:to )?(?:the |our )?(?:journalists?|reporters?|correspondents?|press)(?: of [\p{L}\s]{2,30}?)?(?: by)? (?=(?:the|an?|our|its|\p{Lu}))/u
/** "HALVERN, Jan 14 2025 (Sundpress) - ". */
const DATELINE = /^\p{Lu}[^\n]{1,70}?(?: - | -- | – | — )(?=\p{Lu})/u

/** The name in a source, else its own words up to a clause. */
function nameIn(text: string, [start, end]: TextSpan): TextSpan {
  const words = text.slice(start, end)
  const name = /,\s*(?:[\p{Ll}]+ )*((?:\p{Lu}\.|\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)+)(?=\s*$|,)/u.exec(words)?.[1]
  if (name) return [start + words.lastIndexOf(name), start + words.lastIndexOf(name) + name.length]
  const clause = words.search(/,? (?:who|which)\b|,/)
  return clause > 0 ? [start, start + clause] : [start, end]
}

/** "CONTENT, reports SOURCE." and "SOURCE, meanwhile, says CONTENT", read the other way round. */
export function withOrder(told: readonly Told[], sheet: Sheet): Told[] {
  return told.map((one) => inverted(one, sheet))
}

function inverted(one: Told, sheet: Sheet): Told {
  const { text } = sheet
  const [content] = one.words
  const at = one.sourceAt
  if (!content || !at || one.words.length > 1 || one.found.length < 2) return one
  const cueAt = one.found.at(-1) as TextSpan
  const source = wordsAt(text, [at])
  const around = sentenceAround(text, paragraphAt(sheet, cueAt[0]), cueAt[0])
  const after = content[0] >= cueAt[1] && !/^that\b/.test(text.slice(...content))
  const tail = after && /,\s*$/.test(text.slice(0, cueAt[0])) && /^report|^sa(?:id|ys)|^stat|^declar|^announc|^not/.test(one.cue)
  if (canSpeak(source) && !tail) return one
  if (!canSpeak(wordsAt(text, [content])) || VERB.test(wordsAt(text, [content]))) return one
  if (content[1] <= cueAt[0]) return swapped(one, sheet, content, [cueAt[1], trimmed(text, around[1])])
  if (text.slice(content[1], around[1]).replace(/[.\s"”]/g, '') !== '') return one
  return swapped(one, sheet, content, [around[0], lastLetter(text, cueAt[0])])
}

const VERB = /\b(?:is|are|was|were|has|had|have|will|would|did|does|do)\b/

function swapped(one: Told, { page, text }: Sheet, source: TextSpan, words: TextSpan): Told {
  const [start, end] = words
  const from = start + (/^\s*(?:that )?/.exec(text.slice(start, end))?.[0].length ?? 0)
  if (end - from < 3) return one
  const mention: Mention = { page, span: source, name: wordsAt(text, [source]), known: true, crowd: null }
  return { ...one, source: mention, sourceAt: source, words: [[from, end]], found: [source, ...one.found.slice(1)] }
}

const trimmed = (text: string, end: number): number => (text[end - 1] === '.' ? end - 1 : end)

function lastLetter(text: string, end: number): number {
  let at = end
  while (at > 0 && /[\s,]/.test(text[at - 1] ?? '')) at--
  return at
}

export function paragraphAt({ paragraphs, text }: Sheet, at: number): TextSpan {
  return paragraphs.find(([from, to]) => at >= from && at < to) ?? [0, text.length]
}

/** "He told me" inside a quotation, a turn or a post is whoever the speaker named just before. */
export function withAntecedents(told: readonly Told[], sheet: Sheet): Told[] {
  const by = new Map(told.map((one) => [one.id, one]))
  return told.map((one) => {
    const at = one.sourceAt
    if (!at || !one.source || !/^(?:he|she|they)$/i.test(wordsAt(sheet.text, [at]))) return one
    const holder = one.within === null ? undefined : by.get(one.within)
    if (holder && (at[0] > endOf(holder) || !within(holder, sheet))) return one
    const before = holder ? holder.words : around(one, sheet)
    const who = before
      .filter(([from]) => from < at[0])
      .flatMap(([from, to]) => sentencesIn(sheet.text, [from, Math.min(to, at[0])]))
      .map((sentence) => firstPerson(sheet.text, sentence))
      .findLast((found) => found !== null)
      ?? inEarlier(one, holder, told, sheet)
    if (!who) return one
    return { ...one, source: spoke(sheet, who, one.source), chance: { ...one.chance, source: GUESSED } }
  })
}

/** Whom the same speaker spoke of just before. */
function inEarlier(one: Told, holder: Told | undefined, told: readonly Told[], sheet: Sheet): TextSpan | null {
  const earlier = told.findLast((other) => holder && startOf(other) < startOf(holder) && other.within === holder.within)
  if (!holder || !earlier || !sameVoice(earlier.source, holder.source) || one.id === earlier.id) return null
  const [from, to] = [startOf(earlier), endOf(earlier)]
  return paragraphAt(sheet, from)[0] === paragraphAt(sheet, startOf(holder))[0] ? firstPerson(sheet.text, [from, to]) : null
}

/** The share right of those that the nearest phrase names. */
const GUESSED = 0.8

/** Whether a holder speaks for itself: in quotation marks, a turn or a post. */
const within = (holder: Told, sheet: Sheet): boolean =>
  isQuoted(sheet, startOf(holder)) || ['turn', 'entry'].includes(partAt(sheet, startOf(holder))?.kind ?? '')

/** Where the writer's own talk, in which "he told me" stands. */
function around(one: Told, sheet: Sheet): TextSpan[] {
  if (!/^(?:me|I|the writer)$/.test(one.addressee?.name ?? '')) return []
  return [paragraphAt(sheet, startOf(one))]
}
