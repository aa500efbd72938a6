import { basesOf, type Case, fold } from '@hearsay/case'
import { describe, expect, it } from 'vitest'
import { caseTruth, RULES } from '../case-oracle/index.ts'
import { randomFrom } from '../random.ts'
import { tallyRules } from '../tally.ts'
import { CLAIMS, randomCase } from './index.ts'

const COUNT = 2_000

/** A case of its own for each number. */
function caseOf(number: number): Case {
  return fold(randomCase(randomFrom(number * 7_919)))
}

describe('random cases', () => {
  const cases = Array.from({ length: COUNT }, (_, at) => caseOf(at + 1))

  it('are the same for a number, and others for another', () => {
    expect(caseOf(7)).toEqual(caseOf(7))
    expect(caseOf(8)).not.toEqual(caseOf(7))
  })

  it('are small: a handful of statements bear on a claim', () => {
    for (const of of cases) {
      const bearing = new Set([...of.bearing.values()].map((one) => one.of))
      expect([...bearing].filter((id) => of.statement.has(id)).length).toBeLessThanOrEqual(5)
      expect(of.claim.size).toBe(CLAIMS.length)
    }
  })

  it.each<[string, (of: Case) => boolean]>([
    ['several bases', (of) => statements(of).some((one) => basesOf(one).length > 1)],
    ...(['witnessed', 'own', 'holds', 'told-by', 'inferred', 'unstated'] as const).map(
      (kind) =>
        [kind, (of: Case) => bases(of).some((one) => one.kind === kind)] as [string, (of: Case) => boolean],
    ),
    ['holds of an exhibit', (of) => bases(of).some((one) => one.of !== undefined)],
    ...(['statement', 'party', 'exhibit', 'document'] as const).map(
      (kind) =>
        [
          `a ground that is a ${kind}`,
          (of: Case) => bases(of).some(({ on = [] }) => on.some((id) => of.kinds.get(id) === kind)),
        ] as [string, (of: Case) => boolean],
    ),
    ['nesting to a depth of three', (of) => statements(of).some(({ id }) => id.endsWith('-o-outer'))],
    ['nobody named', (of) => statements(of).some(({ source }) => source === null)],
    ['several taken back at once', (of) => statements(of).some(({ recants }) => Array.isArray(recants))],
    ['sums', (of) => statements(of).some(({ sums }) => sums !== undefined)],
    ['a page that is only cited', (of) => [...of.document.values()].some(({ form }) => form === 'cited')],
    ['an exhibit that is shown', (of) => [...of.exhibit.values()].some(({ shown }) => shown !== undefined)],
    ['copying of unknown direction', (of) => [...of.copying.values()].some((one) => one.direction)],
    [
      'a copy of what has no statement',
      (of) => [...of.copying.values()].some((one) => one.pairs[0]?.length === 1),
    ],
    ['an old record of copying', (of) => [...of.dependence.values()].some(({ type }) => type === 'copying')],
  ])('have %s', (_, has) => {
    expect(cases.filter(has).length).toBeGreaterThanOrEqual(50)
  })

  it('need every rule fifty times, and keep to the order of the figures', () => {
    const fired = cases.flatMap((of) =>
      CLAIMS.flatMap((claim) =>
        (['for', 'against'] as const).map((side) => {
          const { f1, strict, atWord, rules } = caseTruth(of, claim, side)
          for (const { f2, f3, f4, f5 } of [strict, atWord]) {
            for (const end of ['low', 'high'] as const) {
              const figures = [f1, f2, f3, f4, f5].map((one) => one[end] ?? Number.POSITIVE_INFINITY)
              expect(figures).toEqual([...figures].sort((one, other) => other - one))
            }
          }
          return rules
        }),
      ),
    )
    const rare = [...tallyRules(fired).alone].filter(([, count]) => count < 50)
    expect(rare).toEqual([])
    expect(new Set(RULES).size).toBe(RULES.length)
  })
})

function statements(of: Case) {
  return [...of.statement.values()]
}

function bases(of: Case) {
  return statements(of).flatMap((one) => basesOf(one))
}
