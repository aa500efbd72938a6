import { LOCALES, type Locale } from '@hearsay/words'
import { type Pictured, pictureTail } from './embed/pictured.ts'

/** Addresses inside the site, in the reader's language; ids are safe in URLs by their schema. */

/** A path as readers of a language go there: English stands at the root, another language under its name. */
export function localPath(path: string, locale: Locale): string {
  if (locale === LOCALES[0]) return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}

export function caseHref(caseId: string, locale: Locale, asOf?: string): string {
  const path = localPath(`/case/${caseId}`, locale)
  return asOf === undefined ? path : `${path}?as-of=${encodeURIComponent(asOf)}`
}

/** The page that shows the difference between two times; a form goes there without saying which. */
export function diffHref(
  caseId: string,
  locale: Locale,
  times?: { readonly from: string; readonly to: string },
): string {
  const path = `${caseHref(caseId, locale)}/diff`
  return times ? `${path}?${new URLSearchParams(times)}` : path
}

/** A statement's words in its document, with those words highlighted. */
export function wordsHref(caseId: string, documentId: string, statementId: string, locale: Locale): string {
  return `${documentHref(caseId, documentId, locale)}?statement=${statementId}#${statementId}`
}

export function documentHref(caseId: string, documentId: string, locale: Locale): string {
  return `${caseHref(caseId, locale)}/document/${documentId}`
}

/** A case as it was published in one edition: what stands there stays. */
export function editionHref(caseId: string, edition: number, locale: Locale): string {
  return `${caseHref(caseId, locale)}/edition/${edition}`
}

/** A statement by itself: as it stands now, or as an edition has it. */
export function statementHref(caseId: string, statement: string, locale: Locale, edition?: number): string {
  const of = edition === undefined ? caseHref(caseId, locale) : editionHref(caseId, edition, locale)
  return `${of}/statement/${statement}`
}

/** A picture of a case for other people's pages, in a frame of its own. */
export function embedHref(caseId: string, picture: Pictured, locale: Locale): string {
  return localPath(`/embed/case/${caseId}/${pictureTail(picture)}`, locale)
}

/** The same picture as a file. */
export function embedFileHref(caseId: string, picture: Pictured, locale: Locale): string {
  return `${embedHref(caseId, picture, locale)}.svg`
}

/** The card of a case, 1200 by 630 px: as it stands now, or as an edition has it. */
export function cardHref(caseId: string, locale: Locale, edition?: number): string {
  const of = edition === undefined ? caseId : `${caseId}/edition/${edition}`
  return localPath(`/card/case/${of}.png`, locale)
}

/** What is known of embedding a case, as oEmbed says it. */
export function oembedHref(caseId: string, locale: Locale, edition?: number): string {
  const of = edition === undefined ? caseHref(caseId, locale) : editionHref(caseId, edition, locale)
  return `${of}/oembed.json`
}

/** A file, and so the same in every language. */
export function bundleHref(caseId: string): string {
  return `/case/${caseId}/bundle`
}

/** Anchor of a statement in section 6 of a dossier. */
export function saidId(statementId: string): string {
  return `said-${statementId}`
}

/** The bytes of a document that is a picture, and so the same in every language. */
export function pictureHref(caseId: string, documentId: string): string {
  return `/case/${caseId}/document/${documentId}/picture`
}

/** A version that was seen running. */
export function rumourHref(caseId: string, subject: string, locale: Locale): string {
  return `${caseHref(caseId, locale)}/rumour/${subject}`
}

/** A narrative, across cases. */
export function storyHref(id: string, locale: Locale): string {
  return localPath(`/narrative/${id}`, locale)
}

/** A party, across cases. */
export function partyHref(id: string, locale: Locale): string {
  return localPath(`/party/${id}`, locale)
}

/** What is announced in a case, in order of time. */
export function aheadHref(caseId: string, locale: Locale): string {
  return `${caseHref(caseId, locale)}/ahead`
}

/** A case among what happened around it. */
export function contextHref(caseId: string, locale: Locale): string {
  return `${caseHref(caseId, locale)}/context`
}
