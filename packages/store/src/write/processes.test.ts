import { expect, test } from 'vitest'
import { startAppender } from '../testing/child.ts'
import { overNewEngines } from '../testing/engines.ts'
import { openPair } from '../testing/store.ts'

overNewEngines((fresh) => {
  test('two processes open a new database at once, append to one case, and a third reads meanwhile', {
    timeout: 60_000,
  }, async () => {
    const where = fresh()
    const [batches, batch] = [40, 5]
    const writers = ['a', 'b'].map((tag) => startAppender(where, tag, batches, batch))
    await Promise.all(writers.map(({ printed }) => printed(2)))
    const { reader } = await openPair(where.engine)
    let seen = 0
    for (let i = 0; i < 10; i++) {
      const { entries, size } = await reader.read('x')
      expect(entries).toHaveLength(size)
      expect(size).toBeGreaterThanOrEqual(seen)
      expect((await reader.load('x')).value.size).toBeGreaterThanOrEqual(size)
      expect(await reader.verify('x')).toMatchObject({ ok: true })
      seen = size
    }
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0])
    const { entries, size } = await reader.read('x')
    expect(size).toBe(2 * batches * batch)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(size)
    expect(await reader.verify('x')).toMatchObject({ ok: true, size })
    // Batches interleave, but none is torn apart.
    for (let i = 0; i < size; i += batch) {
      const owners = entries.slice(i, i + batch).map(({ id }) => id.slice(0, id.lastIndexOf('-')))
      expect(new Set(owners).size).toBe(1)
    }
  })

  test('many processes open a new database at once, and none is told that it is locked', {
    timeout: 60_000,
  }, async () => {
    const where = fresh()
    const writers = ['a', 'b', 'c', 'd'].map((tag) => startAppender(where, tag, 1, 1))
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0, 0, 0])
  })
})
