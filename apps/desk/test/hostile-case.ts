import {
  type Control,
  type Entry,
  type Field,
  formOf,
  givenOf,
  isRecordKind,
  parseEntry,
} from '@hearsay/case'

/** Gives texts one after another, and begins again; each with its number, so that no two are the same. */
export function oneByOne(texts: readonly string[]): () => string {
  let at = 0
  return () => `${texts[at % texts.length]} ${at++}`
}

/**
 * An entry with other texts wherever a person writes any: the text fields of its form, and its reason. What
 * its kind does not take in a field stands there as it was.
 */
export function rewritten(entry: Entry, next: () => string): Entry {
  const record = { ...entry } as Record<string, unknown>
  const paths = isRecordKind(entry.kind) ? textsIn(formOf(entry.kind), record) : []
  return [...paths, ...('why' in record ? [['why']] : [])].reduce<Entry>(
    (now, path) => taken(replaced(now, path, next())) ?? now,
    entry,
  )
}

function textsIn(fields: readonly Field[], record: Readonly<Record<string, unknown>>): string[][] {
  return [...givenOf(fields, record).keys()]
    .map((path) => path.split('.'))
    .filter((path) => controlAt({ type: 'group', fields }, path)?.type === 'text')
}

function controlAt(control: Control | undefined, [name, ...rest]: readonly string[]): Control | undefined {
  if (name === undefined) return control
  if (control?.type === 'list') return controlAt(control.item, rest)
  if (control?.type !== 'group') return undefined
  return controlAt(control.fields.find((field) => field.name === name)?.control, rest)
}

function replaced(value: unknown, [name, ...rest]: readonly string[], text: string): unknown {
  if (name === undefined) return text
  if (Array.isArray(value))
    return value.map((one, at) => (`${at}` === name ? replaced(one, rest, text) : one))
  // One item alone stands without its list.
  if (typeof value !== 'object' || value === null) return text
  return { ...value, [name]: replaced(Reflect.get(value, name), rest, text) }
}

function taken(entry: unknown): Entry | undefined {
  try {
    return parseEntry(entry)
  } catch {
    return undefined
  }
}
