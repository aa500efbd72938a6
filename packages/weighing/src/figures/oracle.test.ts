import { fold } from '@hearsay/case'
import { describe, expect, it } from 'vitest'
import { type CaseTruth, caseTruth, type ReadingTruth } from '../testing/case-oracle/index.ts'
import { randomFrom } from '../testing/random.ts'
import { CLAIMS, randomCase } from '../testing/random-case/index.ts'
import { type Figures, type LineFigures, weighCase } from './index.ts'

const CASES = 2000

/** Random cases, each claim from both sides: what the engine counts, and what the oracle does. */
const counted = Array.from({ length: CASES }, (_, at) => {
  const of = fold(randomCase(randomFrom(at + 1)))
  const { claims } = weighCase(of)
  return CLAIMS.flatMap((claim) => {
    const figures = claims.get(claim)
    if (!figures) throw new Error(`expected the claim "${claim}" in every random case`)
    return [
      { at, figures: figures as Figures, truth: caseTruth(of, claim, 'for') },
      { at, figures: figures.against as Figures, truth: caseTruth(of, claim, 'against') },
    ]
  })
}).flat()

describe(`${CASES} random cases`, () => {
  it('have the figures that failing every set of parties and events gives', () => {
    for (const { at, figures, truth } of counted) {
      expect({ at, ...shown(figures) }).toEqual({ at, ...told(truth) })
    }
  })

  it('never have more lines than origins, nor more when more fails together, at either end', () => {
    for (const { at, figures } of counted) {
      for (const lines of [figures.strict, figures.atWord]) {
        for (const end of ['low', 'high'] as const) {
          const falling = [
            figures.f1[end] ?? Number.POSITIVE_INFINITY,
            lines.f2[end] ?? 0,
            ...[lines.f3, lines.f4, lines.f5].map((cut) => cut[end].upper ?? 0),
          ]
          expect({ at, end, falling }).toEqual({ at, end, falling: falling.toSorted((a, b) => b - a) })
        }
      }
    }
  })
})

function shown({ f0, cited, f1, strict, atWord }: Figures) {
  return { f0: { held: f0, cited }, f1, strict: linesOf(strict), atWord: linesOf(atWord) }
}

function linesOf({ f2, own, f3, f4, f5, loadBearing: { every, some } }: LineFigures): ReadingTruth {
  const ends = (cut: LineFigures['f3']) => {
    expect(cut.low.lower).toBe(cut.low.upper)
    expect(cut.high.lower).toBe(cut.high.upper)
    return { low: cut.low.upper, high: cut.high.upper }
  }
  return { f2, own, f3: ends(f3), f4: ends(f4), f5: ends(f5), every: every.toSorted(), some: some.toSorted() }
}

function told({ f0, f1, strict, atWord }: CaseTruth) {
  return { f0, f1, strict, atWord }
}
