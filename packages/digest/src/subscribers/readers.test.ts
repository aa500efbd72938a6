import { overBoth } from '@hearsay/store/testing/engines'
import { describe, expect, test } from 'vitest'
import { WEIR } from '../testing/cases.ts'
import {
  ABOUT,
  address,
  bodyOf,
  HOUR,
  NOON,
  openWorld,
  SHOWN,
  subscribed,
  tokenIn,
} from '../testing/world.ts'
import { ask } from './ask.ts'
import { count } from './count.ts'
import { erase, forget, purge } from './erase.ts'
import { ASKED_KEPT, ASKS_AN_HOUR, DAY, LEFT_KEPT, STOPPED_KEPT } from './limits.ts'
import { choose, confirm, goOn, leave, reader } from './readers.ts'

const READER = 'reader@mx.example'
const published = (at: string) => ({ ...WEIR, editions: [{ number: 9, size: 70, at, items: ['More'] }] })

overBoth((fresh) => {
  test('from asking to leaving, and nothing after it', async () => {
    const world = await openWorld(fresh)
    const { subscribers, smtp, send, clock, source } = world
    expect(await ask(subscribers, address(READER), 'en', SHOWN)).toBe(true)
    expect(smtp.received).toEqual([])
    await send()
    const [asking] = smtp.received
    expect([asking?.to, smtp.received.length]).toEqual([READER, 1])
    if (!asking) return
    const token = tokenIn(asking, 'c')
    // A look changes nothing, however often.
    for (let look = 0; look < 3; look++)
      expect((await reader(subscribers, 'confirm', token))?.state).toBe('asked')
    source.cases = [published('2026-11-30T15:00:00Z')]
    clock.now = NOON + 7 * HOUR
    await send()
    expect(smtp.received).toHaveLength(1)

    clock.now = NOON + 8 * HOUR
    const confirmed = await confirm(subscribers, token, 'Europe/Berlin')
    expect(confirmed?.choice).toEqual({ cases: null, editions: 'both', zone: 'Europe/Berlin', locale: 'en' })
    expect((await confirm(subscribers, token))?.state).toBe('confirmed')
    // What changed before they confirmed is not news to them.
    clock.now = NOON + 20 * HOUR
    await send()
    expect(smtp.received).toHaveLength(1)

    source.cases = [published('2026-12-01T09:00:00Z'), published('2026-11-30T21:00:00Z')].map((one, at) => {
      return { ...one, id: `weir-${at}` }
    })
    clock.now = NOON + 30 * HOUR
    await send()
    expect(smtp.received).toHaveLength(2)
    const digest = smtp.received[1]
    if (!digest) return
    expect(bodyOf(digest)).toContain('Evening edition')
    expect(bodyOf(digest)).toContain(ABOUT.desk)

    const left = await leave(subscribers, tokenIn(digest, 'u'))
    expect(left?.state).toBe('left')
    expect((await leave(subscribers, tokenIn(digest, 'u')))?.state).toBe('left')
    source.cases = [published('2026-12-02T09:00:00Z')]
    clock.now = NOON + 60 * HOUR
    await send()
    expect(smtp.received).toHaveLength(2)
    expect(await count(subscribers)).toEqual({ asked: 0, confirmed: 0, left: 1, stopped: 0, waiting: 0 })
  })

  describe('a token', () => {
    test('does what it is for, and nothing else', async () => {
      const world = await openWorld(fresh)
      const { subscribers } = world
      const choices = await subscribed(world, READER)
      const tokens = (await reader(subscribers, 'choices', choices))?.tokens
      expect(new Set(Object.values(tokens ?? {})).size).toBe(3)
      for (const purpose of ['confirm', 'leave', 'erase', 'bounce'] as const)
        expect(await reader(subscribers, purpose, choices)).toBeUndefined()
      expect(await leave(subscribers, choices)).toBeUndefined()
      expect(await erase(subscribers, tokens?.leave ?? '')).toBe(false)
    })

    test('that anything was changed in is nobody’s', async () => {
      const world = await openWorld(fresh)
      const choices = await subscribed(world, READER)
      const bytes = Buffer.from(choices, 'base64url')
      for (let at = 0; at < bytes.length; at++) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ 1
        expect(await reader(world.subscribers, 'choices', changed.toString('base64url'))).toBeUndefined()
      }
      for (const odd of ['', 'x', choices.slice(1), `${choices}A`, `${choices}\n`, '../../etc', '%00'])
        expect(await reader(world.subscribers, 'choices', odd)).toBeUndefined()
    })

    test('to confirm is of one asking; one to leave is for good', async () => {
      const world = await openWorld(fresh)
      const { subscribers, smtp, send } = world
      await ask(subscribers, address(READER), 'en', SHOWN)
      await send()
      const first = smtp.received.map((mail) => tokenIn(mail, 'c'))[0] ?? ''
      const old = await confirm(subscribers, first)
      await leave(subscribers, old?.tokens.leave ?? '')
      expect(await confirm(subscribers, first)).toBeUndefined()
      await ask(subscribers, address(READER), 'en', SHOWN)
      await send()
      expect(await confirm(subscribers, first)).toBeUndefined()
      const second = smtp.received.map((mail) => tokenIn(mail, 'c')).at(-1) ?? ''
      expect((await confirm(subscribers, second))?.state).toBe('confirmed')
      expect((await leave(subscribers, old?.tokens.leave ?? ''))?.state).toBe('left')
    })
  })

  test('who left by mistake goes on; who never confirmed cannot go on by that', async () => {
    const world = await openWorld(fresh)
    const { subscribers } = world
    const choices = await subscribed(world, READER)
    const tokens = (await reader(subscribers, 'choices', choices))?.tokens
    await leave(subscribers, tokens?.leave ?? '')
    expect((await goOn(subscribers, choices))?.state).toBe('confirmed')
  })

  test('choices are kept, and another’s stay as they are', async () => {
    const world = await openWorld(fresh)
    const { subscribers } = world
    const [one, other] = [await subscribed(world, READER), await subscribed(world, 'other@mx.example')]
    const choice = { cases: ['weir-2026'], editions: 'evening', zone: 'Asia/Baghdad', locale: 'ar' } as const
    expect((await choose(subscribers, one, choice))?.choice).toEqual(choice)
    expect((await reader(subscribers, 'choices', one))?.choice).toEqual(choice)
    expect((await reader(subscribers, 'choices', other))?.choice.locale).toBe('en')
  })

  describe('somebody asks again', () => {
    test('an address that is there already gets another mail, and nothing about it changes', async () => {
      const world = await openWorld(fresh)
      const { subscribers, smtp, send } = world
      const choices = await subscribed(world, READER)
      await ask(subscribers, address('READER@mx.example'), 'ar', SHOWN)
      await send()
      expect(smtp.received.map(bodyOf)).toEqual([expect.stringContaining('has it already')])
      expect((await reader(subscribers, 'choices', choices))?.choice.locale).toBe('en')
      expect((await count(subscribers)).confirmed).toBe(1)
    })

    test('however often, an address gets three mails a day', async () => {
      const { subscribers, smtp, send, clock } = await openWorld(fresh)
      for (let time = 0; time < 20; time++) await ask(subscribers, address(READER), 'en', SHOWN)
      await send()
      expect(smtp.received).toHaveLength(3)
      clock.now += DAY - 1
      await ask(subscribers, address(READER), 'en', SHOWN)
      await send()
      expect(smtp.received).toHaveLength(3)
      clock.now += 1
      for (let time = 0; time < 20; time++) await ask(subscribers, address(READER), 'en', SHOWN)
      await send()
      expect(smtp.received).toHaveLength(6)
    })

    test('all together are held to so many in an hour', async () => {
      const { subscribers, clock } = await openWorld(fresh)
      const asked = async (name: string) => await ask(subscribers, address(`${name}@mx.example`), 'en', SHOWN)
      for (let time = 0; time < ASKS_AN_HOUR; time++) expect(await asked(`r${time}`)).toBe(true)
      expect(await asked('late')).toBe(false)
      clock.now += HOUR
      expect(await asked('late')).toBe(true)
    })
  })

  describe('nothing is kept longer than was said', () => {
    test.each([
      ['asked', ASKED_KEPT],
      ['left', LEFT_KEPT],
      ['stopped', STOPPED_KEPT],
    ] as const)('%s', async (state, kept) => {
      const world = await openWorld(fresh)
      const { subscribers, clock, smtp, send } = world
      if (state === 'asked') {
        await ask(subscribers, address(READER), 'en', SHOWN)
        await send()
      } else {
        const choices = await subscribed(world, READER)
        const tokens = (await reader(subscribers, 'choices', choices))?.tokens
        if (state === 'left') await leave(subscribers, tokens?.leave ?? '')
        else {
          smtp.answers.onRecipient = () => ({ reply: 550, text: '5.1.1 no such user' })
          world.source.cases = [published('2026-11-30T15:00:00Z')]
          clock.now += 12 * HOUR
          await send()
        }
      }
      expect((await count(subscribers))[state]).toBe(1)
      clock.now += kept
      await purge(subscribers)
      expect((await count(subscribers))[state]).toBe(1)
      clock.now += 1
      await purge(subscribers)
      expect((await count(subscribers))[state]).toBe(0)
    })
  })

  test('whoever was asked, and did not ask, has themselves deleted by the same mail', async () => {
    const { subscribers, smtp, send } = await openWorld(fresh)
    await ask(subscribers, address(READER), 'en', SHOWN)
    await send()
    const [mail] = smtp.received
    expect(await erase(subscribers, mail ? tokenIn(mail, 'e') : '')).toBe(true)
    expect(await count(subscribers)).toEqual({ asked: 0, confirmed: 0, left: 0, stopped: 0, waiting: 0 })
    expect(await confirm(subscribers, mail ? tokenIn(mail, 'c') : '')).toBeUndefined()
  })

  test('erased by the reader, or by a steward who types the address: nothing is left, and no link opens', async () => {
    const world = await openWorld(fresh)
    const { subscribers, smtp, send } = world
    const choices = await subscribed(world, READER)
    const tokens = (await reader(subscribers, 'choices', choices))?.tokens
    // An ask that waits goes too.
    await ask(subscribers, address(READER), 'en', SHOWN)
    expect(await erase(subscribers, tokens?.erase ?? '')).toBe(true)
    expect(await erase(subscribers, tokens?.erase ?? '')).toBe(false)
    expect(await reader(subscribers, 'choices', choices)).toBeUndefined()
    await send()
    expect(smtp.received).toEqual([])

    await subscribed(world, READER)
    expect(await forget(subscribers, address('Reader@MX.example'))).toBe(true)
    expect(await forget(subscribers, address(READER))).toBe(false)
    expect(await count(subscribers)).toEqual({ asked: 0, confirmed: 0, left: 0, stopped: 0, waiting: 0 })
  })
})
