import { aboutLocale, dayWords, embedText, type Locale, siteText } from '@hearsay/words'
import type { Dossier } from '../dossier.ts'
import { caseHref, editionHref } from '../links.ts'

/** What a picture on another page says of itself: of what it is, of when, whose, and where the rest is. */
export interface Caption {
  readonly locale: Locale
  readonly direction: 'ltr' | 'rtl'
  readonly kicker: string
  readonly question: string
  /** Of the question and the names; `direction` and `locale` are of our own words. */
  readonly language: string
  /** `Edition 3, 24 November 2026` */
  readonly made: string
  readonly desk: string
  /** The dossier, with the site's origin: as it stands now, or the edition. */
  readonly href: string
}

/**
 * @param site the origin of the site, such as `https://hearsay.example`
 * @param isFixed whether the picture is that of one edition, whatever is published later
 */
export function captionOf(dossier: Dossier, site: string, isFixed: boolean): Caption {
  const { id, locale, edition, case: of } = dossier
  const { kicker, question, language } = of.head
  const isEdition = isFixed && edition !== undefined
  return {
    locale,
    direction: aboutLocale(locale).direction,
    kicker,
    question,
    language,
    made: madeWords(dossier),
    desk: siteText(locale, 'name'),
    href: site + (isEdition ? editionHref(id, edition.number, locale) : caseHref(id, locale)),
  }
}

/** By its edition, or, of a case that nobody published, by the day of its last entry. */
export function madeWords({ locale, edition, case: of }: Dossier): string {
  const at = edition?.published ?? of.history.at(-1)?.at ?? of.head.at
  const day = (spoken: Locale) => dayWords(at, spoken)
  return edition === undefined
    ? embedText(locale, 'recorded', { day })
    : embedText(locale, 'edition', { number: edition.number, day })
}
