import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Chain, createChain, marginals, viterbi } from './crf.ts'

const score = fc.double({ min: -4, max: 4, noNaN: true })
const problem = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 1, max: 5 }))
  .chain(([labels, count]) =>
    fc.record({
      labels: fc.constant(labels),
      transitions: fc.array(score, { minLength: labels * labels, maxLength: labels * labels }),
      begin: fc.array(score, { minLength: labels, maxLength: labels }),
      scores: fc.array(score, { minLength: labels * count, maxLength: labels * count }),
    }),
  )

/** Every path with its score. */
function paths(chain: Chain, scores: Float32Array): { path: number[]; score: number }[] {
  let all = Array.from({ length: chain.labels }, (_, l) => ({
    path: [l],
    score: (chain.begin[l] ?? 0) + (scores[l] ?? 0),
  }))
  for (let t = 1; t < scores.length / chain.labels; t++)
    all = all.flatMap(({ path, score }) =>
      Array.from({ length: chain.labels }, (_, l) => ({
        path: [...path, l],
        score:
          score +
          (chain.transitions[(path.at(-1) ?? 0) * chain.labels + l] ?? 0) +
          (scores[t * chain.labels + l] ?? 0),
      })),
    )
  return all
}

test('agrees with going through every path', () => {
  fc.assert(
    fc.property(problem, (p) => {
      const chain = createChain(Float32Array.from(p.transitions), Float32Array.from(p.begin))
      const scores = Float32Array.from(p.scores)
      const all = paths(chain, scores)
      const best = Math.max(...all.map((a) => a.score))
      const mine = all.find((a) => a.path.join() === viterbi(chain, scores).join())
      expect(mine?.score).toBeCloseTo(best, 4)
      const total = all.reduce((sum, a) => sum + Math.exp(a.score), 0)
      marginals(chain, scores).forEach((chance, i) => {
        const [t, l] = [Math.floor(i / p.labels), i % p.labels]
        const with_ = all.filter((a) => a.path[t] === l).reduce((sum, a) => sum + Math.exp(a.score), 0)
        expect(chance).toBeCloseTo(with_ / total, 4)
      })
    }),
    { numRuns: 60, seed: 7 },
  )
})
