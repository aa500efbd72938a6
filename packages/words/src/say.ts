import { aboutLocale, type Locale } from './locale.ts'
import type { Part, Tree } from './tree.ts'

/**
 * A message in pieces: its own words, and the values put into it, so that each can be set apart from the
 * other.
 */
export type Piece = string | { readonly name: string; readonly value: string }

/**
 * What is put into a message: names and other texts; numbers, which are written as the language writes them;
 * and words of ours, made in the language that the message turns out to be in.
 */
export type Values = Readonly<Record<string, string | number | ((spoken: Locale) => string)>>

/**
 * A message with its values put in; words that meet are one piece.
 * @throws {Error} where a value that the message names is missing, or is no number where it counts
 */
export function piecesOf(tree: Tree, values: Values, locale: Locale): Piece[] {
  const pieces: Piece[] = []
  for (const piece of tree.flatMap((part) => said(part, values, locale))) {
    const last = pieces.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece
    else pieces.push(piece)
  }
  return pieces
}

function said(part: Part, values: Values, locale: Locale): Piece | Piece[] {
  if (typeof part === 'string') return part
  if ('value' in part) return put(part.value, values, locale)
  if ('number' in part) return formats(locale).number.format(numberIn(values, part.number))
  const { plural, forms } = part
  const count = numberIn(values, plural)
  const form = forms[`=${count}`] ?? forms[formats(locale).plural.select(count)] ?? forms.other ?? []
  return form.flatMap((each) => said(each, values, locale))
}

function put(name: string, values: Values, locale: Locale): Piece {
  const value = valueIn(values, name)
  if (typeof value === 'number') return String(value)
  return { name, value: typeof value === 'string' ? value : value(locale) }
}

function valueIn(values: Values, name: string): Values[string] {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  if (value !== undefined) return value
  throw new Error(`expected the value "${name}", which the message names; found ${Object.keys(values)}`)
}

function numberIn(values: Values, name: string): number {
  const value = valueIn(values, name)
  if (typeof value === 'number') return value
  throw new Error(`expected a number as the value "${name}"; found ${typeof value}`)
}

interface Formats {
  readonly number: Intl.NumberFormat
  readonly plural: Intl.PluralRules
}

const made = new Map<Locale, Formats>()

function formats(locale: Locale): Formats {
  const { tag } = aboutLocale(locale)
  const found = made.get(locale) ?? { number: new Intl.NumberFormat(tag), plural: new Intl.PluralRules(tag) }
  made.set(locale, found)
  return found
}
