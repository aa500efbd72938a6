import ar from './ar/command.ts'
import en from './en/command.ts'
import type { Locale } from './locale.ts'
import { messages } from './messages.ts'
import { listed } from './numbers.ts'

export const commandText = messages<keyof typeof en>({ en, ar })

/** As many items as a person reads in one sentence; `--json` has them all. */
const READ = 20

/** `A, B and C`; of a long list the beginning, and how many more there are. */
export function listedShort(items: readonly string[], locale: Locale): string {
  return listed(shownOf(items, locale), locale)
}

/** The items of a list that a person reads, with how many more there are in place of the rest. */
export function shownOf(items: readonly string[], locale: Locale): readonly string[] {
  if (items.length <= READ) return items
  return [...items.slice(0, READ), commandText(locale, 'more', { count: items.length - READ })]
}
