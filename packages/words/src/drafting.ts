import ar from './ar/drafting.ts'
import { whenWords } from './dates.ts'
import en from './en/drafting.ts'
import type { Locale } from './locale.ts'
import { messages } from './messages.ts'
import { listed } from './numbers.ts'

export const draftingText = messages<keyof typeof en>({ en, ar })

type DraftReasonCode = keyof typeof en extends infer Key
  ? Key extends `reason.${infer Code}`
    ? Code
    : never
  : never

/** Why something is proposed: what is named in its sentence stands in `names`. */
export interface DraftReason {
  readonly code: DraftReasonCode
  readonly names: Readonly<Record<string, string | number>>
}

/** The words of a draft, in the language of whoever will check it. */
export function draftingWords(locale: Locale) {
  return {
    why: (reason: DraftReason, chance: number) =>
      draftingText(locale, 'why', {
        reason: reasonWords(reason, locale),
        percent: Math.round(chance * 100),
      }),
    citation: (outlet: string, authors: readonly string[], published: string | null) =>
      citationWords(outlet, authors, published, locale),
    notIdentified: (name: string) => draftingText(locale, 'notIdentified', { name }),
    heldBy: (names: readonly string[]) =>
      names.length === 0
        ? draftingText(locale, 'heldByNobody')
        : draftingText(locale, 'heldBy', { names: listed(names, locale) }),
  }
}

/** Why something is proposed, as a sentence. */
export function reasonWords({ code, names }: DraftReason, locale: Locale): string {
  return draftingText(locale, `reason.${code}`, names)
}

function citationWords(
  outlet: string,
  authors: readonly string[],
  published: string | null,
  locale: Locale,
): string {
  const first = draftingText(locale, 'citation', { outlet })
  const by =
    authors.length === 0
      ? first
      : draftingText(locale, 'citationBy', { before: first, authors: listed(authors, locale) })
  return published === null
    ? by
    : draftingText(locale, 'citationOn', { before: by, date: whenWords({ edtf: published }, locale).words })
}
