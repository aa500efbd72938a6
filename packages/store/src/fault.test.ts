import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openStore } from './store.ts'
import { startAppender } from './testing/child.ts'
import { type Desk, deskRules, type Note } from './testing/desk.ts'
import { temporaryFile } from './testing/folder.ts'

const KILLS = 24
const BATCH = 7

/** Deterministic numbers from 0 to 1 (a linear congruential generator, Numerical Recipes). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/*
 * The guarantee is about the process, not the disk: SIGKILL shows that nothing is acknowledged before it is
 * committed and that no transaction is ever half there. Losing power also needs a disk that keeps its word.
 */
test(`killed ${KILLS} times while it appends, it loses nothing that it acknowledged`, {
  timeout: 120_000,
}, async () => {
  const file = temporaryFile('a.db')
  const random = numbers(20150411)
  let acknowledged = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const appender = startAppender(file, `run${kill}`, 1e6, BATCH)
    // A kill may come before the first commit, or some while later; seldom at the same step twice.
    await appender.printed(1 + Math.floor(random() * 3))
    await delay(random() * 25)
    appender.process.kill('SIGKILL')
    expect(await appender.ended).toBeNull()
    acknowledged = Math.max(acknowledged, ...appender.lines.filter(Number.isFinite))
    const { size, integrity, openings } = look(file)
    expect(size, `after kill ${kill}`).toBeGreaterThanOrEqual(acknowledged)
    expect(size % BATCH, 'entries of a half-written batch').toBe(0)
    expect(openings, 'openings of a half-written entry').toBe(size)
    expect(integrity).toBe('ok')
  }
  expect(acknowledged, 'the kills came too early to show anything').toBeGreaterThan(KILLS)
  const store = await openStore<Note, Desk>({ file, rules: deskRules() })
  const { entries } = await store.read('x')
  expect(await store.verify('x')).toMatchObject({ ok: true, size: entries.length, erased: 0 })
  expect(entries.every(({ secret }) => secret?.startsWith('secret of run'))).toBe(true)
  await store.close()
})

function look(file: string): { size: number; openings: number; integrity: unknown } {
  const database = new DatabaseSync(file)
  const count = (table: string) => Number(database.prepare(`select count(*) as n from ${table}`).get()?.n)
  const size = Number(database.prepare("select size from cases where case_id = 'x'").get()?.size ?? 0)
  const integrity = database.prepare('pragma integrity_check').get()?.integrity_check
  expect(count('entries')).toBe(size)
  const openings = count('openings')
  database.close()
  return { size, openings, integrity }
}
