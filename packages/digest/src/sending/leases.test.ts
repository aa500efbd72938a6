import { overBoth } from '@hearsay/store/testing/engines'
import { expect, test } from 'vitest'
import { count } from '../subscribers/count.ts'
import { LEASE } from '../subscribers/limits.ts'
import { seed } from '../testing/many.ts'
import { openWorld } from '../testing/world.ts'
import { claim, done, release, renew } from './leases.ts'
import { plan } from './plan.ts'

const READERS = 60

overBoth((fresh) => {
  async function withDeliveries() {
    const world = await openWorld(fresh)
    await seed(world.subscribers, READERS)
    expect(await plan(world.subscribers, new Date(world.clock.now).toISOString(), () => true)).toBe(READERS)
    return world
  }

  test('of many that take up deliveries at once, no two take up the same', async () => {
    const { subscribers } = await withDeliveries()
    for (let round = 0; round < 5; round++) {
      const names = Array.from({ length: 8 }, (_, at) => `${round} ${at}`)
      const taken = await Promise.all(names.map((lease) => claim(subscribers, lease, 20)))
      const ids = taken.flat().map(({ subscriber_id }) => subscriber_id)
      expect(ids.length).toBeGreaterThan(0)
      expect(new Set(ids).size).toBe(ids.length)
      for (const lease of names) await release(subscribers, lease)
    }
  })

  test('what is taken up is free again when its lease has ended, unless whoever has it says that they still do', async () => {
    const { subscribers, clock } = await withDeliveries()
    expect(await claim(subscribers, 'one', READERS)).toHaveLength(READERS)
    clock.now += LEASE - 1
    expect(await claim(subscribers, 'other', READERS)).toHaveLength(0)
    await renew(subscribers, 'one')
    clock.now += LEASE - 1
    expect(await claim(subscribers, 'other', READERS)).toHaveLength(0)
    clock.now += 1
    const [first, ...rest] = await claim(subscribers, 'other', READERS)
    expect(rest).toHaveLength(READERS - 1)
    // Whoever has lost a lease ends nothing that is another's now.
    if (first) await done(subscribers, { ...first, lease: 'one' })
    expect((await count(subscribers)).waiting).toBe(READERS)
    if (first) await done(subscribers, first)
    expect((await count(subscribers)).waiting).toBe(READERS - 1)
  })
})
