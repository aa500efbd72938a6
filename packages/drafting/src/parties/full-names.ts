import { NOT_NAMES } from '@hearsay/reading/names'
import type { Page } from '../page.ts'
import { indexed } from './cast.ts'
import type { Form } from './forms.ts'
import { folded, isTitle } from './phrase.ts'
import { RUN } from './roles.ts'
import { isInitialOf } from './spelling.ts'

/**
 * The full names of those whom a form names by a surname or with initials, where the pages have one such name
 * only: "F. Lamwaka" is Festus Lamwaka. Nothing of a surname that two have.
 */
export function fullNamesIn(pages: readonly Page[], forms: readonly Form[]): Map<Form, string> {
  const short = forms.filter(({ phrase }) => phrase.kind !== 'body' && isShort(phrase.nameWords))
  const bySurname = indexed(short, ({ phrase }) => phrase.nameWords.slice(-1))
  const found = new Map<Form, Map<string, string>>(short.map((form) => [form, new Map()]))
  for (const { text } of pages)
    for (const [run] of text.matchAll(RUN)) {
      const words = named(run)
      const own = words.map(folded)
      if (own.length < 2 || own.some((word) => word.length < 2)) continue
      for (const form of bySurname.get(own.at(-1) ?? '') ?? [])
        if (isFull(form.phrase.nameWords, own)) found.get(form)?.set(own.join(' '), words.join(' '))
    }
  return new Map(
    [...found].flatMap(([form, [full, ...others]]) => (full && others.length === 0 ? [[form, full[1]]] : [])),
  )
}

const isShort = (words: readonly string[]): boolean =>
  words.length === 1 || words.some((word) => word.length === 1)

/** The words of a run behind its titles: of "Minister Festus Lamwaka’s" the name. */
function named(run: string): string[] {
  const words = run.replace(/['’]s$|(?<=\p{L}{2})\.$/u, '').split(/\s+/)
  return words.slice(words.findLastIndex((word) => isTitle(word) || NOT_NAMES.has(word.toLowerCase())) + 1)
}

const isFull = (short: readonly string[], full: readonly string[]): boolean =>
  full.length === Math.max(2, short.length) &&
  (short.length === 1 ||
    short.every((word, index) => word === full[index] || isInitialOf(word, full[index] ?? '')))
