import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Case, CaseError, type Entry, fold, mentionsOf, RECORD_KINDS, recordFor } from '../index.ts'
import { IDS, made } from '../testing/of-few-ids.ts'
import { entry, smallCase } from '../testing/sample.ts'

/** Everything that can be seen of a case, in its order. */
function seen(of: Case) {
  return {
    size: of.size,
    tables: RECORD_KINDS.map((kind) => [...of[kind]]),
    kinds: [...of.kinds],
    history: [...of.history],
    last: IDS.map((one) => recordFor(of, one)),
  }
}

/** What is kept of a case for its next entries, found out by going through everything. */
function expectKept(of: Case) {
  for (const one of IDS) {
    const change = of.history.findLast(({ id: changed }) => changed === one)
    const known = recordFor(of, one)?.kind
    expect(known).toBe((change?.after ?? change?.before)?.kind)
    if (!of.kinds.has(one)) continue
    const result = onto(of, entry('retraction', { of: one, why: 'x' }))
    expect(typeof result).toBe(mentionsOf(of, one).length > 0 ? 'string' : 'object')
  }
}

/** The case with one more entry, or what is wrong with it. */
function onto(of: Case, one: Entry): Case | string {
  try {
    return fold([one], of)
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    return error.message
  }
}

it('folds onto any state as it folds from the beginning, and leaves every state as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(made, fc.nat()), { minLength: 60, maxLength: 90 }), (steps) => {
      const states = [{ entries: smallCase(), of: fold(smallCase()) }]
      for (const [one, choice] of steps) {
        const from = states[choice % 3 === 0 ? choice % states.length : states.length - 1]
        const result = from && onto(from.of, one)
        if (!from || result === undefined) continue
        expect(result).toEqual(onto(fold(from.entries), one))
        if (typeof result !== 'string') states.push({ entries: [...from.entries, one], of: result })
      }
      for (const { entries, of } of states) {
        expect(seen(of)).toEqual(seen(fold(entries)))
        expectKept(of)
      }
    }),
    { seed: 9, numRuns: 40 },
  )
})
