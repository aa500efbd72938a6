import { type Case, type Control, type Field, recordFor } from '@hearsay/case'
import { deskText, kindWords, titleOf } from '@hearsay/words'

/** What is wrong with what a form gave: where, by field names and numbers, and what was expected. */
export interface Problem {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/**
 * The ids of the records that a form names: whoever fills it in may give an id or the title that a record
 * has. What names nothing, or more than one thing, stays as it was given, and is a problem.
 */
export function named(
  of: Case,
  fields: readonly Field[],
  record: Readonly<Record<string, unknown>>,
): { readonly record: Record<string, unknown>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const within = (control: Control, value: unknown, path: Problem['path']): unknown => {
    if (control.type === 'list') {
      if (!Array.isArray(value)) return within(control.item, value, path)
      return value.map((item, at) => within(control.item, item, [...path, at]))
    }
    if (control.type === 'group') return inGroup(control.fields, value as Record<string, unknown>, path)
    if (control.type !== 'record' || typeof value !== 'string') return value
    const found = idFor(of, control.kinds, value)
    if (typeof found === 'string') return found
    problems.push({ path, message: messageFor(control.kinds, value, found) })
    return value
  }
  const inGroup = (all: readonly Field[], group: Readonly<Record<string, unknown>>, path: Problem['path']) =>
    Object.fromEntries(
      Object.entries(group).map(([name, value]) => {
        const control = all.find((field) => field.name === name)?.control
        return [name, control && value !== null ? within(control, value, [...path, name]) : value]
      }),
    )
  return { record: inGroup(fields, record, []), problems }
}

type Kinds = Extract<Control, { type: 'record' }>['kinds']

/** The id of a record by its id or title; how many have that title, where it is not one. */
function idFor(of: Case, kinds: Kinds, value: string): string | number {
  const record = recordFor(of, value)
  if (record && of.kinds.has(value) && (kinds === 'any' || kinds.includes(record.kind))) return value
  const wanted = value.toLocaleLowerCase()
  const found = kindsOf(of, kinds).flatMap((kind) =>
    [...of[kind].values()].filter((one) => titleOf(of, one, 'en').toLocaleLowerCase() === wanted),
  )
  const [only] = found
  return only && found.length === 1 ? only.id : found.length
}

function kindsOf(of: Case, kinds: Kinds) {
  return kinds === 'any' ? [...new Set(of.kinds.values())] : kinds
}

function messageFor(kinds: Kinds, value: string, count: number): string {
  const kind = kinds === 'any' ? '' : kinds.map((one) => kindWords(one, 'en')).join(', ')
  const key = kinds === 'any' ? 'form.nothingNamed' : count === 0 ? 'form.noSuch' : 'form.several'
  return deskText('en', key, { kind, value, count })
}
