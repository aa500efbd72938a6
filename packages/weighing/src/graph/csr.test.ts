import { describe, expect, it } from 'vitest'
import { randomFrom } from '../testing/random.ts'
import { compress, type Rows } from './csr.ts'
import { insert } from './insert.ts'

/** Each row sorted, without loops. */
function plainRows(size: number, arcs: readonly (readonly [number, number])[]): number[][] {
  const rows: number[][] = Array.from({ length: size }, () => [])
  for (const [u, v] of arcs) if (u !== v) rows[u]?.push(v)
  return rows.map((row) => row.sort((a, b) => a - b))
}

function listed({ start, item }: Rows): number[][] {
  return [...start.subarray(0, -1)].map((from, v) =>
    [...item.subarray(from, start[v + 1])].sort((a, b) => a - b),
  )
}

function randomArcs(size: number, count: number, seed: number): [number, number][] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => [random.int(size), random.int(size)])
}

const from = (arcs: readonly (readonly [number, number])[]) => Int32Array.from(arcs, ([u]) => u)
const to = (arcs: readonly (readonly [number, number])[]) => Int32Array.from(arcs, ([, v]) => v)

describe('compressed rows', () => {
  it.each([
    [0, 0],
    [1, 3],
    [7, 40],
    [2 ** 18 + 5, 3000],
  ])('%i vertices, %i arcs: every row holds its arcs, repeats included, loops left out', (size, count) => {
    const arcs = randomArcs(size, count, 3)
    expect(listed(compress(size, from(arcs), to(arcs)))).toEqual(plainRows(size, arcs))
  })

  it('arcs added later give the same rows as arcs given at once', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = randomFrom(seed)
      const size = 1 + random.int(9)
      const batches = [0, 1000, 2000].map((more) => randomArcs(size, random.int(80), seed + more))
      const [first = [], ...late] = batches
      const grown = late.reduce(
        (rows, arcs) => insert(rows, from(arcs), to(arcs)),
        compress(size, from(first), to(first)),
      )
      expect(listed(grown)).toEqual(plainRows(size, batches.flat()))
    }
  })
})
