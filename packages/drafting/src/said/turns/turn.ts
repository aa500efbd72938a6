import type { TextSpan } from '@hearsay/reading'
import { sentencesIn } from '../sentences.ts'

/** One turn of a conversation, as the layout of its page shows it. */
export interface Turn {
  /** From its label, if it has one, to its last word. */
  readonly span: TextSpan
  /** What is said in it. */
  readonly body: TextSpan
  /** Where the page names whoever speaks; null where it is the page itself. */
  readonly speaker: TextSpan | null
  /** Where the page names them in full, if that is elsewhere. */
  readonly name?: TextSpan | null
  /** Whether it asks, introduces or reads out, so that nothing in it is its speaker's to hold. */
  readonly asks: boolean
  /** Whether it is a mail or a written answer, each sentence of which is made to stand. */
  readonly isWritten?: boolean
  /** Whether it is a message to a group, of which many say nothing. */
  readonly isChat?: boolean
  /** The outlet that it was said to, where the page says so. */
  readonly through?: TextSpan | null
}

/** The page asks and answers itself. */
export const isOwnAnswer = ({ asks, speaker }: Turn): boolean => !asks && speaker === null

/** What a layout is looked for in. */
export interface Lines {
  readonly text: string
  /** Lines with something in them, without the white space around it, in order. */
  readonly lines: readonly Line[]
}

export interface Line {
  readonly span: TextSpan
  readonly words: string
  /** Characters of white space, or of marks of quotation, before it. */
  readonly indent: number
  /** Whether it stands first in its paragraph. */
  readonly opens: boolean
}

/** Only what lies in the paragraphs is looked at. */
export function linesOf(text: string, paragraphs: readonly TextSpan[]): Lines {
  const lines = paragraphs.flatMap(([from, to]) => {
    const start = text.lastIndexOf('\n', from - 1) + 1
    const found: Line[] = []
    for (const { index, 0: whole } of text.slice(start, to).matchAll(/[^\n]+/g)) {
      const before = /^[\s>]*/.exec(whole)?.[0] ?? ''
      const words = whole.slice(before.length).trimEnd()
      const at = start + index + before.length
      if (words !== '')
        found.push({ span: [at, at + words.length], words, indent: before.length, opens: found.length === 0 })
    }
    return found
  })
  return { text, lines }
}

/** From the first word of a line, behind its label, to the last of another. */
export const bodyOf = (first: Line, label: number, last: Line): TextSpan => [
  Math.min(first.span[0] + label, first.span[1]),
  last.span[1],
]

/** A name of two words or more, with or without a title. */
export const FULL_NAME =
  /(?<![\p{L}’'])(?!(?:St|The|On|In|Interview|By|With|Also|Translated|Photo|Recorded|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?\p{Lu}[\p{L}’'-]*\p{Ll} (?:(?:\p{Lu}\.|de|van|von|al|bin|da) ?)*\p{Lu}[\p{L}’'-]*\p{Ll}/u

/**
 * Whoever is named first in the lines above a conversation, but for whoever asks, and rather in a sentence
 * than in a masthead; null is the page itself.
 */
export function nameAbove(lines: readonly Line[]): TextSpan | null {
  const named = lines.flatMap(({ words, span: [start] }) =>
    TITLE.test(words)
      ? []
      : sentencesIn(words, [0, words.length]).flatMap(([from, to]) => {
          const sentence = words.slice(from, to)
          const found = FULL_NAME.exec(sentence)
          if (!found || ASKER.test(sentence.slice(0, found.index))) return []
          const at = start + from + found.index
          return [{ at: [at, at + found[0].length] as TextSpan, isPaper: PAPER.test(sentence) }]
        }),
  )
  return (named.find(({ isPaper }) => !isPaper) ?? named[0])?.at ?? null
}

const ASKER = /\b(?:[Ii]nterview(?:ed)?(?: by)?:?|[Bb][Yy]|[Ww]ords:?|[Pp]hotos?:?) $/
const TITLE = /^(?:\p{Lu}[\p{L}’'-]* ?)+$/u
/** The name of what it is printed in, and when. */
const PAPER =
  /\b(?:monthly|quarterly|weekly|magazine|journal|issue|number|(?:spring|summer|autumn|winter)) \d|\b(?:19|20)\d\d[.)]?$/i
