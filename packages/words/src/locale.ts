/** Languages that the interface speaks; the first is complete, and what another lacks is said in it. */
export const LOCALES = ['en', 'ar'] as const
export type Locale = (typeof LOCALES)[number]

interface About {
  /** BCP 47, with what `Intl` needs to count, order and name days as readers of the language do. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  /** What the language calls itself. */
  readonly name: string
}

const ABOUT: Readonly<Record<Locale, About>> = {
  en: { tag: 'en-GB', direction: 'ltr', name: 'English' },
  ar: { tag: 'ar-u-nu-arab', direction: 'rtl', name: 'العربية' },
}

export function aboutLocale(locale: Locale): About {
  return ABOUT[locale]
}

export function isLocale(value: string): value is Locale {
  return Object.hasOwn(ABOUT, value)
}
