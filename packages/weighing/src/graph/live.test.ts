import { describe, expect, it } from 'vitest'
import { type Random, randomFrom } from '../testing/random.ts'
import { weighNetwork } from './lines.ts'
import { LiveNetwork } from './live.ts'
import { buildNetwork } from './network.ts'
import type { Addition } from './room.ts'

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

/** A chain of new vertices from a new start, here and there through what is there, or on from it. */
function extendByLine(whole: Whole, random: Random, trusting: number): Addition {
  const old = [...Array(whole.size).keys()]
  const isOld = () => old.length > 0 && random.chance(0.5)
  const [first = 0, ...onward] = Array.from({ length: 1 + random.int(5) }, (_, at) =>
    at > 0 && isOld() ? random.int(old.length) : whole.size++,
  )
  const arcs = [...onward.entries()].map(([at, v]): [number, number] => [
    at === 0 ? first : (onward[at - 1] ?? 0),
    v,
  ])
  if (isOld()) arcs.push([random.int(old.length), random.int(whole.size)])
  const end = onward.at(-1) ?? first
  const addition = {
    direct: random.chance(0.6) ? [first] : [],
    unstated: random.chance(0.5) ? [first] : [],
    held: random.chance(0.6) ? [end] : [],
    // Where nobody trusted begins, no way through the trusted alone leaves the rest without a figure.
    trusted: random
      .subset([...Array(whole.size).keys()], 3 * trusting)
      .filter((v) => v !== first && ![...whole.direct, ...whole.unstated].includes(v)),
  }
  whole.arcs.push(...arcs)
  for (const key of ['direct', 'unstated', 'held', 'trusted'] as const) whole[key].push(...addition[key])
  return { vertices: whole.size - old.length, arcs, ...addition }
}

describe('LiveNetwork', () => {
  it.each([
    ['at random', extend],
    ['line by line', extendByLine],
  ])('grown %s, gives after every addition what weighing from nothing gives', (_, extend) => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomFrom(seed)
      const trusting = random.chance(0.7) ? 0.02 : 0
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
