import { join } from 'node:path'
import { overBoth } from '@hearsay/store/testing/engines'
import { expect, test } from 'vitest'
import { chance } from '../testing/chance.ts'
import { killed } from '../testing/killing.ts'
import { temporaryFolder } from '../testing/world.ts'
import { AT_ONCE } from './mailer.ts'

/** `benchmarks/digest.ts` kills a hundred times on each. */
const KILLS = { sqlite: 8, postgres: 4 } as const

overBoth((fresh, kind) => {
  test('killed while it sends, it tells everybody, and nobody twice under another id', async () => {
    const { place, schema } = fresh()
    const places = {
      database: place,
      keyFile: join(temporaryFolder(), 'digest.key'),
      ...(schema && { schema }),
    }
    const found = await killed(places, 150, KILLS[kind], chance(7))
    expect(found).toMatchObject({ none: 0, twice: 0 })
    expect(found.kills, 'all was sent before it could be killed').toBeGreaterThan(2)
    // What the server had just taken when we were killed, and no more.
    expect(found.again).toBeLessThanOrEqual(found.kills * AT_ONCE)
  }, 120_000)
})
