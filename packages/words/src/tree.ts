import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** A message once it is read: its own words, and what stands between them. */
export type Tree = readonly Part[]

export type Part =
  | string
  /** A value, put in as it is. */
  | { readonly value: string }
  /** A value that is a number, written as the language writes it. */
  | { readonly number: string }
  /** A form for each category of CLDR, and for a number itself: `=0`. */
  | { readonly plural: string; readonly forms: Readonly<Record<string, Tree>> }

const read = new Map<string, Tree>()

/**
 * Reads a message in ICU MessageFormat, once. It holds no markup: "<" is a character like any other.
 * @throws {SyntaxError} where it is none, or says what no message says yet: a choice by word, a date, a style
 */
export function treeOf(message: string): Tree {
  const tree = read.get(message) ?? parse(message, { ignoreTag: true }).map((element) => partOf(element))
  read.set(message, tree)
  return tree
}

/** `counted`: the value that `#` stands for. */
function partOf(element: MessageFormatElement, counted = ''): Part {
  const { type } = element
  if (type === TYPE.literal) return element.value
  if (type === TYPE.argument) return { value: element.value }
  if (type === TYPE.pound) return { number: counted }
  if (type === TYPE.number && !element.style) return { number: element.value }
  if (type === TYPE.plural && element.offset === 0 && element.pluralType === 'cardinal')
    return { plural: element.value, forms: formsOf(element.options, element.value) }
  throw new SyntaxError(`expected words, values, plain numbers and plurals; found a ${TYPE[type]}`)
}

function formsOf(
  options: Readonly<Record<string, { readonly value: readonly MessageFormatElement[] }>>,
  counted: string,
): Record<string, Tree> {
  const forms = Object.entries(options)
  return Object.fromEntries(
    forms.map(([form, { value }]) => [form, value.map((element) => partOf(element, counted))]),
  )
}
