import { expect, test } from 'vitest'
import { totp } from '../../../../test/totp.ts'
import { newSecret } from './app.ts'
import { giveCode, signIn } from './sign-in.ts'
import { browserWith, joined, somePeople, WORDS } from './testing/people.ts'

test('the code of RFC 6238 is what the test makes of its secret', () => {
  expect(totp('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 59_000)).toBe('287082')
})

test('a code of an app ends one sign-in, whoever looked over a shoulder', async () => {
  const people = await somePeople()
  const { auth } = people
  const { email } = await joined(people, 'steward', 'Amal')
  const come = () => signIn(people, { email, password: WORDS }, new Headers())
  const first = await come()
  if (first.came !== 'in') throw new Error('expected to come in')
  const headers = browserWith(first.answer)
  const secret = (await newSecret(auth, headers, WORDS))?.typed ?? ''
  expect(await newSecret(auth, headers, 'another horse altogether')).toBeNull()
  await auth.api.verifyTOTP({ body: { code: totp(secret) }, headers })

  const code = totp(secret)
  const outcomes: string[] = []
  for (const given of ['000000', code, code]) {
    const waiting = await come()
    if (waiting.came !== 'to the code') throw new Error('expected to be asked for a code')
    expect(await people.who(browserWith(waiting.answer))).toBeNull()
    const ended = await giveCode(people, given, browserWith(waiting.answer))
    outcomes.push(ended.came === 'to nothing' ? ended.why : ended.came)
  }
  expect(outcomes).toEqual(['wrong', 'in', 'over'])
  // That of setting up is another now; the one that was refused left none.
  expect(await (await auth.$context).adapter.count({ model: 'session' })).toBe(2)
})
