import { IntlMessageFormat } from 'intl-messageformat'
import { expect, it } from 'vitest'
import { aboutLocale, LOCALES, type Locale } from './locale.ts'
import type { Subject } from './messages.ts'
import { piecesOf } from './say.ts'
import { SUBJECTS } from './subjects.ts'
import { type Tree, treeOf } from './tree.ts'

const COUNTS = [0, 1, 2, 3, 11, 100, 1234]

const EVERY = Object.entries(SUBJECTS).flatMap(([subject, { keys, catalogues }]) =>
  LOCALES.flatMap((locale) => keys.flatMap((key) => written(subject, catalogues, locale, key))),
)

it.each(LOCALES)('says every message as the library of the format does (%s)', (locale) => {
  const messages = EVERY.filter((each) => each.locale === locale)
  expect(messages.length).toBeGreaterThan(200)
  for (const { place, message } of messages) {
    for (const count of COUNTS) {
      const values = valuesFor(treeOf(message), count)
      const ours = piecesOf(treeOf(message), values, locale)
      const text = ours.map((piece) => (typeof piece === 'string' ? piece : piece.value)).join('')
      const library = new IntlMessageFormat(message, aboutLocale(locale).tag, undefined, { ignoreTag: true })
      expect(text, `${place} with ${count}`).toBe(library.format(values))
    }
  }
})

function written(subject: string, catalogues: Subject['catalogues'], locale: Locale, key: string) {
  const message = catalogues[locale][key]
  return typeof message === 'string' ? [{ place: `${locale}/${subject}: ${key}`, message, locale }] : []
}

/** A name where a message puts one in as it is, and the count wherever it counts. */
function valuesFor(tree: Tree, count: number): Record<string, string | number> {
  const values: Record<string, string | number> = {}
  for (const part of tree) {
    if (typeof part === 'string') continue
    if ('value' in part) values[part.value] ??= `{${part.value}} <b>#`
    else if ('number' in part) values[part.number] = count
    else {
      for (const form of Object.values(part.forms)) Object.assign(values, valuesFor(form, count))
      values[part.plural] = count
    }
  }
  return values
}
