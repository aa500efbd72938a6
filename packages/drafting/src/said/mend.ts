/** Where the reader plainly took the wrong words: a source with more than a source in it, an inverted order. */
import type { TextSpan } from '@hearsay/reading'
import { canSpeak, firstPerson, isPerson } from './people.ts'
import type { Mention, SaidBasis } from './said.ts'
import { sentenceAround, sentencesIn } from './sentences.ts'
import type { Sheet } from './sheet.ts'
import { isQuoted, partAt } from './sheet.ts'
import { endOf, freshId, sameVoice, startOf, type Told, wordsAt } from './told.ts'

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
    if (!one.sourceAt || !one.source) return one
    const [start, end] = one.sourceAt
    if (one.source.span[0] < start || one.source.span[1] > end) return one
    const words = sheet.text.slice(start, end)
    const before = HEARERS.exec(words)?.[0] ?? DATELINE.exec(words)?.[0] ?? ''
    const at: TextSpan = [start + before.length, end]
    const name = nameIn(sheet.text, at)
    const titled = ONE_NAME.test(one.source.name) && !isPerson(one.source.name)
    const isSame = name[0] === start && !/ (?:last night|today|yesterday|tonight)$/.test(words)
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
  /^(?:ok|well|so|and|but|now|whatever|meanwhile),? (?=\p{L})|^(?:On \d{1,2} \p{Lu}\p{L}+(?: \d{4})? |(?:Yesterday|Today|Later|Meanwhile),? )(?=\p{L})|^(?:to )?(?:the |our )?(?:journalists?|reporters?|correspondents?|press)(?: of [\p{L}\s]{2,30}?)?(?: by)? (?=(?:the|an?|our|its|\p{Lu}))/u
/** "HALVERN, Jan 14 2025 (Sundpress) - ". */
const DATELINE = /^\p{Lu}[^\n]{1,70}?(?: - | -- | – | — )(?=\p{Lu})/u

/** "HEARTBROKEN Ada Quill last night": a tabloid's own words around a name. */
const AROUND_NAME = /^(?:(?:AN? )?\p{Lu}{4,}(?: \p{Ll}+)? )?((?:\p{Lu}\p{Ll}+ )+\p{Lu}\p{Ll}+)(?: (?:last night|today|yesterday|tonight|now|later|on \p{Lu}\p{Ll}+day))?$/u

/** The name in a source, else its own words up to a clause. */
function nameIn(text: string, [start, end]: TextSpan): TextSpan {
  const words = text.slice(start, end)
  const plain = AROUND_NAME.exec(words)?.[1]
  if (plain && plain.length < words.length) return [start + words.indexOf(plain), start + words.indexOf(plain) + plain.length]
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
  const said = saidBefore(one, sheet)
  if (said) return { ...one, words: [said], cue: 'said' }
  const { text } = sheet
  const [content] = one.words
  const at = one.sourceAt
  if (!content || !at || one.words.length > 1 || one.found.length < 2) return one
  const cueAt = one.found.at(-1) as TextSpan
  const source = wordsAt(text, [at])
  const around = sentenceAround(text, paragraphAt(sheet, cueAt[0]), cueAt[0])
  const after = content[0] >= cueAt[1] && !/^that\b/.test(text.slice(...content))
  const tail =
    after &&
    /,\s*$/.test(text.slice(0, cueAt[0])) &&
    /^report|^sa(?:id|ys)|^stat|^declar|^announc|^not/.test(one.cue)
  if (canSpeak(source) && !tail) return one
  if (!canSpeak(wordsAt(text, [content])) || VERB.test(wordsAt(text, [content]))) return one
  if (content[1] <= cueAt[0]) return swapped(one, sheet, content, [cueAt[1], trimmed(text, around[1])])
  if (text.slice(content[1], around[1]).replace(/[.\s"”]/g, '') !== '') return one
  return swapped(one, sheet, content, [around[0], lastLetter(text, cueAt[0])])
}

/** "CONTENT, a deckhand said on Sunday, contradicting the owner": what is said stands before whoever says it. */
function saidBefore({ sourceAt, found }: Told, sheet: Sheet): TextSpan | null {
  const { text } = sheet
  const cueAt = found.at(-1)
  if (!sourceAt || !cueAt || cueAt[0] <= sourceAt[1]) return null
  if (!/^\s*(?:said|says|told)\b[^.]*,\s*$/.test(text.slice(sourceAt[1], cueAt[0]))) return null
  const [start] = sentenceAround(text, paragraphAt(sheet, sourceAt[0]), sourceAt[0])
  const before = text.slice(start, sourceAt[0])
  const from = start + (DATELINE.exec(before)?.[0].length ?? 0)
  return /,\s*$/.test(before) && ANY_VERB.test(before) ? [from, lastLetter(text, sourceAt[0])] : null
}

const VERB = /\b(?:is|are|was|were|has|had|have|will|would|did|does|do)\b/

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
    const who =
      before
        .filter(([from]) => from < at[0])
        .flatMap(([from, to]) => sentencesIn(sheet.text, [from, Math.min(to, at[0])]))
        .map((sentence) => firstPerson(sheet.text, sentence))
        .findLast((found) => found !== null) ?? inEarlier(one, holder, told, sheet)
    if (!who) return one
    return { ...one, source: spoke(sheet, who, one.source), chance: { ...one.chance, source: GUESSED } }
  })
}

/** Whom the same speaker spoke of just before. */
function inEarlier(
  one: Told,
  holder: Told | undefined,
  told: readonly Told[],
  sheet: Sheet,
): TextSpan | null {
  const earlier = told.findLast(
    (other) =>
      holder &&
      startOf(other) < startOf(holder) &&
      other.within === holder.within &&
      sameVoice(other.source, holder.source),
  )
  if (!holder || !earlier || one.id === earlier.id) return null
  const [from, to] = [startOf(earlier), endOf(earlier)]
  const talks = ['turn', 'entry'].includes(partAt(sheet, startOf(holder))?.kind ?? '')
  return talks || paragraphAt(sheet, from)[0] === paragraphAt(sheet, startOf(holder))[0]
    ? firstPerson(sheet.text, [from, to])
    : null
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

/** "says that Lee Roy, the foreman," and no verb: what is said goes on to the end of the sentence. */
export function withWholeClauses(told: readonly Told[], sheet: Sheet): Told[] {
  return told.map((one) => {
    const [content] = one.words
    if (!content || one.words.length > 1 || one.within !== null || !one.sourceAt) return one
    const words = sheet.text.slice(...content)
    if (!/^that\s/.test(words) || ANY_VERB.test(words)) return one
    const [, end] = sentenceAround(sheet.text, paragraphAt(sheet, content[0]), content[0])
    const rest = sheet.text.slice(content[1], end)
    if (!ANY_VERB.test(rest)) return one
    return { ...one, words: [[content[0], content[1] + rest.replace(/[.\s]*(?:\[\d+\])?$/, '').length]] }
  })
}

const ANY_VERB =
  /\b(?:is|are|was|were|has|had|have|will|would|did|does|do|can|could|may|might|\p{Ll}+ed|told|said|saw|took|came|went|gave|left|got|made)\b/u

/** "sat with us and told us that …": whoever the sentence opens with tells. */
export function withTellersOfUs(told: readonly Told[], sheet: Sheet): Told[] {
  return told.map((one) => {
    const at = one.sourceAt
    if (!at || !/^(?:us|me)$/.test(wordsAt(sheet.text, [at]))) return one
    const [from] = sentenceAround(sheet.text, paragraphAt(sheet, at[0]), at[0])
    const opening =
      /^(?:And |But )?([^,.;]{3,60}?) (?:sat|stood|came|met|spoke|had|went|walked|stopped|gathered|\p{Ll}+ed)\b/u.exec(
        sheet.text.slice(from, at[0]),
      )
    if (!opening?.[1]) return one
    const start = from + opening[0].indexOf(opening[1])
    const who: TextSpan = [start, start + opening[1].length]
    const crowd = CROWD.exec(opening[1])
    return {
      ...one,
      sourceAt: who,
      source: { ...spoke(sheet, who, one.source), crowd: null },
      crowd: crowd ? crowdOf(crowd[1] ?? '') : one.crowd,
    }
  })
}

const CROWD = /^(?:[Ss]ome|[Aa]bout|[Aa]round) (\p{L}+)(?= \p{L}+s\b)/u
const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
function crowdOf(word: string): Told['crowd'] {
  const count = NUMBERS.indexOf(word.toLowerCase()) + 1
  return count > 1 ? { low: count, high: count, quantifier: null } : null
}

/** A quotation in another paragraph, with no cue of its own, is whoever's that paragraph opens with. */
export function withStrayQuotes(told: readonly Told[], sheet: Sheet): Told[] {
  const newId = freshId(told)
  return told.flatMap((one) => {
    const last = one.words.at(-1)
    const cueAt = one.found.at(-1)
    if (!last || !cueAt || one.words.length < 2) return [one]
    const [here, there] = [paragraphAt(sheet, cueAt[0]), paragraphAt(sheet, last[0])]
    if (here[0] >= there[0] || !/^["“'‘]/.test(sheet.text.slice(last[0]))) return [one]
    if (there[0] === last[0]) return [one]
    const who = firstPerson(sheet.text, [there[0], last[0]])
    if (!who) return [one]
    const found: readonly TextSpan[] = [who]
    const stray: Told = {
      ...one,
      id: newId(),
      words: [last],
      found,
      source: spoke(sheet, who, null),
      sourceAt: who,
      cue: '',
      crowd: null,
      addressee: null,
      basis: heardBy(sheet, [there[0], last[0]]),
    }
    return [{ ...one, words: one.words.slice(0, -1) }, stray]
  })
}

/** "had this from her cousin". */
function heardBy(sheet: Sheet, [from, to]: TextSpan): SaidBasis {
  const by =
    /\b(?:had|heard|got) (?:it|this|that) from ((?:his|her|their|an?|the) [\p{L}-]+(?: [\p{L}-]+)?)/u.exec(
      sheet.text.slice(from, to),
    )
  if (!by?.[1]) return { kind: 'unstated', by: null }
  const start = from + by.index + by[0].length - by[1].length
  return { kind: 'told-by', by: spoke(sheet, [start, start + by[1].length], null) }
}
