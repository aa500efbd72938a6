import { LOCALES, type Locale } from '@hearsay/words'

/** The address of a page in a language. */
export function localPath(path: string, locale: Locale): string {
  return locale === LOCALES[0] ? path : `/${locale}${path === '/' ? '' : path}`
}
