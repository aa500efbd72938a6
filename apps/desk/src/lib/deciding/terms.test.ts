import { type Control, type Field, formOf } from '@hearsay/case'
import { expect, test } from 'vitest'
import { ACTS, BASES, MODALITIES, STANCES, TYPES } from './terms.ts'

/** What a field of a form may be, through lists and groups. */
function choices(fields: readonly Field[], [name, ...rest]: readonly string[]): readonly string[] {
  const found = fields.find((field) => field.name === name)?.control
  const inner: Control | undefined = found?.type === 'list' ? found.item : found
  if (inner?.type === 'group') return choices(inner.fields, rest)
  return inner?.type === 'choice' ? inner.values : []
}

test.each([
  ['statement', ['act'], ACTS],
  ['statement', ['basis', 'kind'], BASES],
  ['statement', ['modality'], MODALITIES],
  ['party', ['type'], TYPES],
  ['bearing', ['how'], STANCES],
] as const)('of a %s, %j offers all that the case takes', (kind, path, offered) => {
  expect(choices(formOf(kind), path).toSorted()).toEqual([...offered].toSorted())
})
