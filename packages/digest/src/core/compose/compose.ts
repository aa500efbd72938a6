import type { ChangedCase } from '../changed.ts'
import type { Choice } from '../choice.ts'
import type { Slot } from '../slots.ts'
import { changedWithin } from '../within.ts'
import type { About } from './about.ts'
import { htmlOf } from './html.ts'
import { cutAtLinks, filledIn, type Links, type Pieces, plain } from './pieces.ts'
import { textOf } from './text.ts'
import { toldOf } from './told.ts'

/** A mail for everybody who chose alike, with places for each one's links. */
export interface Composed {
  readonly subject: string
  readonly html: Pieces
  readonly text: Pieces
}

/** A mail for one. */
export interface Letter {
  readonly subject: string
  readonly html: string
  readonly text: string
}

/**
 * The digest of a slot: the same for the same cases, choice and slot, whenever it is made.
 * @returns null where nothing changed: then nothing is sent
 */
export function compose(
  cases: readonly ChangedCase[],
  choice: Choice,
  slot: Slot,
  about: About,
): Composed | null {
  const changed = changedWithin(cases, choice, slot)
  if (changed.length === 0) return null
  const told = toldOf(changed, choice, slot, about)
  return {
    subject: shortened(plain(told.subject)),
    html: cutAtLinks(htmlOf(told)),
    text: cutAtLinks(textOf(told)),
  }
}

/** The mail of one reader. */
export function letterFor({ subject, html, text }: Composed, links: Links): Letter {
  return { subject, html: filledIn(html, links), text: filledIn(text, links) }
}

const SUBJECT = 150
const CHARACTERS = new Intl.Segmenter()

/** What any list of mails shows, and no header grows with a title. */
function shortened(subject: string): string {
  const characters = [...CHARACTERS.segment(subject)].map(({ segment }) => segment)
  return characters.length <= SUBJECT ? subject : `${characters.slice(0, SUBJECT - 1).join('')}…`
}
