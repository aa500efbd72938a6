import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Table } from './table.ts'

interface Step {
  readonly does: 'put' | 'drop' | 'branch' | 'list'
  readonly key: string
  readonly value: number
}

const key = fc.constantFrom(...'abcdefghij')
const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom('put', 'put', 'put', 'drop', 'branch', 'list'),
  key,
  value: fc.nat(),
})

test('whatever is put, dropped and branched, it holds what a map would, in its order, and so do those before it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      let table = new Table<number>()
      let model = new Map<string, number>()
      const before: [Table<number>, ReadonlyMap<string, number>][] = []
      for (const one of steps) {
        if (one.does === 'branch') {
          before.push([table, model])
          table = table.branch()
          model = new Map(model)
        } else if (one.does === 'list') expect([...table]).toEqual([...model])
        else if (one.does === 'put') {
          table.put(one.key, one.value)
          model.set(one.key, one.value)
        } else {
          table.drop(one.key)
          model.delete(one.key)
        }
        expect(table.size).toBe(model.size)
      }
      for (const [then, was] of [...before, [table, model] as const]) {
        for (const letter of 'abcdefghij') {
          expect(then.get(letter)).toBe(was.get(letter))
          expect(then.has(letter)).toBe(was.has(letter))
        }
        expect([...then]).toEqual([...was])
        expect([...then.keys()]).toEqual([...was.keys()])
        expect([...then.values()]).toEqual([...was.values()])
      }
    }),
    { seed: 7, numRuns: 500 },
  )
})

test('a table that differs in one record costs about the same, however large it is', () => {
  const copied = (size: number) => {
    let table = new Table<number>()
    for (let i = 0; i < size; i++) table.put(`${i}`, i)
    const puts = count(() => {
      for (let i = 0; i < 200; i++) {
        table = table.branch()
        table.put(`more ${i}`, i)
      }
    })
    return puts
  }
  expect(copied(20_000)).toBeLessThan(2 * copied(2_000) + 1_000)
})

test('of many tables that begin as one does, the first alone costs what is in it', () => {
  const put = (table: Table<number>, name: string, many: number) => {
    for (let i = 0; i < many; i++) table.put(`${name} ${i}`, i)
    return table
  }
  const base = put(put(new Table<number>(), 'first', 2_000).branch(), 'second', 1_600)
  expect([...base.keys()]).toHaveLength(3_600)
  put(base, 'third', 3_000)
  const puts = count(() => {
    for (let i = 0; i < 100; i++) base.branch().put('more', i)
  })
  expect(puts).toBeLessThan(3 * 6_600)
  expect([...base.keys()]).toHaveLength(6_600)
})

/** How many entries are written to maps meanwhile. */
function count(work: () => void): number {
  const real = Map.prototype.set
  let puts = 0
  Map.prototype.set = function set(...given) {
    puts += 1
    return real.apply(this, given)
  }
  try {
    work()
    return puts
  } finally {
    Map.prototype.set = real
  }
}
