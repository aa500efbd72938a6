import { datesIn } from '../../about/dates/dates.ts'
import { bylineOf, isPerson } from '../../about/lines/byline.ts'
import { attribute, type Element } from '../parse.ts'

/** Lines that say who, when or what was put right are no longer than this. */
const SHORT = 400
const PUT_RIGHT =
  /\b(?:(?:was|has been) (?:amended|corrected|updated|edited)|corrections?:|clarification|contributed to this (?:report|story|article)|reporting by|editing by)\b/i
/** A time that is all, or that a name stands before: "10:02", "Posted by kelp7 at 21:40". */
const AT_TIME = /^(?:edited |posted by .{1,40} at )?\d{1,2}[:.]\d{2}\b/i
const POST =
  /(?:^|[\s_-])(?:post|entry|message|hentry|tweet|comment|answer|question|story|article)(?:$|[\s_-])/i

/**
 * What is called a foot, and yet is the story's: who wrote it and when, what was put right, whom it quotes.
 */
export function belongsToStory(element: Element, said: string): boolean {
  if (said.length > SHORT || !isWithinStory(element)) return false
  return (
    element.parentNode?.nodeName === 'blockquote' ||
    PUT_RIGHT.test(said) ||
    isPerson(said.trim()) ||
    said.split('\n').some((line) => (bylineOf(line.trim())?.authors.length ?? 0) > 0 || isDated(line))
  )
}

function isDated(line: string): boolean {
  return line.length < 100 && (datesIn(line).length > 0 || AT_TIME.test(line))
}

export function isWithinStory(element: Element): boolean {
  for (let next = element.parentNode; next && 'tagName' in next; next = next.parentNode) {
    if (next.tagName === 'body') return false
    if (next.tagName === 'article' || next.tagName === 'main' || next.tagName === 'blockquote') return true
    if (POST.test(attribute(next, 'class') ?? '')) return true
  }
  return false
}
