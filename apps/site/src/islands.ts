import { isLocale, LOCALES, type Locale } from '@hearsay/words'
import { followReader } from '#lib/live/contents.ts'
import { findAsWritten } from '#lib/live/find.ts'
import { weaveLines } from '#lib/live/lines.ts'
import type { SitePart } from '#lib/live/parts.ts'
import { markChanges } from '#lib/live/since.ts'
import { filterStatements } from '#lib/live/statements.ts'
import { slideTimes } from '#lib/live/times.ts'

/** What brings each to life: it works on what the server rendered. */
const ISLANDS: Readonly<Record<SitePart, (element: HTMLElement, locale: Locale) => void>> = {
  contents: followReader,
  lines: weaveLines,
  said: filterStatements,
  'as-of': slideTimes,
  since: markChanges,
  find: findAsWritten,
}

/** The language of the page. */
const spoken = document.documentElement.lang
const locale = isLocale(spoken) ? spoken : LOCALES[0]

for (const element of document.querySelectorAll<HTMLElement>('[data-island]'))
  ISLANDS[element.dataset.island as SitePart](element, locale)
