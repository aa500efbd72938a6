import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { aboutLocale, LOCALES, type Locale } from './locale.ts'
import type { Subject } from './messages.ts'

/** What is wrong with a message: where it stands, and what was expected. */
export interface CatalogueFault {
  readonly subject: string
  readonly key: string
  readonly locale: Locale
  readonly message: string
}

/**
 * Reads every message of every subject. English must have all of them; another language may lack some, but what it
 * has must name the same values, and every count must have all the plural forms that CLDR gives the language.
 */
export function catalogueFaults(subjects: Readonly<Record<string, Subject>>): CatalogueFault[] {
  return Object.entries(subjects).flatMap(([subject, { catalogues, keys }]) =>
    LOCALES.flatMap((locale) => {
      const extra = Object.keys(catalogues[locale]).filter((key) => !keys.includes(key))
      return [
        ...extra.map((key) => ({ subject, key, locale, message: 'expected a key that English has' })),
        ...keys.flatMap((key) =>
          faultsOf(catalogues[locale][key], catalogues.en[key], locale).map((message) => ({
            subject,
            key,
            locale,
            message,
          })),
        ),
      ]
    }),
  )
}

function faultsOf(message: unknown, english: unknown, locale: Locale): string[] {
  if (message === undefined) return locale === LOCALES[0] ? ['expected a message; it is missing'] : []
  if (typeof message !== 'string' || message.trim() === '') return ['expected a message; it is empty']
  const tree = parsed(message)
  if (typeof tree === 'string') return [`expected ICU MessageFormat: ${tree}`]
  return [...pluralFaults(tree, locale), ...valueFaults(tree, english)]
}

/** The syntax tree, or what is wrong with the message. */
function parsed(message: string): MessageFormatElement[] | string {
  try {
    return parse(message, { ignoreTag: true })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function pluralFaults(tree: readonly MessageFormatElement[], locale: Locale): string[] {
  const { pluralCategories } = new Intl.PluralRules(aboutLocale(locale).tag).resolvedOptions()
  return within(tree).flatMap((element) => {
    if (element.type !== TYPE.plural) return []
    const lacking = pluralCategories.filter((form) => !(form in element.options))
    return lacking.length === 0
      ? []
      : [`expected the plural forms ${pluralCategories.join(', ')}; lacks ${lacking.join(', ')}`]
  })
}

/** A translation may leave a value out only by mistake. */
function valueFaults(tree: readonly MessageFormatElement[], english: unknown): string[] {
  const original = typeof english === 'string' ? parsed(english) : []
  if (typeof original === 'string') return []
  const [mine, theirs] = [valuesIn(tree), valuesIn(original)]
  return mine.symmetricDifference(theirs).size === 0
    ? []
    : [`expected the values ${list(theirs)}; names ${list(mine)}`]
}

function valuesIn(tree: readonly MessageFormatElement[]): Set<string> {
  const named = within(tree).flatMap((element) =>
    element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.value],
  )
  return new Set(named)
}

/** Every element of a message, those inside its choices included. */
function within(tree: readonly MessageFormatElement[]): MessageFormatElement[] {
  return tree.flatMap((element) =>
    element.type === TYPE.plural || element.type === TYPE.select
      ? [element, ...Object.values(element.options).flatMap(({ value }) => within(value))]
      : [element],
  )
}

function list(names: ReadonlySet<string>): string {
  return names.size === 0 ? 'none' : [...names].sort().join(', ')
}
