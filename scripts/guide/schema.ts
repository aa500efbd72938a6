import { z } from 'zod'
import { KINDS } from '../../packages/case/src/kinds/index.ts'
import { cited, count, when } from '../../packages/case/src/terms.ts'

/** What a schema says of one field. */
export interface SchemaField {
  /** Whether no item can do without it (of a field inside another: whether that other cannot). */
  readonly isNeeded: boolean
  /** Every value that it can have, where they can be listed. */
  readonly values: readonly string[]
}

/** Fields by their names, those inside another as `outer.inner`. */
export type SchemaFields = ReadonlyMap<string, SchemaField>

/** As much of JSON Schema as the kinds use. */
interface Json {
  readonly anyOf?: readonly Json[]
  readonly items?: Json
  readonly properties?: Readonly<Record<string, Json>>
  readonly required?: readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
}

/** What an item has whatever its kind is; the guide describes it once. */
const FRAME = ['id', 'at', 'by', 'why']

/** Fields that are written in a case file and stand in no schema: the reader turns them into others. */
const SHORTHAND: Readonly<Record<string, readonly string[]>> = {
  document: ['file'],
  statement: ['after', 'bears'],
  exhibit: ['bears'],
  consistency: ['ratings'],
}

/** Forms that come back in many kinds, by the headings under which the guide describes them. */
const FORMS: ReadonlyMap<string, Json> = new Map([
  ['A date', jsonOf(when)],
  ['A count', jsonOf(count)],
  ['A sentence', jsonOf(cited)],
])

/** The fields of every section of a case file, and of every form, by the heading that describes them. */
export function fieldsByHeading(): Map<string, SchemaFields> {
  const sections = KINDS.map(({ kind, section, schema }): [string, SchemaFields] => {
    const fields = new Map(fieldsIn(jsonOf(schema)))
    for (const name of ['kind', ...FRAME]) {
      // A revision cannot do without its reason.
      if (name !== 'why' || fields.get(name)?.isNeeded === false) fields.delete(name)
    }
    for (const name of SHORTHAND[kind] ?? []) fields.set(name, { isNeeded: false, values: [] })
    return [section, fields]
  })
  const forms = [...FORMS].map(([heading, json]): [string, SchemaFields] => [
    heading,
    new Map(fieldsIn(json, '', false)),
  ])
  return new Map([...sections, ...forms])
}

function jsonOf(schema: z.ZodType): Json {
  // What comes out says more than what goes in: a digit that YAML reads as a number comes out as text.
  const { $schema, ...json } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' })
  return json as Json
}

/** Stops at a form, whose fields are described elsewhere. */
function fieldsIn(json: Json, before = '', stops = true): [string, SchemaField][] {
  if (stops && isForm(json)) return []
  const inner = [...(json.anyOf ?? []), ...(json.items ? [json.items] : [])]
  const below = inner.flatMap((one) => fieldsIn(one, before, stops))
  const own = Object.entries(json.properties ?? {}).flatMap(([name, field]): [string, SchemaField][] => {
    const path = before + name
    const here = { isNeeded: json.required?.includes(name) ?? false, values: valuesIn(field) }
    return [[path, here], ...fieldsIn(field, `${path}.`)]
  })
  return [...below, ...own]
}

function isForm(json: Json): boolean {
  const text = JSON.stringify(json)
  return [...FORMS.values()].some((form) => JSON.stringify(form) === text)
}

function valuesIn(json: Json): string[] {
  const listed = [...(json.enum ?? []), ...(json.const === undefined ? [] : [json.const])].map(String)
  return [...listed, ...(json.anyOf ?? []).flatMap(valuesIn), ...(json.items ? valuesIn(json.items) : [])]
}
