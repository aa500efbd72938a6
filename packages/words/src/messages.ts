import { isolated, opened } from './isolate.ts'
import { LOCALES, type Locale } from './locale.ts'
import { type Piece, piecesOf, type Values } from './say.ts'
import { type Tree, treeOf } from './tree.ts'

export type { Piece, Values } from './say.ts'

/**
 * Messages by key, in ICU MessageFormat (`{count, plural, one {# line} other {# lines}}`), plural forms by
 * CLDR. A build for browsers reads them ahead: what has values is its tree then, and the rest is said as it
 * stands.
 */
export type Catalogue<K extends string = string> = Readonly<Record<K, string | Tree>>

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
export function messages<K extends string>(
  catalogues: { readonly en: Catalogue<K> } & Readonly<Record<Locale, Partial<Catalogue<K>>>>,
): Messages<K> {
  const has = (locale: Locale, key: K) => catalogues[locale][key] !== undefined
  const spoken = (locale: Locale, key: K) => (has(locale, key) ? locale : LOCALES[0])
  const treeFor = (locale: Locale, key: K): Tree => {
    const message = catalogues[locale][key] ?? catalogues.en[key]
    return typeof message === 'string' ? treeOf(message) : message
  }
  const pieces = (asked: Locale, key: K, values: Values = {}): Piece[] => {
    const locale = spoken(asked, key)
    return piecesOf(treeFor(locale, key), values, locale)
  }
  const say = (asked: Locale, key: K, values?: Values): string => {
    const locale = spoken(asked, key)
    const tree = treeFor(locale, key)
    // Most messages are words and no more.
    if (tree.length === 1 && typeof tree[0] === 'string') return tree[0]
    return opened(
      piecesOf(tree, values ?? {}, locale).reduce<string>((text, piece) => text + textOf(piece, locale), ''),
    )
  }
  return Object.assign(say, { pieces, has, keys: Object.keys(catalogues.en) as K[], catalogues })
}

function textOf(piece: Piece, locale: Locale): string {
  return typeof piece === 'string' ? piece : isolated(piece.value, locale)
}
