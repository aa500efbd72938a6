import type { LivePart } from '@hearsay/dossier/whole/view.ts'
import { isLocale, LOCALES, type Locale } from '@hearsay/words'
import { followReader } from '#lib/live/contents.ts'
import { weaveLines } from '#lib/live/lines.ts'
import { filterStatements } from '#lib/live/statements.ts'
import { slideTimes } from '#lib/live/times.ts'

/** What brings each to life: it works on what the server rendered. */
const ISLANDS: Readonly<Record<LivePart, (element: HTMLElement, locale: Locale) => void>> = {
  contents: followReader,
  lines: weaveLines,
  said: filterStatements,
  'as-of': slideTimes,
}

/** The language of the page. */
const spoken = document.documentElement.lang
const locale = isLocale(spoken) ? spoken : LOCALES[0]

for (const element of document.querySelectorAll<HTMLElement>('[data-island]'))
  ISLANDS[element.dataset.island as LivePart](element, locale)
