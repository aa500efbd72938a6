/**
 * What whoever writes a page has seen, heard or felt, told outside quotation marks: "I saw it from my
 * window." On a page that is all in the first person, whatever else its writer did, has or was told.
 */
import type { TextSpan } from '@hearsay/reading'
import { issuerOf, mention } from './issuer.ts'
import type { Mention } from './said.ts'
import { isConversation, isQuoted, type Sheet } from './sheet.ts'
import { endOf, freshId, startOf, type Told, wordsAt } from './told.ts'
import { FULL_NAME } from './turns/turn.ts'
import { isCovered, isIssued, ownOf } from './voice.ts'

export function withFirstPerson(told: readonly Told[], sheet: Sheet): Told[] {
  if (isConversation(sheet)) return [...told]
  const isOwn = isPersonal(sheet)
  const writer = writerOf(told, sheet, isOwn)
  if (!writer) return [...told]
  const ours = isOwn ? told.map((one) => asWriters(one, writer, sheet)) : [...told]
  const newId = freshId(told)
  const made = sheet.sentences.flatMap((sentence): Told[] => {
    const words = wordsAt(sheet.text, [sentence])
    const isSensed = SENSED.test(words)
    if (!isSensed && !(isOwn && isTold(words) && !isQuoted(sheet, sentence[0]))) return []
    if (isCovered(sentence, ours, sheet)) return []
    const one = ownOf(sentence, writer, newId(), sheet)
    const basis = isSensed ? ({ kind: 'witnessed', by: null } as const) : one.basis
    return [{ ...one, basis, sourceAt: [sentence[0], sentence[0] + 1] }]
  })
  return [...ours, ...made].sort((a, b) => startOf(a) - startOf(b))
}

const SENSED =
  /^(?:(?:And|But|Then|So|At [^,]{2,20}|On [^,]{2,20}),? )?(?:I (?:\p{Ll}+ly |then |also |only )?(?:saw|heard|felt|smelt|smelled|watched|counted|noticed)\b(?! (?:that|it|this|of|from|about)\b)|My (?:eyes|ears|hands|face|throat|windows?|house|door) \p{Ll}+|When I (?:came|went|looked|got|reached|arrived|woke)\b[^,]*\b(?:was|were)\b)/u

/** A page that its writer tells as "I", by no reporter and of no body. */
function isPersonal(sheet: Sheet): boolean {
  const posts = sheet.layout.filter(({ kind, speaker }) => kind === 'entry' && speaker !== null).length
  if (posts > 1 || isIssued(sheet) || BYLINE.test(sheet.text)) return false
  const plain = sheet.sentences.filter((sentence) => !isQuoted(sheet, sentence[0] + 1))
  const first = plain.filter((sentence) => FIRST.test(wordsAt(sheet.text, [sentence])))
  return first.length >= FEWEST && first.length * LEAST >= plain.length
}

/** Sentences in the first person, and of how many there must be one. */
const FEWEST = 3
const LEAST = 5
const BYLINE = /^[^\S\n]*(?:By|BY|Reported by|From our) \p{Lu}/mu
const FIRST = /^(?:[^“"«]*\s)?I(?:['’]\p{L}+)?\s/u

/** As the page itself names whoever writes it, or as they sign it. */
function writerOf(told: readonly Told[], sheet: Sheet, isOwn: boolean): Mention | null {
  const named = isOwn ? (ABOUT.exec(sheet.text) ?? SIGNED.exec(sheet.text)) : null
  const name = named?.groups?.name
  if (named && name !== undefined)
    return mention(sheet.page, named.index + named[0].length - name.length, name)
  const writer = told.find(({ source }) => source?.name === 'the writer')?.source
  return (isOwn ? null : writer) ?? issuerOf(told, sheet)
}

const ABOUT = new RegExp(
  `\\b(?:[Ww]ho I am|[Aa]bout (?:me|the author)|[Mm]y name is|[Tt]his blog is by)[\\s:(–—-]{1,3}(?<name>${FULL_NAME.source})`,
  'u',
)

/** Below the close of a letter. */
const SIGNED = new RegExp(
  `^[^\\S\\n]*(?:Yours|Respectfully|Sincerely|Faithfully|Signed|(?:\\p{L}+ )?[Rr]egards|(?:\\p{L}+ )?[Ww]ishes|Greetings)[^\\n]{0,30}\\n\\s*(?<name>${FULL_NAME.source})[^\\S\\n]*(?=\\n|$)`,
  'mu',
)

/**
 * "I" is whoever writes the page, whatever it was read as; what "I said" or "I can't tell" is theirs
 * from that word on.
 */
function asWriters(one: Told, writer: Mention, { text }: Sheet): Told {
  const word = one.sourceAt ? wordsAt(text, [one.sourceAt]) : ''
  if (!/^(?:I|me|my)$/.test(word) && one.source?.name !== 'the writer') return one
  const whole: readonly TextSpan[] =
    word === 'I' && one.sourceAt && one.words.length === 1 && startOf(one) > one.sourceAt[0]
      ? [[one.sourceAt[0], endOf(one)]]
      : one.words
  return { ...one, source: writer, words: whole }
}

/** What a writer did, has, will do or was told; not how they came to ask, nor what they think. */
const isTold = (words: string): boolean =>
  /^Please \p{Ll}/u.test(words) || (MINE.test(words) && !NO_NEWS.test(words))
const MINE = /(?:^|\s)(?:I|me|my|mine)(?=[\s.,;'’])/u
const NO_NEWS =
  /^(?:[^“"I]{0,30}\b)?I(?:['’]\p{L}+)? (?:rang|called|phoned|went|drove|walked|live|lived|was|met|think|thought|wonder|suppose|guess|would|may|do know|know|hope)\b|\?$/u
