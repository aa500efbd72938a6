import type { z } from 'zod'
import { didYouMean } from '../did-you-mean.ts'
import { excerpt } from '../excerpt.ts'
import { explainDate, inUtc } from './dates.ts'
import { fieldsAt, formsAt } from './fields.ts'
import { codePoint, strangeField } from './strange.ts'

/** One thing that a schema found wrong, in words for a person. */
export interface ShapeWords {
  readonly path: readonly (string | number)[]
  readonly message: string
  /** Whether the field is not there at all. */
  readonly missing?: boolean
  /** Whether it is about fields that go together, not about one. */
  readonly rule?: boolean
}

/** Fields that a person may write where a schema knows fewer: those of a case file's shorthand. */
const SHORTHAND = ['file', 'after', 'bears', 'ratings']

/** How shorthand is written that stands for entries of its own. */
const FORMS: Readonly<Record<string, string>> = {
  bears: 'the id of a claim and how, such as bears: { ID: asserts }, under a statement or an exhibit',
  ratings: 'the id of an account and a value, such as ratings: { ID: C }, in a row of matrix',
}

/** What a value was expected to be, by the name that the schema library has for it. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields (name: value)',
  record: 'fields (name: value)',
  null: 'null',
}

/** What a schema said of a value. The library's own wording is for programmers, and never used. */
export function shapeWords(schema: z.ZodType, value: unknown, issue: z.core.$ZodIssue): ShapeWords[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? key.toString() : key))
  if (issue.code === 'unrecognized_keys') {
    const known = knownFields(schema, path)
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: shorthandWords(key, at(value, [...path, key])) ?? unknownWords(key, known),
    }))
  }
  const found = at(value, path)
  if (issue.code === 'invalid_union') return unionWords(schema, value, issue, path, found)
  return [
    {
      path,
      message: sentence(issue, found),
      ...(found === undefined && { missing: true }),
      ...(issue.code === 'custom' && { rule: true }),
    },
  ]
}

/** Shorthand that was not written out, because it has not the form of it. */
function shorthandWords(key: string, found: unknown): string | undefined {
  const form = FORMS[key]
  return form === undefined ? undefined : `expected ${form}; ${foundWords(found)}`
}

function unknownWords(key: string, known: readonly string[]): string {
  return `unknown field "${excerpt(key)}"${strangeField(key) ?? didYouMean(key, known)}`
}

/** Names of the fields that may stand at a path, in a schema or in a case file. */
export function knownFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const keys = path.map((key) => (typeof key === 'symbol' ? key.toString() : key))
  return [...fieldsAt(schema, keys), ...(keys.length === 0 ? SHORTHAND : [])]
}

/** Of the forms that a value may have, what the one that it looks like expects; else what each of them is. */
function unionWords(
  schema: z.ZodType,
  value: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
  path: (string | number)[],
  found: unknown,
): ShapeWords[] {
  const date = explainDate(formsAt(schema, path), found)
  if (date !== undefined) return [{ path, message: date }]
  const closest = issue.errors.find((branch) => branch.every((one) => !isOtherKind(one)))
  if (closest && closest.length > 0) {
    return closest.flatMap((one) => {
      const inner = { ...one, path: [...path, ...one.path] }
      return shapeWords(schema, value, inner)
    })
  }
  const expected = issue.errors.flatMap((branch) => branch.slice(0, 1).map((one) => expectedBy(one, found)))
  const forms = [...new Set(expected)].filter((form) => form !== ERASED_FORM)
  const message = `expected ${forms.join(', or ') || 'another shape'}; ${foundWords(found)}`
  return [{ path, message, ...(found === undefined && { missing: true }) }]
}

const ERASED_FORM = '"[erased]"'

/** Whether a form was refused for what the value is as a whole, not for something inside it. */
function isOtherKind({ code, path }: z.core.$ZodIssue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')
}

function sentence(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.message.startsWith('expected ')) return issue.message + foundInstead(issue, found)
  const expected = expectedBy(issue, found)
  if (found === undefined) return `expected ${expected}; the field is missing`
  if (issue.code === 'invalid_type' && issue.expected === 'array' && typeof found === 'string')
    return `expected ${expected}; ${foundWords(found)}: put it in brackets, [${excerpt(found)}]`
  const meant =
    issue.code === 'invalid_value' && typeof found === 'string' ? didYouMean(found, words(issue)) : ''
  return `expected ${expected}; ${foundWords(found)}${meant}${quoteIt(issue, found)}`
}

/** What stands where text of a certain form is expected, if it can be shown. */
function foundInstead({ code }: z.core.$ZodIssue, found: unknown): string {
  const shows = code === 'invalid_format' && typeof found === 'string' && !/\p{Cc}/u.test(found)
  return shows ? `; ${foundWords(found)}${inUtc(found)}${oddCharacter(found)}` : ''
}

/** A character that cannot be seen, or told from a plain one: it is named by its number. */
function oddCharacter(found: string): string {
  const [odd] = /[^\x20-\x7e]/u.exec(found) ?? []
  if (odd === undefined) return ''
  const shown = /[\p{L}\p{N}\p{P}]/u.test(odd) ? `${odd} ` : ''
  return `; the character ${shown}(${codePoint(odd)}) cannot stand in it`
}

/** YAML reads some words as numbers, as true or false, or as nothing; quotation marks make them text. */
function quoteIt(issue: z.core.$ZodIssue, found: unknown): string {
  const text = issue.code === 'invalid_type' && issue.expected === 'string'
  if (!text || (typeof found !== 'number' && typeof found !== 'boolean')) return ''
  return `: put it in quotation marks, "${found}"`
}

function expectedBy(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.message.startsWith('expected ')) return issue.message.slice('expected '.length)
  switch (issue.code) {
    case 'invalid_type':
      return EXPECTED[issue.expected] ?? 'another kind of value'
    case 'invalid_value':
      return listed(
        issue.values.map((one) =>
          typeof one === 'string' && issue.values.length === 1 ? `"${one}"` : String(one),
        ),
      )
    case 'too_small':
      return bounded('at least', issue.minimum, issue.origin)
    case 'too_big':
      return bounded('at most', issue.maximum, issue.origin)
    case 'invalid_format':
      return issue.format === 'url'
        ? 'a web address that begins with http:// or https://'
        : 'text of another form'
    default:
      return typeof found === 'string' ? 'text of another form' : 'another value'
  }
}

function bounded(bound: string, limit: number | bigint, origin: string): string {
  if (origin === 'string') return `text of ${bound} ${count(limit, 'character')}`
  if (origin === 'array' || origin === 'set') return `a list of ${bound} ${count(limit, 'item')}`
  return `a number of ${bound} ${limit}`
}

function count(number: number | bigint, noun: string): string {
  return `${number} ${noun}${Number(number) === 1 ? '' : 's'}`
}

function words(issue: z.core.$ZodIssue): string[] {
  return issue.code === 'invalid_value' ? issue.values.map(String) : []
}

function listed(values: readonly string[]): string {
  return values.length > 1 ? `one of ${values.join(', ')}` : values.join('')
}

/** What stands there, as far as a person needs it to find it. */
export function foundWords(found: unknown): string {
  if (found === null) return 'found nothing written there'
  if (Array.isArray(found))
    return found.length === 0 ? 'found an empty list' : `found a list of ${found.length}`
  switch (typeof found) {
    case 'undefined':
      return 'the field is missing'
    case 'string':
      return found === '' ? 'found empty text' : `found "${excerpt(found)}"`
    case 'object':
      return 'found fields (name: value)'
    default:
      return `found ${String(found)}`
  }
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  let found = value
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return undefined
    found = Object.hasOwn(found, key) ? (found as Record<string | number, unknown>)[key] : undefined
  }
  return found
}
