import { captionOf } from '@hearsay/dossier/embed/caption.ts'
import { type FrameSize, frameCode, frameSize } from '@hearsay/dossier/embed/frame.ts'
import { partsOf } from '@hearsay/dossier/embed/parts.ts'
import { cardHref, embedHref, localPath } from '@hearsay/dossier/links.ts'
import { siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '../../language.ts'
import { picturedDossier } from '../embeds/embedded.ts'
import { siteAddress } from '../site-address.ts'
import type { Target } from './target.ts'

/** What may be embedded, as oEmbed 1.0 says it: in JSON as it is here, in XML an element each. */
export type Oembed = Readonly<Record<string, string | number>>

/** Seconds for which an answer may be kept. */
const AGE = 3600
const CARD = { width: 1200, height: 630 } as const

/**
 * How to embed a picture of a case; 404 or 410 as the dossier is.
 * @param url of the request: it has the site's origin
 * @param most the room that the page has, px
 */
export async function oembedOf(target: Target, url: URL, most: Partial<FrameSize> = {}): Promise<Oembed> {
  const { id, pictured, locale } = target
  const asked = new URL(localPath('/', locale), url)
  const dossier = await picturedDossier(id, pictured, asked)
  const parts = partsOf(dossier, pictured)
  if (parts === undefined) error(404, siteText(localeOf(url), 'noPage'))
  const caption = captionOf(dossier, siteAddress(url), pictured.edition !== undefined)
  const size = frameSize(parts, caption, most)
  return {
    version: '1.0',
    type: 'rich',
    title: parts.title,
    provider_name: siteText(locale, 'name'),
    provider_url: siteAddress(url) + localPath('/', locale),
    cache_age: AGE,
    html: frameCode(siteAddress(url) + embedHref(id, pictured, locale), parts.title, size),
    ...size,
    ...thumbnail(siteAddress(url) + cardHref(id, locale, pictured.edition), most),
  }
}

/** The card, where it keeps to the size that was asked for, as oEmbed wants of a thumbnail. */
function thumbnail(href: string, { width = CARD.width, height = CARD.height }: Partial<FrameSize>): Oembed {
  if (width < CARD.width || height < CARD.height) return {}
  return { thumbnail_url: href, thumbnail_width: CARD.width, thumbnail_height: CARD.height }
}
