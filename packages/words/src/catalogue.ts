import { aboutLocale, LOCALES, type Locale } from './locale.ts'
import type { Subject } from './messages.ts'
import { type Part, type Tree, treeOf } from './tree.ts'

/** What is wrong with a message: where it stands, and what was expected. */
export interface CatalogueFault {
  readonly subject: string
  readonly key: string
  readonly locale: Locale
  readonly message: string
}

/**
 * Reads every message of every subject. English must have all of them; another language may lack some, but
 * what it has must name the same values, and every count must have all the plural forms that CLDR gives the
 * language.
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
  if ('problem' in tree) return [`expected ICU MessageFormat: ${tree.problem}`]
  return [...pluralFaults(tree, locale), ...valueFaults(tree, english)]
}

/** The message as it is read, or what is wrong with it. */
function parsed(message: string): Tree | { readonly problem: string } {
  try {
    return treeOf(message)
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

function pluralFaults(tree: Tree, locale: Locale): string[] {
  const { pluralCategories } = new Intl.PluralRules(aboutLocale(locale).tag).resolvedOptions()
  return within(tree).flatMap((part) => {
    if (!('plural' in part)) return []
    const lacking = pluralCategories.filter((form) => !(form in part.forms))
    return lacking.length === 0
      ? []
      : [`expected the plural forms ${pluralCategories.join(', ')}; lacks ${lacking.join(', ')}`]
  })
}

/** A translation may leave a value out only by mistake. */
function valueFaults(tree: Tree, english: unknown): string[] {
  const original = typeof english === 'string' ? parsed(english) : []
  if ('problem' in original) return []
  const [mine, theirs] = [valuesIn(tree), valuesIn(original)]
  return mine.symmetricDifference(theirs).size === 0
    ? []
    : [`expected the values ${list(theirs)}; names ${list(mine)}`]
}

function valuesIn(tree: Tree): Set<string> {
  const named = within(tree).map((part) =>
    'plural' in part ? part.plural : 'number' in part ? part.number : part.value,
  )
  return new Set(named)
}

/** Everything that stands between a message's words, what stands in its choices included. */
function within(tree: Tree): Exclude<Part, string>[] {
  return tree.flatMap((part) => {
    if (typeof part === 'string') return []
    return 'plural' in part ? [part, ...Object.values(part.forms).flatMap(within)] : [part]
  })
}

function list(names: ReadonlySet<string>): string {
  return names.size === 0 ? 'none' : [...names].sort().join(', ')
}
