import { cosine, sum, unit, type Vector } from './vectors.ts'

/** Statements of one matter, average link, until no two groups are as alike as `least`. */
export function clusters(vectors: ReadonlyMap<number, Vector>, items: readonly number[], least: number, bonus: (a: number, b: number) => number): number[][] {
  let groups = items.map((item) => [item])
  const alike = (a: number, b: number) => cosine(vectors.get(a) ?? new Map(), vectors.get(b) ?? new Map()) * (1 - Number((globalThis as any).MIX ?? 0)) + bonus(a, b)
  for (;;) {
    let best = least
    let pair: [number, number] | null = null
    for (let one = 0; one < groups.length; one += 1) {
      for (let other = one + 1; other < groups.length; other += 1) {
        let total = 0
        for (const a of groups[one] ?? []) for (const b of groups[other] ?? []) total += alike(a, b)
        const mean = total / ((groups[one]?.length ?? 1) * (groups[other]?.length ?? 1))
        if (mean > best) {
          best = mean
          pair = [one, other]
        }
      }
    }
    if (!pair) return groups
    const [one, other] = pair
    groups = [...groups.filter((_, at) => at !== one && at !== other), [...(groups[one] ?? []), ...(groups[other] ?? [])]]
  }
}
export function centre(vectors: ReadonlyMap<number, Vector>, items: readonly number[]): Vector {
  let all: Map<string, number> = new Map()
  for (const item of items) all = sum(all, vectors.get(item) ?? new Map(), 1)
  return unit(all)
}
