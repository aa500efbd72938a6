import type { Kind } from '../kinds/index.ts'
import { SECTIONS } from './sections.ts'
import type { Item } from './yaml.ts'

/** An entry as a case file gives it, before validation, and how a field of it maps back to the file. */
export interface RawEntry {
  readonly value: Record<string, unknown>
  readonly item: Item
  /** Prepended to the path of a field to find it in the item: a bearing stands inside its statement. */
  readonly base: readonly (string | number)[]
}

/** Writes out a case file's shorthand: header defaults, made-up ids, `basis: unstated`, `bears`. */
export function expandItem(item: Item, header: Readonly<Record<string, unknown>>): RawEntry[] {
  const { document, ...frame } = header
  const kind = SECTIONS[item.section]
  const { bears, ratings, rest: fields } = shorthandOf(kind, item.value)
  if (ratings) return expandRow(item, { kind, ...frame, ...fields }, ratings)
  const value: Record<string, unknown> = { kind, ...frame, ...fields }
  if (kind === 'statement') {
    value.document ??= document
    if (typeof value.basis === 'string') value.basis = { kind: value.basis }
  }
  value.id ??= madeUpId(value)
  if (value.id === undefined) delete value.id
  const entry: RawEntry = { value, item, base: [] }
  return [entry, ...expandBearings(item, frame, bears ?? {})]
}

/** Takes shorthand out of an item where it has the shape of it; anything else stays, for the schema to refuse. */
function shorthandOf(kind: Kind, { bears, ratings, ...rest }: Item['value']) {
  const row = kind === 'consistency' && isMap(ratings)
  const bearing = (kind === 'statement' || kind === 'exhibit') && isMap(bears)
  const left: Record<string, unknown> = { ...rest }
  if (bears !== undefined && !bearing) left.bears = bears
  if (ratings !== undefined && !row) left.ratings = ratings
  return { rest: left, ...(bearing && { bears }), ...(row && { ratings }) }
}

/** Kinds whose id says what they join; a case file need not repeat it. */
function madeUpId({ kind, from, relation, to, of, claim, account, item }: Record<string, unknown>): unknown {
  if (kind === 'tie') return `${from}:${relation}:${to}`
  if (kind === 'bearing') return `${of}:${claim}`
  if (kind === 'consistency') return `${account}:${item}`
  return undefined
}

/** A row of the matrix: `ratings: {account: value}` for one item and one reason. */
function expandRow(item: Item, row: Record<string, unknown>, ratings: object): RawEntry[] {
  return Object.entries(ratings).map(([account, value]) => ({
    value: { ...row, id: madeUpId({ ...row, account }), account, value },
    item,
    base: ['ratings', account],
  }))
}

/** `bears: {claim: how}` or `{claim: {how, inferred}}` under a statement or an exhibit. */
function expandBearings(item: Item, frame: Record<string, unknown>, bears: object): RawEntry[] {
  const of = item.value.id
  return Object.entries(bears).map(([claim, how]) => ({
    value: { kind: 'bearing', ...frame, id: `${of}:${claim}`, of, claim, ...(isObject(how) ? how : { how }) },
    item,
    base: ['bears', claim],
  }))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isMap(value: unknown): value is object {
  return isObject(value) && !Array.isArray(value) && Object.keys(value).length > 0
}
