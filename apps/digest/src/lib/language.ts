import { LOCALES, type Locale } from '@hearsay/words'

/** The language that an address asks for: a path below its name, `/ar/…`; English where it names none. */
export function localeOf({ pathname }: { readonly pathname: string }): Locale {
  const first = pathname.split('/')[1]
  return LOCALES.slice(1).find((locale) => locale === first) ?? LOCALES[0]
}

/** The path of the page, whatever language it is asked for in. */
export function pathOf(url: { readonly pathname: string }): string {
  const locale = localeOf(url)
  return locale === LOCALES[0] ? url.pathname : url.pathname.slice(locale.length + 1) || '/'
}
