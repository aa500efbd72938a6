import { beforeEach, describe, expect, test, vi } from 'vitest'
import { PeopleError, type PeopleFault } from './errors.ts'
import type { People } from './people.ts'
import { endSession, sessionsOf } from './sessions.ts'
import { signIn } from './sign-in.ts'
import { browserWith, joined, somePeople, WORDS } from './testing/people.ts'

let people: People

beforeEach(async () => {
  people = await somePeople()
  return () => vi.useRealTimers()
})

const AMAL = { name: 'Amal', email: 'Amal@Desk.Example', password: WORDS }
const fault = (code: PeopleFault) => new PeopleError(code)

async function headersOf(email: string, password = WORDS): Promise<Headers> {
  const came = await signIn(people, { email, password }, new Headers({ 'user-agent': 'Firefox/150.0' }))
  if (came.came !== 'in') throw new Error(`expected ${email} to come in; found ${JSON.stringify(came)}`)
  return browserWith(came.answer)
}

describe('invitations', () => {
  test('are taken up once, in small letters, with the role that they are for', async () => {
    const token = await people.invite('editor')
    expect(await people.invitation(token)).toMatchObject({ role: 'editor' })
    const amal = await people.accept(token, AMAL)
    expect(amal).toMatchObject({ email: 'amal@desk.example', role: 'editor', hasSecondFactor: false })
    await expect(people.accept(token, { ...AMAL, email: 'b@desk.example' })).rejects.toEqual(fault('no-link'))
    await expect(people.invitation(token)).rejects.toEqual(fault('no-link'))
    expect(await people.invitations()).toEqual([])
  })

  test('end after a week', async () => {
    const token = await people.invite('reader')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * 86_400_000 })
    await expect(people.invitation(token)).rejects.toEqual(fault('no-link'))
    await expect(people.accept(token, AMAL)).rejects.toEqual(fault('no-link'))
    expect(await people.all()).toEqual([])
  })

  test('stand where the address is taken, however it is written', async () => {
    await people.accept(await people.invite('reader'), AMAL)
    const token = await people.invite('reporter')
    const again = { ...AMAL, email: 'AMAL@desk.example' }
    await expect(people.accept(token, again)).rejects.toEqual(fault('address-taken'))
    expect(await people.invitation(token)).toMatchObject({ role: 'reporter' })
    await people.accept(token, { ...AMAL, email: 'another@desk.example' })
  })

  test('make one person, however many take one up at once', async () => {
    const token = await people.invite('reader')
    const many = await Promise.allSettled(
      [1, 2, 3].map((n) => people.accept(token, { ...AMAL, email: `${n}@a.example` })),
    )
    expect(many.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await people.all()).toHaveLength(1)
  })

  test('make one person of one address, however many have one', async () => {
    const tokens = [await people.invite('reader'), await people.invite('steward')]
    const both = await Promise.allSettled(tokens.map((token) => people.accept(token, AMAL)))
    expect(both.filter(({ status }) => status === 'rejected')).toEqual([
      { status: 'rejected', reason: fault('address-taken') },
    ])
    expect(await people.all()).toHaveLength(1)
    expect(await people.invitations()).toHaveLength(1)
  })

  test('can be withdrawn, one and no other', async () => {
    const [first, second] = [await people.invite('reader'), await people.invite('editor')]
    await people.withdraw((await people.invitation(first)).id)
    await expect(people.invitation(first)).rejects.toEqual(fault('no-link'))
    expect(await people.invitation(second)).toMatchObject({ role: 'editor' })
  })

  test('keep nothing that opens anything', async () => {
    const token = await people.invite('steward')
    const { adapter } = await people.auth.$context
    expect(JSON.stringify(await adapter.findMany({ model: 'verification' }))).not.toContain(token)
  })
})

describe('the last steward', () => {
  test('stays one, and stays', async () => {
    const { id } = await joined(people, 'steward', 'Amal')
    await joined(people, 'editor', 'Basim')
    await expect(people.setRole(id, 'editor')).rejects.toEqual(fault('last-steward'))
    await expect(people.remove(id)).rejects.toEqual(fault('last-steward'))
    expect((await people.all()).map(({ role }) => role)).toEqual(['steward', 'editor'])
  })

  test('is one of two who leave at once', async () => {
    const two = [await joined(people, 'steward', 'Amal'), await joined(people, 'steward', 'Basim')]
    const came = await Promise.allSettled([
      people.remove(two[0]?.id ?? ''),
      people.setRole(two[1]?.id ?? '', 'reader'),
    ])
    expect(came.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect((await people.all()).map(({ role }) => role)).toEqual(['steward'])
  })
})

test('a role holds from the next request on', async () => {
  const amal = await joined(people, 'steward', 'Amal')
  const basim = await joined(people, 'steward', 'Basim')
  const headers = await headersOf(basim.email)
  await people.setRole(basim.id, 'reader')
  expect(await people.who(headers)).toMatchObject({ role: 'reader' })
  await people.setRole(amal.id, 'steward')
})

test('whoever is removed is out, and comes in no more', async () => {
  await joined(people, 'steward', 'Amal')
  const basim = await joined(people, 'reporter', 'Basim')
  const headers = await headersOf(basim.email)
  const link = await people.letInAgain(basim.id)
  await people.remove(basim.id)
  expect(await people.who(headers)).toBeNull()
  expect(await signIn(people, { email: basim.email, password: WORDS }, new Headers())).toMatchObject({
    why: 'wrong',
  })
  await expect(people.recover(link, WORDS)).rejects.toEqual(fault('no-link'))
  await expect(people.remove(basim.id)).rejects.toEqual(fault('no-person'))
})

describe('coming in again', () => {
  test('sets a password, and ends all that worked before', async () => {
    const amal = await joined(people, 'steward', 'Amal')
    const headers = await headersOf(amal.email)
    const { adapter, internalAdapter } = await people.auth.$context
    await internalAdapter.updateUser(amal.id, { twoFactorEnabled: true })
    await adapter.create({ model: 'twoFactor', data: { userId: amal.id, secret: 'x', backupCodes: 'x' } })
    await adapter.create({ model: 'passkey', data: passkeyOf(amal.id) })

    const token = await people.letInAgain(amal.id)
    expect(await people.recovery(token)).toMatchObject({ name: 'Amal', hasSecondFactor: true })
    expect(await people.recover(token, 'another horse altogether')).toMatchObject({ hasSecondFactor: false })

    expect(await people.who(headers)).toBeNull()
    expect(await adapter.count({ model: 'twoFactor' })).toBe(0)
    expect(await adapter.count({ model: 'passkey' })).toBe(0)
    expect(await signIn(people, amalWith(WORDS), new Headers())).toMatchObject({ why: 'wrong' })
    expect(await signIn(people, amalWith('another horse altogether'), new Headers())).toMatchObject({
      came: 'in',
    })
    await expect(people.recover(token, WORDS)).rejects.toEqual(fault('no-link'))
  })

  test('works within a day, by the newest link, and by no invitation', async () => {
    const { id } = await joined(people, 'steward', 'Amal')
    const first = await people.letInAgain(id)
    const second = await people.letInAgain(id)
    await expect(people.recovery(first)).rejects.toEqual(fault('no-link'))
    await expect(people.invitation(second)).rejects.toEqual(fault('no-link'))
    await expect(people.recovery(await people.invite('steward'))).rejects.toEqual(fault('no-link'))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 86_400_000 })
    await expect(people.recover(second, WORDS)).rejects.toEqual(fault('no-link'))
  })
})

test('a password opens nothing where there are passkeys and no app', async () => {
  const { id, email } = await joined(people, 'steward', 'Amal')
  const { adapter } = await people.auth.$context
  await adapter.create({ model: 'passkey', data: passkeyOf(id) })
  expect(await signIn(people, { email, password: WORDS }, new Headers())).toEqual({
    came: 'to nothing',
    why: 'passkey',
  })
  expect(await adapter.count({ model: 'session' })).toBe(0)
})

test('a passkey is removed by whoever has it alone', async () => {
  const amal = await joined(people, 'steward', 'Amal')
  const basim = await joined(people, 'steward', 'Basim')
  const [own, others] = [await headersOf(amal.email), await headersOf(basim.email)]
  const { adapter } = await people.auth.$context
  const { id } = await adapter.create<{ id: string }>({ model: 'passkey', data: passkeyOf(amal.id) })
  const body = { id }
  const refused = await people.auth.api.deletePasskey({ body, headers: others, asResponse: true })
  expect(refused.ok).toBe(false)
  expect(await adapter.count({ model: 'passkey' })).toBe(1)
  await people.auth.api.deletePasskey({ body, headers: own, asResponse: true })
  expect(await adapter.count({ model: 'passkey' })).toBe(0)
})

describe('sessions', () => {
  test('are seen with their browser, this one marked, and without what opens them', async () => {
    const { email } = await joined(people, 'reader', 'Amal')
    const headers = await headersOf(email)
    await headersOf(email)
    const seen = await sessionsOf(people.auth, headers)
    expect(seen.map(({ isThis, browser }) => [isThis, browser])).toEqual([
      [true, 'Firefox/150.0'],
      [false, 'Firefox/150.0'],
    ])
    expect(Object.keys(seen[0] ?? {})).not.toContain('token')
  })

  test('are ended by whoever has them, or by a steward all at once', async () => {
    const amal = await joined(people, 'reader', 'Amal')
    const basim = await joined(people, 'reader', 'Basim')
    const [one, two, others] = [
      await headersOf(amal.email),
      await headersOf(amal.email),
      await headersOf(basim.email),
    ]
    const second = (await sessionsOf(people.auth, two))[0]?.id ?? ''
    await endSession(people.auth, others, second)
    expect(await people.who(two)).not.toBeNull()
    await endSession(people.auth, one, second)
    expect(await people.who(two)).toBeNull()
    expect(await people.who(one)).not.toBeNull()
    await people.endSessions(amal.id)
    expect(await people.who(one)).toBeNull()
    expect(await people.who(others)).not.toBeNull()
  })

  test('begin anew at every sign-in, whatever the browser had before', async () => {
    const amal = await joined(people, 'reader', 'Amal')
    const basim = await joined(people, 'reader', 'Basim')
    const planted = await headersOf(basim.email)
    const came = await signIn(people, { email: amal.email, password: WORDS }, planted)
    if (came.came !== 'in') throw new Error('expected to come in')
    expect(browserWith(came.answer).get('cookie')).not.toBe(planted.get('cookie'))
    expect(await people.who(planted)).toMatchObject({ name: 'Basim' })
    expect(await people.who(browserWith(came.answer))).toMatchObject({ name: 'Amal' })
  })
})

const amalWith = (password: string) => ({ email: 'amal@desk.example', password })

function passkeyOf(userId: string) {
  return { userId, publicKey: 'x', credentialID: 'x', counter: 0, deviceType: 'x', backedUp: false }
}
