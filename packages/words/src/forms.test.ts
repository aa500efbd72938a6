import { type Control, type Field, formOf, RECORD_KINDS } from '@hearsay/case'
import { expect, test } from 'vitest'
import { choiceWords, forms } from './forms.ts'

/** Every path of a form, with its control, through groups and lists. */
function paths(fields: readonly Field[], under = ''): (readonly [string, Control])[] {
  return fields.flatMap(({ name, control }) => {
    const path = under === '' ? name : `${under}.${name}`
    const inner = itemOf(control)
    return [[path, inner], ...(inner.type === 'group' ? paths(inner.fields, path) : [])]
  })
}

const itemOf = (control: Control): Control => (control.type === 'list' ? itemOf(control.item) : control)

test.each(RECORD_KINDS)('every choice in the form of a %s has words, each its own', (kind) => {
  for (const [path, control] of paths(formOf(kind))) {
    if (control.type !== 'choice') continue
    const words = control.values.map((value) => choiceWords(kind, path, value, 'en'))
    expect(new Set(words).size, path).toBe(control.values.length)
  }
})

test('every hint is of a field, and every choice of a choice', () => {
  const known = new Set(
    RECORD_KINDS.flatMap((kind) => [
      `about.${kind}`,
      ...paths(formOf(kind)).flatMap(([path, control]) => [
        `hint.${kind}.${path}`,
        ...(control.type === 'choice'
          ? control.values.map((value) => `choice.${kind}.${path}.${value}`)
          : []),
      ]),
    ]),
  )
  expect(forms.keys.filter((key) => !known.has(key))).toEqual([])
})
