/** Who is meant, where the page itself shows it: a pronoun, "the official", a letter that says something. */

import type { TextSpan } from '@hearsay/reading'
import { isPersonNoun, isSpeakingNoun } from '@hearsay/reading/words'
import { paragraphAt } from './mend.ts'
import { firstPerson, headOf, isPerson, lastPerson } from './people.ts'
import type { Mention } from './said.ts'
import { sentencesIn } from './sentences.ts'
import { partAt, type Sheet } from './sheet.ts'
import { startOf, type Told, wordsAt } from './told.ts'

/** "he said" is whoever the paragraph is about, where the reader went past it. */
export function withSubjects(told: readonly Told[], sheet: Sheet): Told[] {
  return told.map((one) => {
    const at = one.sourceAt
    if (!at || one.within !== null || !one.source) return one
    const word = wordsAt(sheet.text, [at]).toLowerCase()
    const block = blockAt(sheet, at[0])
    if (word === 'it') return paperOf(one, told, sheet, block)
    if (!/^(?:he|she)$/.test(word)) return one
    const inside = one.source.span[0] >= block[0] && one.source.span[0] < block[1]
    const next = inside ? openedBy(sheet, [block[0], at[0]], one.source) : null
    if (next) return { ...one, source: { ...one.source, ...next } }
    if (inside && !PLACE.test(one.source.name)) return one
    const who = subjectBefore(sheet, [block[0], at[0]])
    if (!who || (!PLACE.test(one.source.name) && sheet.text.slice(...block).includes(one.source.name)))
      return one
    return {
      ...one,
      source: { ...one.source, ...who, known: true },
      chance: { ...one.chance, source: NEAREST },
    }
  })
}

/** The person with whom the sentence just before opens, where it does not speak of the one that was read. */
function openedBy({ text }: Sheet, span: TextSpan, read: Mention): Pick<Mention, 'span' | 'name'> | null {
  const before = ended(text, span).at(-1)
  if (!before || text.slice(...before).includes(read.name.split(' ').at(-1) ?? read.name)) return null
  const found = firstPerson(text, before)
  return found &&
    found[0] - before[0] < 5 &&
    /^\p{Lu}/u.test(text.slice(...found)) &&
    !/[“"]/.test(text.slice(...before))
    ? { span: found, name: wordsAt(text, [found]) }
    : null
}

/** The share right of those that the paragraph's subject names. */
const NEAREST = 0.8
const PLACE = /\b(?:Street|Lane|Road|Row|Square|Bridge|Avenue|Hill|Moor|Ford|Valley|House|Hall)$/

/** The paragraph, within its entry. */
function blockAt(sheet: Sheet, at: number): TextSpan {
  const [from, to] = paragraphAt(sheet, at)
  const part = partAt(sheet, at)
  return part?.kind === 'entry' ? [Math.max(from, part.span[0]), Math.min(to, part.span[1])] : [from, to]
}

/** The sentences that end in a stretch: the last may only begin in it. */
const ended = (text: string, span: TextSpan): TextSpan[] =>
  sentencesIn(text, span).filter(([, to]) => /[.!?…]["'”’)]*$/.test(text.slice(Math.max(0, to - 3), to)))

/** With whom the nearest sentence before opens. */
function subjectBefore(
  { text }: Sheet,
  span: TextSpan,
  sentences: readonly TextSpan[] = ended(text, span),
): Pick<Mention, 'span' | 'name'> | null {
  for (const sentence of [...sentences].reverse()) {
    if (/^["“'‘]/.test(text.slice(sentence[0], sentence[0] + 1))) continue
    const opening: TextSpan = [sentence[0], Math.min(sentence[1], sentence[0] + OPENING)]
    const found = firstPerson(text, opening) ?? someone(text, sentence) ?? lastPerson(text, sentence)
    if (
      found &&
      found[0] - sentence[0] < FRONT &&
      !/^\p{Ll}+(?:[^s]s|men|people)$/u.test(headOf(wordsAt(text, [found])))
    )
      return { span: found, name: wordsAt(text, [found]) }
  }
  return null
}

/** Characters before a subject: "But trucker ". */
const FRONT = 16

/** Characters of a sentence in which its subject stands. */
const OPENING = 70

/** "A docker with no liking for it laughed": whoever opens a sentence that a "he" goes on from. */
function someone(text: string, [start, end]: TextSpan): TextSpan | null {
  const found = /^(?:But |And |Then )?((?:An?|One) [\p{Ll}-]+)(?= (?:with|who|from|in|of|\p{Ll}+ed)\b)/u.exec(
    text.slice(start, end),
  )
  if (!found?.[1]) return null
  const from = start + found[0].length - found[1].length
  return [from, from + found[1].length]
}

/** A letter or message speaks for whoever it is from, or for whoever sent it. */
function paperOf(one: Told, told: readonly Told[], sheet: Sheet, [from]: TextSpan): Told {
  const before = sheet.text.slice(
    from,
    startOf(one) > (one.sourceAt?.[0] ?? 0) ? one.sourceAt?.[0] : startOf(one),
  )
  const paper =
    /\b(?:letter|e-?mail|message|statement|text|note|post|leaflet)\b(?: from ([^.,“"]{3,50}?)(?= (?:has|have|had|was|is|that|which|said|says|came|to|reached)\b|[.,]))?/u.exec(
      before,
    )
  if (!one.source) return one
  if (!paper) return one.source.known ? one : bodyOf(one, one.source, sheet, [from, from + before.length])
  if (paper[1]) {
    const start = from + paper.index + paper[0].length - paper[1].length
    const name = paper[1]
    return { ...one, source: { ...one.source, span: [start, start + name.length], name, known: true } }
  }
  const sender =
    subjectBefore(sheet, [from, from + paper.index], sentencesIn(sheet.text, [from, from + paper.index])) ??
    lastSource(one, told)
  return sender
    ? { ...one, source: { ...one.source, span: sender.span, name: sender.name, known: true } }
    : one
}

/** "As for the embassy, it denies": the last body that stands before it in the paragraph. */
function bodyOf(one: Told, source: Mention, { text }: Sheet, [from, to]: TextSpan): Told {
  const found = [...text.slice(from, to).matchAll(BODY)].findLast(
    ({ 1: head = '' }) => isSpeakingNoun(head) && !isPersonNoun(head),
  )
  if (!found) return one
  const start = from + found.index
  const span: TextSpan = [start, start + found[0].length]
  return {
    ...one,
    source: { ...source, span, name: wordsAt(text, [span]), known: true },
    chance: { ...one.chance, source: NEAREST },
  }
}

/** "the Orn embassy", "the Ministry of Works". */
const BODY =
  /\b[Tt]he\s(?:\p{Lu}[\p{L}’'-]+\s){0,3}([\p{L}-]{3,})(?:\sof\s(?:the\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*)?/gu

const lastSource = (one: Told, told: readonly Told[]): Mention | null =>
  told.findLast((other) => startOf(other) < startOf(one) && other.source?.known)?.source ?? null

/** "The official" is the official told of before; "the minister", the one whose name stood with the title. */
export function withDescriptions(told: readonly Told[], sheet: Sheet): Told[] {
  const met: { mention: Mention; words: string }[] = []
  return told.map((one) => {
    if (!one.source || !one.sourceAt) return one
    const words = wordsAt(sheet.text, [one.sourceAt])
    const found =
      /^the /i.test(one.source.name) && one.source.span[0] === one.sourceAt[0]
        ? before(one.source, met)
        : null
    if (!found) met.push({ mention: one.source, words })
    return found ? { ...one, source: { ...found, crowd: one.source.crowd } } : one
  })
}

function before({ name }: Mention, met: readonly { mention: Mention; words: string }[]): Mention | null {
  const head = headOf(name).toLowerCase()
  if (!isPerson(head) || name.split(' ').length > SHORT) return null
  const found = met.findLast(({ mention, words }) => {
    if (mention.name.toLowerCase() === name.toLowerCase()) return false
    if (/^(?:an?|one)\s/i.test(mention.name)) return headOf(mention.name).toLowerCase() === head
    return (
      /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(mention.name) &&
      new RegExp(`\\b${escaped(head)}(?= of | for |,| \\p{Lu}|$)`, 'iu').test(words)
    )
  })
  return found?.mention ?? null
}

const escaped = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')

/** Words: a longer description says more than "the official". */
const SHORT = 3

/** "The guard said it never happened. “I sat there,” said Bo Lind.": he is the guard. */
export function withNamesBehind(told: readonly Told[], sheet: Sheet): Told[] {
  return told.map((one) => {
    if (one.within !== null || !one.source || !one.sourceAt || one.source.span[0] !== one.sourceAt[0])
      return one
    if (!/^(?:an?|the|one)\s\p{Ll}/iu.test(one.source.name) || !isPerson(one.source.name)) return one
    const block = paragraphAt(sheet, startOf(one))
    const next = told.find((other) => other.within === null && startOf(other) > startOf(one))
    if (!next?.source || !next.sourceAt || startOf(next) >= block[1]) return one
    const named =
      /^(?:\p{Lu}\p{Ll}+ )+\p{Lu}\p{Ll}+$/u.test(next.source.name) && next.source.span[0] === next.sourceAt[0]
    return named && !/^an?\s/i.test(one.source.name) ? { ...one, source: next.source } : one
  })
}

/** "A:" answers for whoever the introduction names, beside whoever asks. */
export function withAnswerers(told: readonly Told[], sheet: Sheet): Told[] {
  const first = sheet.layout.find(({ kind }) => kind === 'turn')
  if (!first) return [...told]
  const intro = sheet.sentences
    .filter(([, to]) => to <= first.span[0])
    .find(([from, to]) => NAMED.test(sheet.text.slice(from, to)))
  const named = intro && NAMED.exec(sheet.text.slice(...intro))
  if (!named) return [...told]
  const span: TextSpan = [intro[0] + named.index, intro[0] + named.index + named[0].length]
  return told.map((one) => {
    const part = partAt(sheet, startOf(one))
    const answers =
      part?.kind === 'turn' &&
      /^A[.:]?$/.test(
        part.speaker ? sheet.text.slice(...part.speaker) : sheet.text.slice(part.span[0], part.span[0] + 2),
      )
    if (one.source !== null || one.within !== null || !answers) return one
    return {
      ...one,
      source: { page: sheet.page, span, name: named[0], known: true, crowd: null },
      sourceAt: one.found[0] ?? null,
    }
  })
}

const NAMED =
  /(?<!\p{L})(?!St |The |On |In )(?:\p{Lu}\p{Ll}+ )+\p{Lu}\p{Ll}+(?! (?:spoke|talked|asks|asked|met|interviewed))/u

/** The writer of a page that says "I" is whoever it is by. */
export function withWriter(told: readonly Told[], sheet: Sheet): Told[] {
  const by = /^[^\S\n]*[Bb][Yy] ((?:\p{Lu}[\p{L}.'’-]+ ){1,3}?\p{Lu}[\p{L}'’-]+)\s*$/mu.exec(sheet.text)
  if (!by?.[1]) return [...told]
  const start = by.index + by[0].indexOf(by[1])
  const writer = { span: [start, start + by[1].length] as TextSpan, name: by[1], known: true }
  const known = (mention: Mention | null): Mention | null =>
    mention && /^(?:the writer|I|me)$/.test(mention.name) ? { ...mention, ...writer } : mention
  return told.map((one) => ({ ...one, source: known(one.source), addressee: known(one.addressee) }))
}
