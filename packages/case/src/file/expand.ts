import type { Position } from '../errors.ts'
import type { Kind } from '../kinds/index.ts'
import type { Header } from './header.ts'
import { SECTIONS } from './sections.ts'
import type { Item } from './yaml/item.ts'

type Path = readonly (string | number)[]
type Fields = Readonly<Record<string, unknown>>

/** An entry as a case file gives it, before validation, and how a field of it maps back to the file. */
export interface RawEntry {
  readonly value: Record<string, unknown>
  readonly locate: (path: Path) => Position
  /** A value as it is written, where YAML reads a bare word or number. */
  readonly written: (path: Path) => string | undefined
  /** Fields of which nothing more is to be said: something else stands in for what is wrong. */
  readonly assumed: Set<string>
  /** The entry under which this one is written, as shorthand. */
  readonly under?: RawEntry
}

/** What holds for every item of a file, and where it stands there. */
export interface Frame {
  readonly header: Header
  readonly locate: (field: string) => Position
}

/** Writes out a case file's shorthand: header defaults, made-up ids, `basis: unstated`, `bears`. */
export function expandItem(item: Item, frame: Frame): RawEntry[] {
  const { document, ...values } = frame.header.values
  const kind = SECTIONS[item.section]
  const { bears, ratings, rest: fields } = shorthandOf(kind, item.value)
  if (ratings) return expandRow(item, frame, { kind, ...values, ...fields }, ratings)
  const value: Record<string, unknown> = { kind, ...values, ...fields }
  if (kind === 'statement') {
    if (value.document === undefined && document !== undefined) value.document = document
    value.basis = writtenOut(value.basis)
  }
  value.id ??= madeUpId(value)
  if (value.id === undefined) delete value.id
  const entry = rawEntry(item, frame, value)
  return [entry, ...expandBearings(item, frame, values, bears ?? {}, entry)]
}

/** Prepends `base` to the path of a field to find it in the item: a bearing stands inside its statement. */
function rawEntry(
  item: Item,
  { header, locate }: Frame,
  value: RawEntry['value'],
  base: Path = [],
  under?: RawEntry,
): RawEntry {
  const isInherited = (field: unknown) =>
    typeof field === 'string' && field in header.values && item.value[field] === undefined
  return {
    value,
    locate: (path) =>
      isInherited(path[0]) ? locate(String(path[0])) : item.locate([...base, ...unfolded(item, path)]),
    written: (path) => item.written([...base, ...path]),
    assumed: new Set([...header.assumed].filter((field) => item.value[field] === undefined)),
    ...(under && { under }),
  }
}

/** A basis in one word, by itself or in a list, is its kind. */
function writtenOut(basis: unknown): unknown {
  if (Array.isArray(basis)) return basis.map(writtenOut)
  return typeof basis === 'string' ? { kind: basis } : basis
}

/** `basis: told` is written where `basis.kind` is read. */
function unfolded({ value: { basis } }: Item, path: Path): Path {
  if (path[0] !== 'basis') return path
  if (typeof basis === 'string') return ['basis']
  const [, index] = path
  return Array.isArray(basis) && typeof basis[Number(index)] === 'string' ? path.slice(0, 2) : path
}

/**
 * Takes shorthand out of an item where it has the shape of it; anything else stays, for the schema to refuse.
 */
function shorthandOf(kind: Kind, { bears, ratings, ...rest }: Item['value']) {
  const row = kind === 'consistency' && isMap(ratings)
  const bearing = (kind === 'statement' || kind === 'exhibit') && isMap(bears)
  const left: Record<string, unknown> = { ...rest }
  if (bears !== undefined && !bearing) left.bears = bears
  if (ratings !== undefined && !row) left.ratings = ratings
  return { rest: left, ...(bearing && { bears }), ...(row && { ratings }) }
}

/** Kinds whose id says what they join; a case file need not repeat it. */
function madeUpId({ kind, from, relation, to, of, claim, account, item }: Fields): unknown {
  if (kind === 'tie') return `${from}:${relation}:${to}`
  if (kind === 'bearing') return `${of}:${claim}`
  if (kind === 'consistency') return `${account}:${item}`
  return undefined
}

/** A row of the matrix: `ratings: {account: value}` for one item and one reason. */
function expandRow(item: Item, frame: Frame, row: Fields, ratings: object): RawEntry[] {
  return Object.entries(ratings).map(([account, value]) => {
    const cell = { ...row, id: madeUpId({ ...row, account }), account, value }
    return rawEntry(item, frame, cell, ['ratings', account])
  })
}

/** `bears: {claim: how}` or `{claim: {how, inferred}}` under a statement or an exhibit. */
function expandBearings(
  item: Item,
  frame: Frame,
  values: Fields,
  bears: object,
  under: RawEntry,
): RawEntry[] {
  const of = item.value.id
  return Object.entries(bears).map(([claim, how]) => {
    const fields = isObject(how) ? how : { how }
    const value = { kind: 'bearing', ...values, id: `${of}:${claim}`, of, claim, ...fields }
    return rawEntry(item, frame, value, ['bears', claim], under)
  })
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isMap(value: unknown): value is object {
  return isObject(value) && !Array.isArray(value) && Object.keys(value).length > 0
}
