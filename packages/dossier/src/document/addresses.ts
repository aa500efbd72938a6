import type { Document } from '@hearsay/case'
import { type Locale, partyName } from '@hearsay/words'
import type { Dossier } from '../dossier.ts'

/** A document of the case that stands on the web. */
export interface Address {
  readonly title: string
  readonly language: string | undefined
  readonly outlet: string
  readonly url: string
}

/** Where the documents of a case are found, in the order in which they were recorded, each address once. */
export function addressesOf({ case: of, locale }: Dossier): Address[] {
  const seen = new Set<string>()
  return [...of.document.values()].flatMap((document) => {
    const { url } = document
    if (url === undefined || seen.has(url)) return []
    seen.add(url)
    return [addressOf(of, document, url, locale)]
  })
}

function addressOf(of: Dossier['case'], document: Document, url: string, locale: Locale): Address {
  const { title, language, outlet } = document
  return { title, language, outlet: partyName(of, outlet, locale), url }
}
