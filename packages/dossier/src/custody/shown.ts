import type { Exhibit } from '@hearsay/case'
import { custodyText, titleFor, withinQuotation } from '@hearsay/words'
import type { Dossier } from '../dossier.ts'
import { documentHref } from '../links.ts'
import { pictureOf } from '../records/picture.ts'

/** An exhibit as a captured document shows it. */
export interface ShownView {
  /** What is shown: the thing itself, a picture, an excerpt, a translation. */
  readonly title: string
  readonly document: { readonly title: string; readonly href: string }
  readonly picture?: { readonly href: string; readonly alt: string }
  readonly words?: string
  /** The language of the words. */
  readonly language?: string
  readonly note?: string
}

/** In the order in which they are recorded: an original and its translation stand side by side. */
export function shownViews(
  { id, locale, case: of, latest }: Dossier,
  { name, shown = [] }: Exhibit,
): ShownView[] {
  return shown.map(({ document: documentId, as, words, note }) => {
    const document = of.document.get(documentId)
    const title = titleFor(of, documentId, locale)
    const href = document && pictureOf(id, latest, document)
    return {
      title: custodyText(locale, `shown.${as}`),
      document: { title, href: documentHref(id, documentId, locale) },
      ...(href !== undefined && {
        picture: { href, alt: custodyText(locale, 'alt', { exhibit: name, document: title }) },
      }),
      ...(words !== undefined && { words: withinQuotation(words) }),
      ...(document?.language !== undefined && { language: document.language }),
      ...(note !== undefined && { note }),
    }
  })
}
