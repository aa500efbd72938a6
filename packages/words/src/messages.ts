import { IntlMessageFormat } from 'intl-messageformat'
import { aboutLocale, LOCALES, type Locale } from './locale.ts'

/**
 * Messages by key, in ICU MessageFormat (`{count, plural, one {# line} other {# lines}}`), plural forms by CLDR. A build
 * for browsers parses them ahead, so a message may also be its syntax tree.
 */
export type Catalogue<K extends string = string> = Readonly<Record<K, Message>>
type Message = string | Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>

/**
 * What is put into a message: names and other texts; numbers, which are written as the language writes them; and
 * words of ours, made in the language that the message turns out to be in.
 */
export type Values = Readonly<Record<string, string | number | ((spoken: Locale) => string)>>

/** A message in pieces: its own words, and the values put into it, so that each can be set apart from the other. */
export type Piece = string | { readonly name: string; readonly value: string }

export interface Messages<K extends string> {
  (locale: Locale, key: K, values?: Values): string
  /** The same in pieces: whatever a value says, it cannot be taken for the message's own words. */
  pieces(locale: Locale, key: K, values?: Values): Piece[]
  /** Whether the language has this message; what it lacks is said in English. */
  has(locale: Locale, key: K): boolean
  readonly keys: readonly K[]
  readonly catalogues: Readonly<Record<Locale, Partial<Catalogue<K>>>>
}

/** A subject as far as it is read without being spoken. */
export type Subject = Pick<Messages<string>, 'keys' | 'catalogues'>

/**
 * The messages of one subject, in every language.
 * @throws {Error} on use, where a value that the message names is missing
 */
/* @__NO_SIDE_EFFECTS__ -- a bundle leaves out the subjects that it does not say */
export function messages<K extends string>(catalogues: {
  readonly en: Catalogue<K>
  readonly ar: Partial<Catalogue<K>>
}): Messages<K> {
  const formats = new Map<string, IntlMessageFormat>()
  const has = (locale: Locale, key: K) => catalogues[locale][key] !== undefined
  const spoken = (locale: Locale, key: K) => (has(locale, key) ? locale : LOCALES[0])

  const formatOf = (locale: Locale, key: K): IntlMessageFormat => {
    const found = formats.get(`${locale} ${key}`)
    if (found) return found
    const message = catalogues[locale][key] ?? catalogues.en[key]
    // A message holds no markup: "<" is a character like any other.
    const made = new IntlMessageFormat(message, aboutLocale(locale).tag, undefined, { ignoreTag: true })
    formats.set(`${locale} ${key}`, made)
    return made
  }

  const pieces = (asked: Locale, key: K, values: Values = {}): Piece[] => {
    const locale = spoken(asked, key)
    const marked = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, markedValue(name, value, locale)]),
    )
    const parts = formatOf(locale, key).formatToParts<Exclude<Piece, string>>(marked)
    return parts.map(({ value }) =>
      typeof value === 'object' ? (value as Exclude<Piece, string>) : String(value),
    )
  }
  const say = (locale: Locale, key: K, values?: Values): string =>
    pieces(locale, key, values).reduce<string>((text, piece) => text + textOf(piece), '')
  return Object.assign(say, { pieces, has, keys: Object.keys(catalogues.en) as K[], catalogues })
}

function markedValue(name: string, value: Values[string], locale: Locale): number | Exclude<Piece, string> {
  if (typeof value === 'number') return value
  return { name, value: typeof value === 'string' ? value : value(locale) }
}

function textOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.value
}
