import { expect, test } from 'vitest'
import { AT, note, notes, signer } from '../testing/desk.ts'
import { overEngines } from '../testing/engines.ts'
import { openPair } from '../testing/store.ts'

const AT_ONCE = 8
const each = Array.from({ length: AT_ONCE }, (_, n) => n)

/** How many of them were done; the others must all have been refused as having come second. */
function won(results: readonly PromiseSettledResult<unknown>[], actual: number): number {
  const lost = results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  for (const reason of lost) expect(reason).toMatchObject({ name: 'StoreError', code: 'conflict', actual })
  return results.length - lost.length
}

overEngines((fresh) => {
  test('of many who append at once, one wins and the others are told so, round after round', async () => {
    const { writer, reader } = await openPair(fresh().engine)
    for (let round = 0; round < 5; round++) {
      const results = await Promise.allSettled(
        each.map((n) => writer.append('x', [note(`r${round}-${n}`), note(`s${round}-${n}`)], 2 * round)),
      )
      expect(won(results, 2 * round + 2)).toBe(1)
    }
    expect((await reader.load('x')).size).toBe(10)
    expect(await reader.verify('x')).toMatchObject({ ok: true, size: 10 })
  })

  test('cases that are made at once are all made', async () => {
    const { writer, reader } = await openPair(fresh().engine)
    await Promise.all(each.map((n) => writer.append(`case-${n}`, notes(0, 3), 0)))
    expect(await reader.cases()).toEqual(each.map((n) => ({ id: `case-${n}`, size: 3 })))
  })

  test('a case that is signed many times at once is signed once', async () => {
    const { writer, reader } = await openPair(fresh().engine)
    await writer.append('x', notes(0, 3), 0)
    const signed = await Promise.all(each.map(() => writer.sign('x', signer)))
    expect(new Set(signed).size).toBe(1)
    expect(await reader.checkpoints('x')).toHaveLength(1)
    expect(await reader.verify('x')).toMatchObject({ ok: true })
  })

  test('a case that is taken away while others append to it is there or not, and never in between', async () => {
    const { writer, reader } = await openPair(fresh().engine)
    await writer.append('x', notes(0, 3), 0)
    const removed = writer.remove('x')
    const results = await Promise.allSettled(each.map((n) => writer.append('x', [note(`late-${n}`)], 3)))
    await removed
    const [left] = await reader.cases()
    if (left) expect(await reader.verify('x')).toMatchObject({ ok: true, size: left.size })
    for (const one of results)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'conflict' })
    expect(await writer.append('x', [note('new', { at: AT })], left?.size ?? 0)).toBe((left?.size ?? 0) + 1)
  })
})
