import type { Dossier } from '@hearsay/dossier/dossier.ts'
import { captionOf } from '@hearsay/dossier/embed/caption.ts'
import { embedPage } from '@hearsay/dossier/embed/page.ts'
import { partsOf } from '@hearsay/dossier/embed/parts.ts'
import { type Pictured, picturedBy } from '@hearsay/dossier/embed/pictured.ts'
import { svgFile } from '@hearsay/dossier/embed/svg-file.ts'
import { siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '../../language.ts'
import { dossierOrError, editionOrError } from '../requested.ts'
import { siteAddress } from '../site-address.ts'

/**
 * A picture of a case, for a frame or as a file; 404 or 410 as the dossier is, and 404 where it has no such
 * account.
 * @param tail what comes after the case in the address (dossier/embed/pictured.ts)
 */
export async function embedded(id: string, tail: string, url: URL): Promise<Response> {
  const pictured = picturedBy(tail)
  if (pictured === undefined) error(404, siteText(localeOf(url), 'noPage'))
  const dossier = await picturedDossier(id, pictured, url)
  const parts = partsOf(dossier, pictured)
  if (parts === undefined) error(404, siteText(localeOf(url), 'noPage'))
  const caption = captionOf(dossier, siteAddress(url), pictured.edition !== undefined)
  return pictured.form === 'svg'
    ? answer(svgFile(parts, caption), 'image/svg+xml')
    : answer(embedPage(parts, caption), 'text/html')
}

/** The dossier that a picture is of. */
export function picturedDossier(id: string, { edition }: Pictured, url: URL): Promise<Dossier> {
  return edition === undefined ? dossierOrError(id, url, undefined) : editionOrError(id, edition, url)
}

function answer(body: string, type: string): Response {
  return new Response(body, {
    headers: { 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' },
  })
}
