import { embedText } from '@hearsay/words'
import type { Dossier } from '../dossier.ts'
import { kept } from '../kept.ts'
import { embedFileHref, embedHref } from '../links.ts'
import { captionOf } from './caption.ts'
import { frameCode, frameSize } from './frame.ts'
import { partsOf } from './parts.ts'
import type { Pictured } from './pictured.ts'

/** How a picture of the dossier can be put on another page. */
export interface Offer {
  readonly code: string
  /** What becomes of it there when the case changes. */
  readonly note: string
  readonly file: string
  /** The same picture as the edition has it, for good, in words; absent where the code is of that already. */
  readonly fixed?: { readonly href: string; readonly words: string }
}

export interface Offers {
  /** Of which edition the page is, where a later one has come since. */
  readonly edition?: number
  readonly collapse: Offer
  readonly lines: Offer
}

/**
 * Pictures of a case on other pages; undefined where they have no address: in a preview, and as of a time.
 * @param site the origin of the site; undefined where there is none
 */
export function offersOf(dossier: Dossier, site: string | undefined): Offers | undefined {
  if (site === undefined || dossier.asOf !== undefined) return undefined
  const { edition } = dossier
  const past = edition && !edition.isLatest ? { edition: edition.number } : {}
  return { ...past, collapse: offerOf(dossier, site, 'collapse'), lines: offerOf(dossier, site, 'lines') }
}

function offerOf(dossier: Dossier, site: string, picture: Pictured['picture']): Offer {
  const { id, locale, edition } = dossier
  const fixed: Pictured | undefined = edition && { picture, edition: edition.number }
  const pictured = fixed !== undefined && !edition?.isLatest ? fixed : { picture }
  const number = edition?.number ?? 0
  const frame = framed(dossier)[picture]
  return {
    code: frameCode(site + embedHref(id, pictured, locale), frame.title, frame.size),
    note:
      pictured.edition === undefined ? embedText(locale, 'changes') : embedText(locale, 'stays', { number }),
    file: embedFileHref(id, pictured, locale),
    ...(fixed !== undefined &&
      pictured !== fixed && {
        fixed: { href: embedHref(id, fixed, locale), words: embedText(locale, 'fixed', { number }) },
      }),
  }
}

/** Sizes do not depend on where the site is. */
const framed = kept((dossier: Dossier) => ({
  collapse: frameOf(dossier, 'collapse'),
  lines: frameOf(dossier, 'lines'),
}))

function frameOf(dossier: Dossier, picture: Pictured['picture']) {
  const parts = partsOf(dossier, { picture }) ?? { title: '', told: '', parts: [] }
  return { title: parts.title, size: frameSize(parts, captionOf(dossier, '', false)) }
}
