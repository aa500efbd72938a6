import type { Span } from '@hearsay/text'
import type { About, CaptureNote, Found } from '../captured.ts'
import { orderOf } from './dates/dates.ts'
import { languageFound } from './language.ts'
import { saidInText } from './lines/index.ts'
import { type Said, together } from './said.ts'

/**
 * What a text without markup says about itself: in its lines alone. `besides` is what came with it, and goes
 * first.
 */
export function aboutText(
  text: string,
  within: Span,
  besides: readonly Said[] = [],
): { about: About; notes: CaptureNote[] } {
  const declared = besides.flatMap(({ language }) => language ?? [])[0] ?? null
  const { language, notes } = languageFound(declared, text.slice(within.start, within.end))
  const read = saidInText(text, within, orderOf(declared?.value ?? null))
  const all = together([...besides, read.said])
  const about = { ...all.about, language }
  return {
    about: { ...about, credited: about.credited ?? creditOf(read.bodies, about.publisher, about.title) },
    notes: [...all.notes, ...notes, ...read.notes],
  }
}

/** Of the bodies that a text names, those that are not who publishes it. */
export function creditOf(
  bodies: Found<readonly string[]> | null,
  publisher: Found | null,
  title: Found | null = null,
): Found<readonly string[]> | null {
  const own = plain(publisher?.value ?? '')
  const others =
    bodies?.value.filter(
      (name) =>
        !plain(title?.value ?? '').includes(plain(name)) &&
        (own === '' ||
          !(
            own.includes(plain(name)) ||
            plain(name).includes(own) ||
            isShortFor(name, publisher?.value ?? '')
          )),
    ) ?? []
  return bodies && others.length > 0 ? { ...bodies, value: others } : null
}

/** Letters that a longer name begins its words with. */
function isShortFor(short: string, name: string): boolean {
  return (
    short.toLowerCase() ===
    name
      .split(/[\s-]+/)
      .map((word) => word.charAt(0))
      .join('')
      .toLowerCase()
  )
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
