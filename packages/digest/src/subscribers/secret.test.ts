import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { overBoth } from '@hearsay/store/testing/engines'
import { expect, test } from 'vitest'
import { sendWhenDue } from '../sending/loop.ts'
import { mailerFor } from '../sending/mailer.ts'
import { pass } from '../sending/pass.ts'
import { WEIR } from '../testing/cases.ts'
import { address, HOUR, NOON, type OpenWorld, openWorld, SHOWN, subscribed } from '../testing/world.ts'
import { ask } from './ask.ts'
import { erase } from './erase.ts'
import { openSubscribers } from './open.ts'
import { reader } from './readers.ts'
import { PERSONAL } from './tables.ts'

const READER = 'Very.Particular.Reader@mx.example'
const CLEAR = /particular|mx\.example/i

/** All that the database keeps, as bytes: of a file, what lies beside it too. */
async function bytesOf({ places, subscribers }: OpenWorld): Promise<string> {
  if (!places.database.startsWith('postgres')) {
    const folder = dirname(places.database)
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    return files.map((one) => readFileSync(join(one.parentPath, one.name), 'latin1')).join('\n')
  }
  const rows: string[] = []
  for (const table of [...PERSONAL, 'meta', 'counts'] as const)
    for (const row of await subscribers.database.read((db) => db.selectFrom(table).selectAll().execute()))
      rows.push(
        ...Object.values(row).map((value) =>
          value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value),
        ),
      )
  return rows.join('\n')
}

overBoth((fresh, kind) => {
  test('no address stands in the clear in the database, nor in what is said of a mail that went wrong', async () => {
    const world = await openWorld(fresh)
    const { smtp, source, clock, subscribers } = world
    await subscribed(world, READER)
    await ask(subscribers, address(READER), 'en', SHOWN)
    source.cases = [
      { ...WEIR, editions: [{ number: 1, size: 1, at: new Date(NOON + HOUR).toISOString(), items: [] }] },
    ]
    clock.now += 7 * HOUR
    const said: unknown[] = []
    for (const [reply, text] of [
      [451, `4.2.0 <${READER}> later`],
      [554, `5.7.1 <${READER}> spam`],
      [550, `${READER} 5.1.1`],
    ] as const) {
      smtp.answers.onRecipient = () => ({ reply, text })
      said.push(await pass(world.world))
      clock.now += HOUR
    }
    said.push(await mailerFor({ ...world.settings, port: 1 }).send({ ...MAIL, to: address(READER) }))
    const bytes = await bytesOf(world)
    expect(bytes).toContain('mail was refused: 550')
    expect(bytes).not.toMatch(CLEAR)
    expect(JSON.stringify(said)).not.toMatch(CLEAR)
  })

  test('what is erased is gone from the database’s own files', async () => {
    const world = await openWorld(fresh)
    const { subscribers } = world
    const choices = await subscribed(world, READER)
    const row = await subscribers.database.read((db) =>
      db.selectFrom('subscribers').selectAll().executeTakeFirstOrThrow(),
    )
    const sealed = Buffer.from(row.address).toString('latin1')
    expect(await bytesOf(world)).toContain(sealed)
    const tokens = (await reader(subscribers, 'choices', choices))?.tokens
    await erase(subscribers, tokens?.erase ?? '')
    const left = await bytesOf(world)
    for (const trace of [sealed, row.finder, row.id]) expect(left).not.toContain(trace)
  })

  test('the key lies beside the database, for its owner alone; without it nothing is opened or made anew', async () => {
    const world = await openWorld(fresh)
    const { places } = world
    await subscribed(world, READER)
    expect(statSync(places.keyFile).mode & 0o777).toBe(0o600)
    if (kind === 'sqlite') expect(statSync(places.database).mode & 0o777).toBe(0o600)
    const key = readFileSync(places.keyFile, 'utf8')
    expect(await bytesOf(world)).not.toContain(key.trim())
    renameSync(places.keyFile, `${places.keyFile}.away`)
    await expect(openSubscribers(places)).rejects.toMatchObject({ code: 'lost-key' })
    writeFileSync(places.keyFile, `${Buffer.alloc(32, 7).toString('base64url')}\n`)
    await expect(openSubscribers(places)).rejects.toMatchObject({ code: 'lost-key' })
    writeFileSync(places.keyFile, key)
    await (await openSubscribers(places)).close()
  })

  test('a row that was moved to another reader opens nothing there', async () => {
    const world = await openWorld(fresh)
    const { subscribers } = world
    await subscribed(world, READER)
    await subscribed(world, 'other@mx.example')
    const rows = await subscribers.database.read((db) => db.selectFrom('subscribers').selectAll().execute())
    const [one, other] = rows
    if (!one || !other) throw new Error('expected two readers')
    expect(subscribers.keys.open(one.id, one.address)).toMatch(/@mx\.example$/)
    expect(() => subscribers.keys.open(other.id, one.address)).toThrow(
      expect.objectContaining({ code: 'lost-key' }),
    )
  })

  test('whoever asks is answered at once by who sends in a loop, which ends when it is told', async () => {
    const world = await openWorld(fresh)
    const { subscribers, smtp } = world
    const ending = new AbortController()
    let wake = () => {}
    const failed: unknown[] = []
    const loop = sendWhenDue(
      { ...world.world, signal: ending.signal },
      {
        onAsked: (called) => {
          wake = called
          return () => {}
        },
        told: () => {},
        failed: (error) => failed.push(error),
      },
    )
    await expect.poll(() => wake).toBeDefined()
    await ask(subscribers, address(READER), 'en', SHOWN)
    wake()
    await expect.poll(() => smtp.received.length, { timeout: 10_000 }).toBe(1)
    ending.abort()
    await loop
    expect(failed).toEqual([])
  })
})

const MAIL = {
  subject: 'x',
  html: '<p>x</p>',
  text: 'x',
  messageId: 'ab'.repeat(16),
  date: '2026-12-01T06:00:00.000Z',
  bounceToken: 'cd'.repeat(18),
}
