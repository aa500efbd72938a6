import { overBoth } from '@hearsay/store/testing/engines'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readReport } from '../core/reports/report.ts'
import { ask } from '../subscribers/ask.ts'
import { count } from '../subscribers/count.ts'
import { DAY, PUT_OFF } from '../subscribers/limits.ts'
import { reported } from '../subscribers/stop.ts'
import { bounceToken } from '../subscribers/tokens.ts'
import { WEIR } from '../testing/cases.ts'
import { bounce, complaint } from '../testing/reports.ts'
import type { Answer } from '../testing/smtp.ts'
import {
  address,
  HOUR,
  MINUTE,
  NOON,
  type OpenWorld,
  openWorld,
  SHOWN,
  subscribed,
  tokenIn,
} from '../testing/world.ts'

const READER = 'reader@mx.example'
const at = (time: number) => new Date(time).toISOString()

/** Puts something into the next slot, and goes there. */
async function nextSlot({ source, clock, world }: OpenWorld, number = 1, mailer = world.mailer) {
  const editions = [
    ...(source.cases[0]?.editions ?? []),
    { number, size: 9, at: at(clock.now + MINUTE), items: ['x'] },
  ]
  source.cases = [{ ...WEIR, editions }]
  clock.now += DAY
  return await pass({ ...world, mailer })
}

import { mailerFor } from './mailer.ts'
import { pass } from './pass.ts'

overBoth((fresh, kind) => {
  describe('a server that refuses', () => {
    test.each<[what: string, where: 'onRecipient' | 'onMail', answer: Answer, stopped: boolean]>([
      [
        'no such mailbox',
        'onRecipient',
        { reply: 550, text: '5.1.1 <reader@mx.example>: no such user' },
        true,
      ],
      ['no such domain', 'onRecipient', { reply: 550, text: '5.1.2 unknown' }, true],
      ['a mailbox that is shut', 'onRecipient', { reply: 550, text: '5.2.1 disabled' }, true],
      ['a refusal of the mailbox without a status', 'onRecipient', { reply: 550, text: 'no' }, true],
      ['a refusal after the mail was sent', 'onMail', { reply: 550, text: '5.1.1 no such user' }, true],
      ['a policy', 'onRecipient', { reply: 550, text: '5.7.1 you are on a list' }, false],
      ['no relaying for us', 'onRecipient', { reply: 554, text: '5.7.1 relay access denied' }, false],
      ['what we wrote', 'onMail', { reply: 554, text: '5.7.1 looks like spam' }, false],
      ['a full mailbox for now', 'onRecipient', { reply: 452, text: '4.2.2 full' }, false],
      ['greylisting', 'onRecipient', { reply: 451, text: '4.7.1 come back later' }, false],
      ['its own trouble', 'onMail', { reply: 451, text: '4.3.0 no room' }, false],
    ])('%s', async (_, where, answer, stopped) => {
      const world = await openWorld(fresh)
      const { subscribers, smtp, clock, send } = world
      await subscribed(world, READER)
      smtp.answers[where] = () => answer
      const tally = await nextSlot(world)
      expect(tally).toMatchObject(stopped ? { stopped: 1, later: 0 } : { stopped: 0, later: 1 })
      expect(tally.down).toBeUndefined()
      delete smtp.answers[where]
      // Not before its time, and then once.
      await send()
      expect(smtp.received).toHaveLength(0)
      clock.now += HOUR
      await send()
      await send()
      expect(smtp.received).toHaveLength(stopped ? 0 : 1)
      expect(await count(subscribers)).toMatchObject({ stopped: stopped ? 1 : 0, confirmed: stopped ? 0 : 1 })
    })

    test.each<[string, Partial<OpenWorld['smtp']['answers']>]>([
      ['the sender', { onSender: () => ({ reply: 550, text: '5.7.1 go away' }) }],
      ['everything, since it closes', { onRecipient: () => ({ reply: 421, text: '4.3.2 closing' }) }],
    ])('%s is nobody’s fault among readers, and nobody else is tried', async (_, answers) => {
      const world = await openWorld(fresh)
      const { subscribers, smtp, send, clock } = world
      for (const who of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await subscribed(world, `${who}@mx.example`)
      Object.assign(smtp.answers, answers)
      expect((await nextSlot(world)).down).toMatch(
        /^(550 5\.7\.1 to MAIL FROM|421 4\.3\.2 to RCPT TO|ECONNECTION)$/,
      )
      expect(await count(subscribers)).toMatchObject({ confirmed: 7, stopped: 0, waiting: 7 })
      for (const name of Object.keys(answers)) delete smtp.answers[name as 'onSender']
      clock.now += HOUR
      await send()
      expect(smtp.received).toHaveLength(7)
    })

    test('is not there', async () => {
      const world = await openWorld(fresh)
      await subscribed(world, READER)
      const nowhere = mailerFor({ ...world.settings, port: 1 })
      onTestFinished(() => nowhere.close())
      const tally = await nextSlot(world, 1, nowhere)
      expect(tally.down).toBe('ECONNREFUSED')
      expect(await count(world.subscribers)).toMatchObject({ confirmed: 1, waiting: 1 })
    })

    test('a mailbox that puts us off for days is given up; what else is refused is not held against it', async () => {
      const world = await openWorld(fresh)
      const { subscribers, smtp } = world
      await subscribed(world, READER)
      smtp.answers.onRecipient = () => ({ reply: 554, text: '5.7.1 policy' })
      for (let day = 0; day < 8; day++) await nextSlot(world, day)
      expect((await count(subscribers)).confirmed).toBe(1)
      smtp.answers.onRecipient = () => ({ reply: 452, text: '4.2.2 full' })
      for (let day = 0; day <= PUT_OFF / DAY; day++) await nextSlot(world, 100 + day)
      expect((await count(subscribers)).confirmed).toBe(1)
      await nextSlot(world, 200)
      expect(await count(subscribers)).toMatchObject({ stopped: 1, waiting: 0 })
    })
  })

  test('who asks with an address that does not work is not asked again by us', async () => {
    const world = await openWorld(fresh)
    const { subscribers, smtp, send } = world
    smtp.answers.onRecipient = () => ({ reply: 550, text: '5.1.1 no such user' })
    await ask(subscribers, address(READER), 'en', SHOWN)
    expect(await send()).toMatchObject({ stopped: 1, answered: 0 })
    expect(await send()).toMatchObject({ stopped: 0, answered: 0 })
  })

  describe('a report', () => {
    async function told(world: OpenWorld, message: string) {
      const report = await readReport(new TextEncoder().encode(message))
      return report && (await reported(world.subscribers, report))
    }

    async function tokens(world: OpenWorld) {
      await subscribed(world, READER)
      await nextSlot(world)
      const mail = world.smtp.received.at(-1)
      const token = /^bounce\+([0-9a-f]{36})@paper\.example$/.exec(mail?.from ?? '')?.[1] ?? ''
      return { token, link: mail ? `https://digest.example/u/${tokenIn(mail, 'u')}` : '' }
    }

    test('of a mailbox that is gone stops it; so does a complaint, by return path or by link', async () => {
      for (const message of [
        ({ token }: { token: string }) => bounce({ token, status: '5.1.1' }),
        // A server may turn it into capitals.
        ({ token }: { token: string }) => bounce({ token: token.toUpperCase(), status: '5.1.1' }),
        ({ token }: { token: string }) => bounce({ token, status: '' }),
        ({ token }: { token: string }) => complaint({ token }),
        ({ link }: { link: string }) => complaint({ link }),
      ]) {
        const world = await openWorld(fresh)
        expect(await told(world, message(await tokens(world)))).toBe('stopped')
        expect(await count(world.subscribers)).toMatchObject({ confirmed: 0, stopped: 1 })
        world.smtp.received.length = 0
        await nextSlot(world, 2)
        expect(world.smtp.received).toEqual([])
      }
    })

    test('whose token is not genuine stops nobody', async () => {
      const world = await openWorld(fresh)
      const { token } = await tokens(world)
      const forged = `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`
      for (const wrong of [forged, 'ab'.repeat(18)]) {
        expect(await told(world, bounce({ token: wrong, status: '5.1.1' }))).toBe('nobody')
        expect(await told(world, complaint({ token: wrong }))).toBe('nobody')
      }
      expect((await count(world.subscribers)).confirmed).toBe(1)
    })

    test('of a delay does nothing; what may pass is counted, and forgotten', async () => {
      const world = await openWorld(fresh)
      const { token } = await tokens(world)
      expect(await told(world, bounce({ token, status: '4.4.1', action: 'delayed' }))).toBe('delayed')
      for (let time = 0; time < 4; time++)
        expect(await told(world, bounce({ token, status: '4.4.7' }))).toBe('counted')
      world.clock.now += 15 * DAY
      for (let time = 0; time < 4; time++)
        expect(await told(world, bounce({ token, status: '5.7.1' }))).toBe('counted')
      expect(await told(world, bounce({ token, status: '5.7.1' }))).toBe('stopped')
    })

    test('who complained is not mailed again because somebody types their address', async () => {
      if (kind === 'postgres') return
      const world = await openWorld(fresh)
      const { subscribers, smtp, send } = world
      await told(world, complaint(await tokens(world)))
      smtp.received.length = 0
      await ask(subscribers, address(READER), 'en', SHOWN)
      await send()
      expect(smtp.received).toEqual([])
      expect(NOON).toBeLessThan(world.clock.now)
      expect(bounceToken(subscribers.keys, '00'.repeat(8))).toMatch(/^[0-9a-f]{36}$/)
    })
  })
})
