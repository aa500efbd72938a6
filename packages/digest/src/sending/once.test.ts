import { overBoth } from '@hearsay/store/testing/engines'
import { expect, test } from 'vitest'
import type { ChangedCase } from '../core/changed.ts'
import { EDITIONS } from '../core/choice.ts'
import { ask } from '../subscribers/ask.ts'
import { answerAsk } from '../subscribers/asked.ts'
import { count } from '../subscribers/count.ts'
import { forget } from '../subscribers/erase.ts'
import { choose, leave, reader } from '../subscribers/readers.ts'
import { WEIR } from '../testing/cases.ts'
import { chance } from '../testing/chance.ts'
import type { Received } from '../testing/smtp.ts'
import {
  address,
  HOUR,
  header,
  MINUTE,
  NOON,
  openWorld,
  partsOf,
  SHOWN,
  subscribed,
} from '../testing/world.ts'
import { AT_ONCE } from './mailer.ts'
import { pass } from './pass.ts'

const ZONES = ['UTC', 'Pacific/Kiritimati', 'Etc/GMT+12', 'Europe/Berlin', 'America/St_Johns', 'Asia/Baghdad']

/** A case that is told by the number in its title. */
const numbered = (number: number, at: number): ChangedCase => ({
  ...WEIR,
  id: `weir-${number}`,
  title: `Change no. ${number}.`,
  editions: [{ number: 1, size: number, at: new Date(at).toISOString(), items: [] }],
})

/** Numbers that mails tell, as often as they do. */
const told = (mails: readonly Received[]) =>
  mails.flatMap((mail) => {
    const [text = ''] = partsOf(mail)
    return [...text.matchAll(/^Change no\. (\d+)\.$/gm)].map(([, number]) => Number(number))
  })

overBoth((fresh, kind) => {
  test('every edition is in exactly one mail of a reader, whatever they choose and however often sending stops', async () => {
    const days = kind === 'sqlite' ? 40 : 10
    for (const seed of kind === 'sqlite' ? [1, 2, 3] : [4]) {
      const world = await openWorld(fresh)
      const { clock, source, smtp, subscribers, send } = world
      const choices = await subscribed(world, 'reader@mx.example')
      const random = chance(seed)
      const published: number[] = []
      const end = NOON + days * 24 * HOUR
      while (clock.now < end) {
        clock.now += 1 + random(5 * HOUR)
        // Published at any time since the last look, and now and then made public later than it says.
        if (random(3) === 0) {
          const late = random(4) === 0 ? random(8 * HOUR) : 0
          published.push(published.length + 1)
          source.cases = [...source.cases, numbered(published.length, clock.now - late)]
        }
        if (random(10) === 0) {
          const zone = ZONES[random(ZONES.length)] ?? 'UTC'
          const which = EDITIONS[random(EDITIONS.length)] ?? 'both'
          await choose(subscribers, choices, { cases: null, editions: which, zone, locale: 'en' })
        }
        smtp.answers.onRecipient = random(6) === 0 ? () => ({ reply: 451, text: 'later' }) : () => undefined
        if (random(4) > 0) await send()
      }
      smtp.answers.onRecipient = () => undefined
      clock.now += 3 * 24 * HOUR
      await send()
      expect(
        told(smtp.received).toSorted((a, b) => a - b),
        `seed ${seed}`,
      ).toEqual(published)
      expect(published.length).toBeGreaterThan(days / 3)
    }
  }, 120_000)

  test('of two that send at once, one sends', async () => {
    const world = await openWorld(fresh)
    const { clock, source, smtp } = world
    const readers = Array.from({ length: 12 }, (_, at) => `reader${at}@mx.example`)
    for (const who of readers) await subscribed(world, who)
    source.cases = [numbered(1, NOON + HOUR)]
    clock.now += 7 * HOUR
    await Promise.all([pass(world.world), pass(world.world), pass(world.world)])
    await pass(world.world)
    expect(smtp.received.map(({ to }) => to).toSorted()).toEqual(readers.toSorted())
    expect(new Set(smtp.received.map((mail) => header(mail, 'Message-ID'))).size).toBe(readers.length)
  })

  test('an edition that is published while its slot is sent is in the next', async () => {
    const world = await openWorld(fresh)
    const { clock, source, smtp, send } = world
    await subscribed(world, 'reader@mx.example')
    const one = numbered(1, NOON + HOUR)
    source.cases = [one]
    const slot = NOON + 6 * HOUR
    clock.now = slot + 1000
    await send()
    // An embargo that ended with the slot, carried out five minutes later.
    source.cases = [one, numbered(2, slot)]
    clock.now = slot + 5 * MINUTE
    await send()
    expect(told(smtp.received)).toEqual([1])
    clock.now = slot + 13 * HOUR
    await send()
    expect(told(smtp.received)).toEqual([1, 2])
  })

  test('what is withdrawn before it is sent is not sent', async () => {
    const world = await openWorld(fresh)
    const { clock, source, smtp, send } = world
    await subscribed(world, 'reader@mx.example')
    source.cases = [numbered(1, NOON + HOUR)]
    clock.now += 7 * HOUR
    smtp.answers.onRecipient = () => ({ reply: 451, text: 'later' })
    await send()
    source.cases = []
    smtp.answers.onRecipient = () => undefined
    clock.now += HOUR
    await send()
    expect(smtp.received).toEqual([])
  })

  test('who leaves while mails go out gets none of those that are not yet under way', async () => {
    const world = await openWorld(fresh)
    const { clock, source, smtp, send, subscribers } = world
    const readers = Array.from({ length: 12 }, (_, at) => `reader${at}@mx.example`)
    const links: string[] = []
    for (const who of readers) {
      const choices = await subscribed(world, who)
      links.push((await reader(subscribers, 'choices', choices))?.tokens.leave ?? '')
    }
    source.cases = [numbered(1, NOON + HOUR)]
    clock.now += 7 * HOUR
    // All leave when the server is asked for the first.
    let hasLeft: Promise<unknown> | undefined
    smtp.answers.onMail = async () => {
      hasLeft ??= Promise.all(links.map((token) => leave(subscribers, token)))
      await hasLeft
      return undefined
    }
    await send()
    expect(smtp.received.length).toBeLessThanOrEqual(AT_ONCE)
    await send()
    expect(smtp.received.length).toBeLessThanOrEqual(AT_ONCE)
  })

  test('who is forgotten between asking and the answer is not put in again', async () => {
    const world = await openWorld(fresh)
    const { subscribers } = world
    const who = address('reader@mx.example')
    await ask(subscribers, who, 'en', SHOWN)
    const row = await subscribers.database.read((db) =>
      db.selectFrom('asks').selectAll().executeTakeFirstOrThrow(),
    )
    await forget(subscribers, who)
    expect(await answerAsk(subscribers, row, who)).toBeNull()
    expect((await count(subscribers)).asked).toBe(0)
  })

  test('a look at the choices tells what was chosen, and a zone that is no longer one is none', async () => {
    const world = await openWorld(fresh)
    const choices = await subscribed(world, 'reader@mx.example')
    await world.subscribers.database.write((trx) =>
      trx.updateTable('subscribers').set({ zone: 'Old/Zone' }).execute(),
    )
    expect((await reader(world.subscribers, 'choices', choices))?.choice.zone).toBe('UTC')
  })
})
