import { type Element, elementsIn, isElement, type Node, rawText } from '../parse.ts'
import { firstHeading } from './after.ts'
import type { Looked } from './asides.ts'
import { kind } from './kind-of.ts'

/** A note at the foot of a story is no longer than this. */
const NOTE = 800
/** A heading that begins a part of the story, though it stands apart. */
const STORYS =
  /\b(?:updates?|corrections?|clarification|notes?|footnotes|sources?|references|statement|timeline|background|methodology|contacts?)\b/i

/**
 * What follows a story within the part that it is in, and is none of it: sections of their own, rows of a
 * kind.
 */
export function tailOf(
  story: Element,
  home: Element,
  { measured, spans, headline }: Pick<Looked, 'measured' | 'spans' | 'headline'>,
): ReadonlySet<Element> {
  const tail = new Set<Element>()
  for (let at: Element = story; at !== home; ) {
    const parent: Node | null = at.parentNode
    if (!parent || !isElement(parent)) break
    const following = parent.childNodes.slice(parent.childNodes.indexOf(at) + 1).filter(isElement)
    const rows = counted(following)
    let headed = false
    for (const each of following.filter((part) => spans.has(part))) {
      const heading = firstHeading(each)
      if (heading) headed = !STORYS.test(rawText(heading))
      const alike = isAlike(each, at)
      const other = alike && headline !== null && isIn(headline, at) && isOther(each, headline)
      if (other || (!alike && (headed || measured.length(each) > NOTE || isRow(each, rows)))) tail.add(each)
    }
    at = parent
  }
  return tail
}

/** Of the same kind as the story itself: an entry, a post. */
function isAlike(part: Element, story: Element): boolean {
  const own = kind(story)
  return own !== null && !own.includes(':') && kind(part) === own
}

/** It has a headline of its own, where the story has the page's. */
function isOther(part: Element, headline: Element): boolean {
  const own = [...elementsIn(part)].find(({ tagName }) => /^h[1-3]$/.test(tagName))
  return own !== undefined && !plain(rawText(own)).includes(plain(rawText(headline)))
}

function isIn(element: Element, part: Element): boolean {
  for (let next: Node | null = element; next && isElement(next); next = next.parentNode)
    if (next === part) return true
  return false
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function counted(elements: readonly Element[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const each of elements) {
    const own = kind(each) ?? ''
    counts.set(own, (counts.get(own) ?? 0) + 1)
  }
  return counts
}

function isRow(element: Element, rows: ReadonlyMap<string, number>): boolean {
  const own = kind(element)
  return own?.includes(' ') === true && (rows.get(own) ?? 0) > 1
}
