import { describe, expect, it } from 'vitest'
import { type Random, randomFrom } from '../testing/random.ts'
import { weighNetwork } from './lines.ts'
import { type Addition, LiveNetwork } from './live.ts'
import { buildNetwork } from './network.ts'

type Whole = { size: number; arcs: [number, number][] } & {
  [K in 'direct' | 'unstated' | 'held' | 'trusted']: number[]
}

function empty(): Whole {
  return { size: 0, arcs: [], direct: [], unstated: [], held: [], trusted: [] }
}

function input({ size, arcs, ...lists }: Whole) {
  return { size, from: Int32Array.from(arcs, ([u]) => u), to: Int32Array.from(arcs, ([, v]) => v), ...lists }
}

/** Adds something random to the whole and says what. */
function extend(whole: Whole, random: Random, trusting: number): Addition {
  const vertices = random.int(4)
  whole.size += vertices
  const all = [...Array(whole.size).keys()]
  const arcs =
    all.length === 0
      ? []
      : Array.from({ length: random.int(7) }, (): [number, number] => [
          random.int(all.length),
          random.int(all.length),
        ])
  const addition = {
    direct: random.subset(all, 0.05),
    unstated: random.subset(all, 0.05),
    held: random.subset(all, 0.08),
    trusted: random.subset(all, trusting),
  }
  whole.arcs.push(...arcs)
  for (const key of ['direct', 'unstated', 'held', 'trusted'] as const) whole[key].push(...addition[key])
  return { vertices, arcs, ...addition }
}

describe('LiveNetwork', () => {
  it('gives after every addition what weighing from nothing gives, trusted vertices included', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = randomFrom(seed)
      const trusting = random.chance(0.5) ? 0.02 : 0
      const whole = empty()
      const live = new LiveNetwork(input(whole))
      for (let step = 0; step < 25; step++) {
        const { lines, bearing } = live.add(extend(whole, random, trusting))
        const fresh = weighNetwork(buildNetwork(input(whole)))
        expect({ seed, step, lines, bearing }).toEqual({
          seed,
          step,
          lines: fresh.lines,
          bearing: fresh.bearing,
        })
      }
    }
  })
})
