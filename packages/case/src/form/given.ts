import type { Control, Field } from './form.ts'

/** What a form gave: texts, each under a path of field names and numbers of list items, joined by points. */
export type Given = ReadonlyMap<string, string>

/** Items of one list that are looked at; more are refused by whoever takes the form in. */
const MOST_ITEMS = 1000

/**
 * The fields of a record as a form gave them. What is left empty is left out, or `null` where that says
 * something; nothing is judged here: what is wrong goes to `parseEntry` as it was given.
 */
export function recordOf(fields: readonly Field[], given: Given): Record<string, unknown> {
  return withNulls(fields, groupOf(fields, given, ''))
}

/** What a form holds that shows a record: the inverse of `recordOf`, as far as the form has its fields. */
export function givenOf(fields: readonly Field[], record: Readonly<Record<string, unknown>>): Given {
  return new Map(fields.flatMap(({ name, control }) => shown(control, record[name], name)))
}

function shown(control: Control, value: unknown, path: string): [string, string][] {
  if (value === undefined || value === null) return []
  if (control.type === 'list') {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value]
    return items.flatMap((item, at) => shown(control.item, item, `${path}.${at}`))
  }
  if (control.type === 'group') {
    const inner = new Map(Object.entries(value))
    return control.fields.flatMap(({ name, control: one }) => shown(one, inner.get(name), `${path}.${name}`))
  }
  return [[path, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)]]
}

function groupOf(fields: readonly Field[], given: Given, under: string): Record<string, unknown> {
  const entries = fields.map(({ name, control }): [string, unknown] => [
    name,
    valueAt(control, given, `${under}${name}`),
  ])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function withNulls(fields: readonly Field[], found: Record<string, unknown>): Record<string, unknown> {
  const nulls = fields.filter(({ nullable, name }) => nullable && found[name] === undefined)
  return { ...found, ...Object.fromEntries(nulls.map(({ name }) => [name, null])) }
}

function valueAt(control: Control, given: Given, path: string): unknown {
  switch (control.type) {
    case 'group': {
      const group = groupOf(control.fields, given, `${path}.`)
      return Object.keys(group).length === 0 ? undefined : withNulls(control.fields, group)
    }
    case 'list': {
      const items = itemsOf(given, path).map((item) => valueAt(control.item, given, item))
      const filled = items.filter((item) => item !== undefined)
      if (filled.length === 0) return undefined
      return control.single && filled.length === 1 ? filled[0] : filled
    }
    default:
      return single(control, given.get(path)?.trim() ?? '')
  }
}

function single({ type }: Control, text: string): unknown {
  if (text === '') return undefined
  if (type === 'number') return numberIn(text) ?? text
  if (type === 'yes-no' || type === 'tick') return text === 'yes' ? true : text === 'no' ? false : text
  return text
}

/** In decimal digits, with the minus sign of a keyboard or of print; nothing where it is no number. */
function numberIn(text: string): number | undefined {
  const plain = text.replace('\u2212', '-')
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined
}

/** Paths of the items of a list, in order, as far as something was given for them. */
function itemsOf(given: Given, path: string): string[] {
  const numbers = new Set<number>()
  for (const name of given.keys()) {
    if (!name.startsWith(`${path}.`)) continue
    const [digits = ''] = name.slice(path.length + 1).split('.')
    if (/^\d{1,3}$/.test(digits)) numbers.add(Number(digits))
  }
  return [...numbers]
    .toSorted((a, b) => a - b)
    .slice(0, MOST_ITEMS)
    .map((number) => `${path}.${number}`)
}
