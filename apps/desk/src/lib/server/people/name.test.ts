import { expect, test } from 'vitest'
import { openCase } from '../cases/new-case.ts'
import { MARA, NEW_CASE, openTestDesk } from '../testing/desk.ts'
import { nameIn } from './name.ts'

test.each([
  [' Amal ', 'Amal'],
  ['أمل', 'أمل'],
  ['\u202bأمل', '\u202bأمل\u202c'],
  ['Amal\u202c', 'Amal'],
  ['\u2068Amal\u2069', '\u2068Amal\u2069'],
  ['Amal\u0085\nHaddad\u0007', 'Amal Haddad'],
])('%j is a name, and whoever has it opens cases', async (given, name) => {
  expect(nameIn(given)).toBe(name)
  expect(await openCase(await openTestDesk(), { ...MARA, name: nameIn(given) }, NEW_CASE)).toMatch(
    /^the-weir/,
  )
})

test.each(['', ' ', '\u200b', '\u2800', '\u3164', '\u202e', '...', 'a'.repeat(201)])(
  '%j is none',
  (given) => {
    expect(nameIn(given)).toBe('')
  },
)
