import { caseHref, documentHref, partyHref, saidId, storyHref } from '@hearsay/dossier/links.ts'
import type { Locale } from '@hearsay/words'

/** A record that was found. */
interface Found {
  readonly kind: string
  readonly caseId: string
  readonly record: string
}

/** Where a record stands: a party or a narrative has a page across cases, the rest a place on the dossier. */
export function hrefOf({ kind, caseId, record }: Found, locale: Locale): string {
  const dossier = caseHref(caseId, locale)
  switch (kind) {
    case 'party':
      return partyHref(record, locale)
    case 'narrative':
      return storyHref(record, locale)
    case 'document':
      return documentHref(caseId, record, locale)
    case 'statement':
      return `${dossier}#${saidId(record)}`
    case 'account':
    case 'exhibit':
      return `${dossier}#${kind}-${record}`
    case 'event':
      return `${dossier}#timeline`
    default:
      return dossier
  }
}
