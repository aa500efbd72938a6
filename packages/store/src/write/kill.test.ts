import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startAppender } from '../testing/child.ts'
import { overNewEngines } from '../testing/engines.ts'
import { numbers } from '../testing/numbers.ts'
import { openPair, peek } from '../testing/store.ts'

/** `benchmarks/faults.ts` kills two hundred times on each. */
const KILLS_ON = { sqlite: 12, postgres: 6, 'split postgres': 3 } as const
const BATCH = 7

/*
 * The guarantee is about the process, not the disk: SIGKILL shows that nothing is acknowledged before it is
 * committed and that no transaction is ever half there. Losing power also needs a disk that keeps its word.
 */
overNewEngines((fresh, kind) => {
  const KILLS = KILLS_ON[kind]
  test(`killed ${KILLS} times while it appends, it loses nothing that it acknowledged`, {
    timeout: 120_000,
  }, async () => {
    const where = fresh()
    const { reader } = await openPair(where.engine)
    const random = numbers(20150411)
    let acknowledged = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const appender = startAppender(where, `run${kill}`, 1e6, BATCH)
      // A kill may come before the first commit, or some while later; seldom at the same step twice.
      await appender.printed(1 + Math.floor(random() * 3))
      await delay(random() * 25)
      appender.process.kill('SIGKILL')
      expect(await appender.ended).toBeNull()
      acknowledged = Math.max(acknowledged, ...appender.lines.filter(Number.isFinite))
      const [{ size } = { size: 0 }] = await reader.cases()
      const count = async (table: string) =>
        Number(Object.values((await peek(where.engine, `select count(*) as n from ${table}`))[0] ?? {})[0])
      expect(size, `after kill ${kill}`).toBeGreaterThanOrEqual(acknowledged)
      expect(size % BATCH, 'entries of a half-written batch').toBe(0)
      expect(await count('entries')).toBeGreaterThanOrEqual(size)
      expect(await count('openings')).toBe(await count('entries'))
    }
    expect(acknowledged, 'the kills came too early to show anything').toBeGreaterThan(KILLS)
    const { entries } = await reader.read('x')
    expect(await reader.verify('x')).toMatchObject({ ok: true, size: entries.length, erased: 0 })
    expect(entries.every(({ secret }) => secret?.startsWith('secret of run'))).toBe(true)
  })
})
