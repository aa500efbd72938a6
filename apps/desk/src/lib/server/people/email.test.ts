import { expect, test } from 'vitest'
import { isEmail } from './email.ts'
import { signIn } from './sign-in.ts'
import { somePeople, WORDS } from './testing/people.ts'

test.each(["a.b+c_d'e-f@desk.example", 'AMAL@Desk.Example', '1@x-y.example.org'])(
  '%s joins, and signs in',
  async (email) => {
    expect(isEmail(email)).toBe(true)
    const people = await somePeople()
    await people.accept(await people.invite('reader'), { name: 'Amal', email, password: WORDS })
    expect(await signIn(people, { email, password: WORDS }, new Headers())).toMatchObject({ came: 'in' })
  },
)

test.each([
  '',
  'amal',
  'amal@localhost',
  'a b@desk.example',
  '.a@desk.example',
  'a..b@desk.example',
  'ä@desk.example',
  `${'a'.repeat(250)}@desk.example`,
])('"%s" does not', (email) => {
  expect(isEmail(email)).toBe(false)
})
