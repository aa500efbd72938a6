/** Where what one says may be cut: at sentences, clauses, cues, paragraphs and the lines of a chat. */
import type { TextSpan } from '@hearsay/reading'
import { sentencesIn } from './sentences.ts'
import { isQuoted, partAt, type Sheet, turnAt } from './sheet.ts'
import { type Told, wordsAt } from './told.ts'

export interface Unit {
  readonly span: TextSpan
  readonly words: string
  /** Whether the page's own words stand before it, or a new paragraph begins. */
  readonly after: 'sentence' | 'clause' | 'cue' | 'paragraph' | 'comma'
}

export function unitsOf(one: Told, sheet: Sheet): Unit[] {
  const found: Unit[] = []
  let end = -1
  for (const span of [...one.words].sort(([a], [b]) => a - b)) {
    const quoted = isQuoted(sheet, span[0] + 1) || partAt(sheet, span[0])?.kind !== 'prose'
    const sentences = sentencesIn(sheet.text, span).flatMap((sentence) =>
      atBreaks(sentence, sheet).flatMap((line) => behindNo(line, sheet)),
    )
    for (const [i, sentence] of sentences.entries())
      for (const [k, clause] of (quoted ? [sentence] : clausesIn(sheet.text, sentence)).entries()) {
        const between = end < 0 ? '' : sheet.text.slice(end, clause[0])
        const words = wordsAt(sheet.text, [clause])
        const before = found.at(-1)?.words ?? ''
        const after = k > 0 ? 'clause' : i > 0 ? 'sentence' : standsAfter(between, before, words)
        found.push({ span: clause, words, after })
        end = clause[1]
      }
  }
  return found
}

/** "No. It was shut.": a turn's first word, and no number. */
function behindNo([start, end]: TextSpan, sheet: Sheet): TextSpan[] {
  const no =
    turnAt(sheet, start)?.body[0] === start ? /^No\.(?=\s+\p{Lu})/u.exec(sheet.text.slice(start, end)) : null
  return no
    ? [
        [start, start + 3],
        [start + 4, end],
      ]
    : [[start, end]]
}

/** In a chat a line that has room for its next word, and ends, ends what is said. */
function atBreaks([start, end]: TextSpan, sheet: Sheet): TextSpan[] {
  const turn = turnAt(sheet, start)
  if (!turn?.isChat) return [[start, end]]
  const found: TextSpan[] = []
  let from = start
  for (const { index, 0: mark, 1: next = '' } of sheet.text.slice(start, end).matchAll(/\s*\n\s*(\S+)/g)) {
    const at = start + index
    const width = at - sheet.text.lastIndexOf('\n', at - 1) - 1
    if (width + 1 + next.length > sheet.widest) continue
    found.push([from, at])
    from = at + mark.length - next.length
  }
  return [...found, [from, end]]
}

/** A sentence that goes on behind a cue is one: "It was," she said, "and it is." */
function standsAfter(between: string, before: string, words: string): Unit['after'] {
  if (/\n\s*\n/.test(between)) return 'paragraph'
  if (/^(?:and|but)\s(?!\p{Ll}+ed\b)/u.test(words)) return 'clause'
  if (/\b(?:because|that|as|since|where)$/.test(before)) return 'cue'
  const isBroken = /^[^.!?]*,\s*$/.test(between) && !/according to/.test(between)
  return isBroken && /^["“'‘«]?\p{Ll}/u.test(words) ? 'comma' : 'cue'
}

/** "… that neither was there, and that a test showed nothing": two things in one sentence. */
function clausesIn(text: string, [start, end]: TextSpan): TextSpan[] {
  const words = text.slice(start, end)
  const found: TextSpan[] = []
  let from = 0
  for (const { index, 0: joint } of words.matchAll(JOINT)) {
    if (index - from < SHORTEST || words.length - index - joint.length < SHORTEST) continue
    found.push([start + from, start + index])
    from = index + joint.length + (/^that\s/.exec(words.slice(index + joint.length))?.[0].length ?? 0)
  }
  return [...found, [start + from, end]]
}

const JOINT =
  /;\s(?!or\b)|,\s(?:and|but)\s(?=that\s)|\s(?:and|but)\s(?=that\s(?:an?|the|his|her|my)\s\p{L}+\s(?:had\s)?(?:told|said|asked|ordered)\s)|,?\s(?:and|but)\s(?=(?:he|she|they|it)\s(?:had|has|was|would|will)\s|(?:would|will)\s|in\s(?:fact|turn)\s)/gu
/** Characters: a clause shorter than this is none. */
const SHORTEST = 10
