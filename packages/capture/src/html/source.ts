import type { Span } from '@hearsay/text'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

/** Text of a page, and the stretch of the page that it is written in. */
export interface Written {
  readonly text: string
  readonly from: Span
  /** The text is the stretch, character by character. */
  readonly exact: boolean
}

// Long enough for every named reference, and for numbers with a few zeros before them.
const REFERENCE = /&[#0-9A-Za-z]{1,64};?/y
/** Markup inside of text that leaves no trace in it: an end tag without a name, the edges of CDATA. */
const MARKUP = ['</>', '<![CDATA[', ']]>']

/**
 * Finds how a text node is written in the page: stretches that are the same, and character references. What
 * the parser dropped (a carriage return, a NUL) is in none. Linear.
 */
export function* written(page: string, at: Span, value: string): Generator<Written> {
  const start = referenceBegun(page, at.start)
  let [here, done, from] = [start, 0, start]
  const copied = (): Written => ({
    text: page.slice(from, here),
    from: { start: from, end: here },
    exact: true,
  })
  while (here < at.end && done < value.length) {
    const code = page.charCodeAt(here)
    if (code !== AMPERSAND && code !== LESS_THAN && code !== BRACKET && code === value.charCodeAt(done)) {
      here += 1
      done += 1
      continue
    }
    if (here > from) yield copied()
    const step = special(page, here, value, done)
    if (step.text !== '')
      yield {
        text: step.text,
        from: { start: here, end: here + step.length },
        exact: step.text.length === step.length,
      }
    here += step.length
    done += step.text.length
    from = here
  }
  if (here > from) yield copied()
  if (done < value.length) yield { text: value.slice(done), from: at, exact: false }
}

/**
 * The parser gives text that begins with a reference after white space a place in the middle of the
 * reference.
 */
function referenceBegun(page: string, start: number): number {
  return start - (/&[#0-9A-Za-z]*$/.exec(page.slice(Math.max(0, start - LONGEST), start))?.[0].length ?? 0)
}

/** Characters of a reference, at most. */
const LONGEST = 66
const AMPERSAND = 38
const LESS_THAN = 60
const BRACKET = 93

/** What stands here in place of the characters themselves: how long it is, and what it is in the text. */
function special(page: string, here: number, value: string, done: number): { length: number; text: string } {
  const reference = page.charCodeAt(here) === AMPERSAND ? referenceAt(page, here) : ''
  const decoded = reference && decode(reference)
  if (decoded && value.startsWith(decoded, done)) return { length: reference.length, text: decoded }
  const markup = MARKUP.find((each) => page.startsWith(each, here) && !value.startsWith(each, done))
  if (markup) return { length: markup.length, text: '' }
  if (page.charCodeAt(here) === value.charCodeAt(done)) return { length: 1, text: page.charAt(here) }
  // A carriage return that stands for a line break, and what the parser put in place of a NUL.
  const replaced = page.charAt(here) === '\r' && value.charAt(done) === '\n' && page.charAt(here + 1) !== '\n'
  const nul = page.charAt(here) === '\0' && value.charAt(done) === '\ufffd'
  return { length: 1, text: replaced || nul ? value.charAt(done) : '' }
}

function referenceAt(page: string, here: number): string {
  REFERENCE.lastIndex = here
  return REFERENCE.exec(page)?.[0] ?? ''
}

/** As the parser decodes it: what a reference is ends where its letters do, so it can be read alone. */
function decode(reference: string): string {
  const known = DECODED.get(reference)
  if (known !== undefined) return known
  const [node] = parseFragment(reference).childNodes
  const text = node && 'value' in node ? (node as DefaultTreeAdapterTypes.TextNode).value : ''
  if (DECODED.size < MOST_DECODED) DECODED.set(reference, text)
  return text
}

const DECODED = new Map<string, string>()
/** References that are remembered; a page that has more different ones is a curiosity. */
const MOST_DECODED = 10_000
