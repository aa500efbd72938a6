import { isolatedBidi } from '@hearsay/text'

/** What is each reader's own in a mail: addresses that carry a token. */
export const LINKS = ['choices', 'leave', 'erase'] as const
export type LinkName = (typeof LINKS)[number]
export type Links = Readonly<Record<LinkName, string>>

/** A text with places for links. */
export type Pieces = readonly (string | { readonly link: LinkName })[]

/** Stands around the name of a link until a text is cut; no text of anybody holds it (see `plain`). */
const MARK = '\ue000'

export function linkPlace(link: LinkName): string {
  return MARK + link + MARK
}

export function cutAtLinks(text: string): Pieces {
  return text.split(MARK).map((part, index) => (index % 2 === 0 ? part : { link: part as LinkName }))
}

/** The text of one reader. The links are addresses of ours, of letters that need no escape anywhere. */
export function filledIn(pieces: Pieces, links: Links): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : links[piece.link])).join('')
}

/**
 * What somebody wrote, on one line: no control character, no lone half of a letter, no mark of ours, and
 * nothing that turns what stands beside it around.
 */
export function plain(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(MARK, '')
  return isolatedBidi(line.replace(/\s+/gu, ' ').trim())
}
