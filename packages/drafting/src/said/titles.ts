/** "The minister", where the page says once who that is. */
import type { TextSpan } from '@hearsay/reading'
import { spoke } from './mend.ts'
import { isHeadline, type Sheet } from './sheet.ts'
import { type Told, wordsAt } from './told.ts'
import { FULL_NAME } from './turns/turn.ts'

/** "The minister" is whom the page names with that title, and nobody else it does. */
export function withTitled(told: readonly Told[], sheet: Sheet): Told[] {
  const bearers = new Map<string, TextSpan | null>()
  const bearerOf = (title: string): TextSpan | null => {
    const known = bearers.get(title)
    if (known !== undefined) return known
    const found = titled(title, sheet)
    bearers.set(title, found)
    return found
  }
  return told.map((one) => {
    const at = one.sourceAt
    if (!at || !one.source) return one
    const words = wordsAt(sheet.text, [at])
    const title = /^the (\p{L}+)$/iu.exec(words)?.[1]?.toLowerCase()
    const isNamed =
      one.source.name.toLowerCase() !== words.toLowerCase() && !isHeadline(sheet, one.source.span[0])
    const who = title === undefined || isNamed ? null : bearerOf(title)
    return who ? { ...one, source: spoke(sheet, who, one.source) } : one
  })
}

/** "The Minister of Waters, Ada Quill", "Ada Quill, the minister". @param title in small letters */
function titled(title: string, { text }: Sheet): TextSpan | null {
  const [name, word] = [
    `(?<who>${FULL_NAME.source})`,
    `[${title.charAt(0).toUpperCase()}${title.charAt(0)}]${title.slice(1)}`,
  ]
  const forms = [
    `\\b${word}(?: (?:of|for) [\\p{L} ]{2,40},|,)? (?:\\p{Lu}\\p{Ll}+\\.? (?:\\(\\p{L}+\\.\\) )?)?${name}`,
    `${name}, (?:\\d+, )?(?:the|its|an?) (?:\\p{Ll}+ )?${word}\\b`,
  ]
  const found = forms.flatMap((form) =>
    [...text.matchAll(new RegExp(form, 'dgu'))].flatMap(({ indices }): TextSpan[] => {
      const at = indices?.groups?.who
      return at ? [[at[0], at[1]]] : []
    }),
  )
  const names = new Set(found.map(([from, to]) => text.slice(from, to)))
  const [first] = found
  return names.size === 1 && first ? [first[0], first[1]] : null
}
