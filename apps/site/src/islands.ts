import { isLocale, LOCALES } from '@hearsay/words'
import { followReader } from '#lib/live/contents.ts'
import { weaveLines } from '#lib/live/lines.ts'
import { filterStatements } from '#lib/live/statements.ts'
import { slideTimes } from '#lib/live/times.ts'

/** What brings each to life: it works on what the server rendered. */
const ISLANDS = {
  contents: followReader,
  lines: weaveLines,
  said: filterStatements,
  'as-of': slideTimes,
} as const
export type IslandName = keyof typeof ISLANDS

/** The language of the page. */
const spoken = document.documentElement.lang
const locale = isLocale(spoken) ? spoken : LOCALES[0]

for (const element of document.querySelectorAll<HTMLElement>('[data-island]'))
  ISLANDS[element.dataset.island as IslandName](element, locale)
