import type { Page } from '../page.ts'
import type { Parties } from '../parties/parties.ts'
import type { Said } from '../said/said.ts'
import { centre, clusters } from './cluster.ts'
import { aroundOf, cosine, sum, unit, type Vector, setOpts, vectorsOf, wordsIn } from './vectors.ts'

/** How a statement bears on a claim; only `asserts` and `denies` carry weight. */
export type Stance = 'asserts' | 'denies' | 'doubts' | 'rejects' | 'presupposes'

export interface DraftBearing {
  /** Index, among what is said in the pile. */
  readonly of: number
  readonly how: Stance
  /** 0–1. */
  readonly chance: number
}

/** What several statements say, or deny: one proposition. */
export interface DraftClaim {
  readonly id: string
  /** In the words of the statement that says it most plainly. */
  readonly text: string
  readonly bearings: readonly DraftBearing[]
  /** Ids of claims that cannot be true together with it. */
  readonly contradicts: readonly string[]
}

declare const process: any
const env = (k: string, d: number) => Number(process.env[k] ?? d)
export function proposeClaims(
  pages: readonly Page[],
  said: readonly Said[],
  parties: Parties,
): DraftClaim[] {
  const T = env('T', 0.07)
  const mode = process.env.BASE
  const items = [...said.keys()].filter((i) => !said[i]?.isSummary && !['ask','threaten','demand','promise','plan','refuse'].includes(said[i]?.act ?? '') && !said.some((s) => s.within === i))
  const vectors = vectorsOf(pages, said, items)
  // copies
  const units: number[][] = []
  const CP = env('CP', 2)
  for (const i of items) {
    const who = said[i]?.source && parties.of(said[i]!.source!).id
    const same = units.find((u) => u.some((j) => said[j]!.page !== said[i]!.page && who && said[j]!.source && parties.of(said[j]!.source!).id === who && cosine(vectors.get(i)!, vectors.get(j)!) > CP))
    if (same) same.push(i)
    else units.push([i])
  }
  const uv = new Map(units.map((u, k) => [k, centre(vectors, u)]))
  let groups = mode === 'one' ? [items] : mode === 'each' ? items.map((i) => [i]) : clusters(uv, [...units.keys()], T, () => 0).map((g) => g.flatMap((k) => units[k]!))
  if (env('CONS',1)) {
    const co = new Map<number, Map<number, number>>(items.map((i) => [i, new Map<number, number>()]))
    let n = 0
    for (const row of [0.5, 0.8, 1.1]) for (const around of [0.15, 0.35, 0.6]) {
      setOpts(row, around)
      const vs = vectorsOf(pages, said, items)
      for (const t of (process.env.TS ?? '0.05,0.065,0.08,0.1').split(',').map(Number)) {
        n += 1
        for (const g of clusters(vs, items, t, () => 0)) for (const a of g) for (const b of g) co.get(a)!.set(b, (co.get(a)!.get(b) ?? 0) + 1)
      }
    }
    const flat = new Map(items.map((i) => [i, new Map<string, number>()]))
    groups = clusters(flat, items, env('CT', 0.4), (a, b) => (co.get(a)!.get(b) ?? 0) / n)
  }
  if (env('SPLIT',1)) {
    setOpts(0.8, 0.35)
    groups = groups.flatMap((g) => {
      if (g.length < env('SZ', 10)) return [g]
      const vs = vectorsOf(pages, said, g, env('P', 1))
      const parts = clusters(vs, g, env('T2', 0.12), () => 0)
      const voices = (h: number[]) => new Set(h.map((i) => said[i]!.source && parties.of(said[i]!.source!).id)).size
      const seeds = parts.filter((h) => h.length >= env('SEED', 4) && voices(h) >= env('VOI', 2))
      if (seeds.length < 2) return [g]
      const cs = seeds.map((h) => centre(vs, h))
      const out = seeds.map((h) => [...h])
      for (const i of parts.filter((h) => !seeds.includes(h)).flat()) {
        const sims = cs.map((c) => cosine(c, vs.get(i)!))
        out[sims.indexOf(Math.max(...sims))]!.push(i)
      }
      return out
    })
  }
  // ellipsis
  const EL = env('EL', 0)
  if (EL) {
    const lone = groups.filter((g) => g.length <= env('LONE', 1)).flat()
    const big = groups.filter((g) => g.length > env('LONE', 1))
    const centres = big.map((g) => centre(vectors, g))
    const out = big.map((g) => [...g])
    for (const i of lone) {
      const v = aroundOf(pages, said, i, vectors)
      const sims = centres.map((c) => cosine(c, v))
      const best = Math.max(...sims)
      if (best > EL && ['reject','deny','doubt'].includes(said[i]!.act)) out[sims.indexOf(best)]!.push(i)
      else out.push([i])
    }
    groups = out
  }
  // refine
  const members = new Map<number, Set<number>>()
  for (let round = 0; round < env('ROUNDS', 3); round += 1) {
    const next = groups.map(() => [] as number[])
    const centres = groups.map((g) => g.reduce((a, x) => sum(a, vectors.get(x)!, 1), new Map<string, number>()))
    for (const [k, g] of groups.entries()) for (const i of g) {
      const sims = groups.map((h, m) => h.length === 1 && m === k ? env('T', 0.07) : cosine(vectors.get(i)!, unit(m === k ? sum(centres[m]!, vectors.get(i)!, -1) : centres[m]!)))
      const best = Math.max(...sims)
      const to = (sims[k] ?? 0) > best - env('STAY', 0) ? k : sims.indexOf(best)
      next[to]!.push(i)
    }
    groups = next.filter((g) => g.length)
  }
  const SEC = env('SEC', 0.2)
  const cents = groups.map((g) => centre(vectors, g))
  const plus = groups.map((g, k) => g.length < 3 ? g : [...g, ...items.filter((i) => {
    if (g.includes(i)) return false
    const own = groups.findIndex((h) => h.includes(i))
    const s = cosine(vectors.get(i)!, cents[k]!)
    return s > SEC && s > env('REL', 0.7) * cosine(vectors.get(i)!, cents[own]!)
  })])
  return plus.map((group, k) => ({
    id: `claim-${k}`,
    text: (said[group[0] ?? 0] && wordsIn(pages, said[group[0] ?? 0] as Said)) || 'x',
    bearings: group.map((of) => ({ of, how: said[of]?.act === 'deny' ? 'denies' as const : 'asserts' as const, chance: 0.5 })),
    contradicts: [],
  }))
}
