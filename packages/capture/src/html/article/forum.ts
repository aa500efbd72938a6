import { attribute, type Element, elementsIn } from '../parse.ts'
import type { Looked } from './asides.ts'

const PROFILE =
  /(?:^|[\s_-])(?:postprofile|userprofile|user-profile|poster|userinfo|user-info|message-user|usercard|postauthor)(?:$|[\s_-])/i

/**
 * In a post, what is told of its writer beside their name, and the name itself where the post gives it again;
 * and headings that only say again what the thread is called.
 */
export function forumAsides(page: Looked): Element[] {
  return [...profiles(page), ...sameHeadings(page)]
}

function profiles({ measured, spans, text }: Looked): Element[] {
  return measured.elements
    .filter((element) => PROFILE.test(attribute(element, 'class') ?? '') && !isDatedLine(element))
    .flatMap((profile) => {
      const [own, around] = [
        spans.get(profile),
        profile.parentNode ? spans.get(profile.parentNode) : undefined,
      ]
      const name = own ? (text.slice(own.start, own.end).split('\n')[0] ?? '') : ''
      if (!own || !around || name === '') return []
      const again = `${text.slice(around.start, own.start)}\n${text.slice(own.end, around.end)}`.includes(
        name,
      )
      return again
        ? [profile]
        : [...elementsIn(profile)].filter((each) => (spans.get(each)?.start ?? 0) > own.start + name.length)
    })
}

/** A line that says when, as some boards call it too. */
function isDatedLine(element: Element): boolean {
  return [...elementsIn(element)].some(
    (each) => each.tagName === 'time' || /\d{2}:\d{2}/.test(attribute(each, 'title') ?? ''),
  )
}

function sameHeadings({ measured, spans, text, headline }: Looked): Element[] {
  const span = headline ? spans.get(headline) : undefined
  if (!span) return []
  const called = plain(text.slice(span.start, span.end))
  return measured.elements.filter((element) => {
    const own = /^h[1-6]$/.test(element.tagName) ? spans.get(element) : undefined
    if (!own || own.start < span.end) return false
    const said = plain(text.slice(own.start, own.end))
    return said === called || said === `re${called}`
  })
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
