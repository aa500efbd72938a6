import { z } from 'zod'
import { definitionOf, type RecordKind } from '../kinds/index.ts'

/** What a person gives for a field of a record, or for a part of one. */
export type Control =
  | { readonly type: 'text' | 'date' | 'yes-no' | 'tick' }
  | { readonly type: 'number'; readonly least: number | undefined; readonly most: number | undefined }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  /** A record of one of these kinds, by its id; `any` for a citation. */
  | { readonly type: 'record'; readonly kinds: readonly RecordKind[] | 'any' }
  | { readonly type: 'group'; readonly fields: readonly Field[] }
  | {
      readonly type: 'list'
      readonly item: Control
      readonly least: number
      /** Whether one item alone is recorded without a list. */
      readonly single: boolean
    }

export interface Field {
  readonly name: string
  readonly control: Control
  /** Whether a record without it is refused. */
  readonly required: boolean
  /** Whether nothing given is recorded as `null`: known to be none. */
  readonly nullable: boolean
}

/** What frames every entry, and nobody writes into a form. */
const FRAME: ReadonlySet<string> = new Set(['kind', 'id', 'at', 'by', 'why'])

/**
 * The fields of a kind of record that a person writes, in the order of its schema; whatever draws a form or
 * reads one is made from these. Fields that come from bytes or from a page are none of them.
 */
export function formOf(kind: RecordKind): readonly Field[] {
  const made = FORMS.get(kind) ?? fieldsOf(kind)
  FORMS.set(kind, made)
  return made
}

const FORMS = new Map<RecordKind, readonly Field[]>()

/** What of JSON Schema is read here. */
interface Schema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly (string | number)[]
  readonly const?: unknown
  readonly minItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly control?: string
}

type Kinds = Readonly<Record<string, readonly RecordKind[]>>

function fieldsOf(kind: RecordKind): readonly Field[] {
  const { schema, mentions, unwritten = [] } = definitionOf(kind)
  const whole = z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as Schema
  const skipped = new Set([...FRAME, ...unwritten])
  return fieldsIn(whole, '', mentions as Kinds, skipped)
}

function fieldsIn(schema: Schema, under: string, mentions: Kinds, skipped: ReadonlySet<string>): Field[] {
  const required = new Set(schema.required)
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => !skipped.has(name))
    .map(([name, inner]) => ({
      name,
      control: controlOf(inner, under === '' ? name : `${under}.${name}`, mentions),
      required: required.has(name) && !isNullable(inner),
      nullable: isNullable(inner),
    }))
}

const isNullable = ({ anyOf = [] }: Schema): boolean => anyOf.some(({ type }) => type === 'null')

/** The fullest of the forms that a value may take: shorthand is for those who write files. */
const FULLEST = ['array', 'object', 'number', 'integer', 'boolean', 'string']

function controlOf(schema: Schema, path: string, mentions: Kinds): Control {
  if (schema.anyOf) {
    const forms = schema.anyOf.filter((form) => form.const === undefined && form.type !== 'null')
    const [fullest = {}] = forms.toSorted(
      (a, b) => FULLEST.indexOf(a.type ?? '') - FULLEST.indexOf(b.type ?? ''),
    )
    const control = controlOf(fullest, path, mentions)
    return control.type === 'list' ? { ...control, single: isSingle(fullest, forms) } : control
  }
  switch (schema.type) {
    case 'array':
      return {
        type: 'list',
        item: controlOf(schema.items ?? {}, path, mentions),
        least: schema.minItems ?? 0,
        single: false,
      }
    case 'object':
      return { type: 'group', fields: fieldsIn(schema, path, mentions, new Set()) }
    case 'boolean':
      return { type: schema.const === true ? 'tick' : 'yes-no' }
    case 'number':
    case 'integer':
      return { type: 'number', least: schema.minimum, most: schema.maximum }
    default:
      return textOrRecord(schema, path, mentions)
  }
}

/** Whether what a list holds may stand there by itself. */
function isSingle({ items }: Schema, forms: readonly Schema[]): boolean {
  return forms.some(({ type }) => type !== 'array' && type === items?.type)
}

function textOrRecord(schema: Schema, path: string, mentions: Kinds): Control {
  const kinds = path.endsWith('cites') ? 'any' : mentions[path]
  if (kinds) return { type: 'record', kinds }
  if (schema.enum) return { type: 'choice', values: schema.enum.map(String) }
  if (schema.const !== undefined) return { type: 'choice', values: [String(schema.const)] }
  return { type: schema.control === 'date' ? 'date' : 'text' }
}
