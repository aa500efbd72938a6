import { describe, expect, it } from 'vitest'
import { type Agreement, confidenceOf, type Evidence } from './confidence.ts'

describe('confidence', () => {
  it('never falls as evidence or agreement grows', () => {
    const rank = ['low', 'moderate', 'high']
    const evidence: Evidence[] = ['limited', 'medium', 'robust']
    const agreement: Agreement[] = ['low', 'medium', 'high']
    const grid = evidence.map((e) => agreement.map((a) => rank.indexOf(confidenceOf(e, a))))
    for (let e = 0; e < 3; e++) {
      for (let a = 0; a < 3; a++) {
        if (e > 0) expect(grid[e]?.[a]).toBeGreaterThanOrEqual(grid[e - 1]?.[a] ?? -1)
        if (a > 0) expect(grid[e]?.[a]).toBeGreaterThanOrEqual(grid[e]?.[a - 1] ?? -1)
      }
    }
  })
})
