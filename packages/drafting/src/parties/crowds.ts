import type { Page } from '../page.ts'
import type { Form } from './forms.ts'
import { wholeBefore } from './naming.ts'

/**
 * The crowd in which each part of one is counted: "fourteen of the survivors" in "the survivors", on the same page
 * or, where it speaks of none, on another. Nobody is part of a part.
 */
export function wholesOf(forms: readonly Form[], pages: readonly Page[]): Map<Form, Form> {
  const crowds = forms.filter(({ isCrowd, key }) => isCrowd && !key.startsWith('unknown'))
  const wholes = crowds.filter((form) => partNoun(form, pages) === null)
  const found = new Map<Form, Form>()
  for (const part of forms) {
    const noun = part.isCrowd ? partNoun(part, pages) : null
    if (!noun) continue
    const alike = wholes.filter((whole) => whole !== part && whole.phrase.head === noun)
    const whole =
      alike.find(({ pages: there }) => [...part.pages].some((page) => there.has(page))) ?? alike[0]
    if (whole) found.set(part, whole)
  }
  return found
}

/** "survivors" of "fourteen of the survivors"; of "two", whoever were last counted before. */
function partNoun({ words, phrase, mentions: [mention] }: Form, pages: readonly Page[]): string | null {
  if (phrase.kind === 'count')
    return mention ? (wholeBefore(pages[mention.page]?.text ?? '', mention.span[0]) ?? null) : null
  return (
    /\bof (?:the|those|these|our) (?:\p{L}+ )?(\p{L}+s|\p{L}*men|people|wounded)\b/u
      .exec(words)?.[1]
      ?.toLowerCase() ?? null
  )
}
