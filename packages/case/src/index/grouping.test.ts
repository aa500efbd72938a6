import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mentionedBy } from '../fold/references.ts'
import { type Case, CaseError, type Entry, fold, mentionsOf, RECORD_KINDS } from '../index.ts'
import { IDS, made } from '../testing/of-few-ids.ts'
import { smallCase } from '../testing/sample.ts'

test('whoever asks after each entry, or after some, is answered as by looking through the tables', () => {
  const entries = fc.array(fc.tuple(made, fc.boolean()), { minLength: 10, maxLength: 40 })
  fc.assert(
    fc.property(entries, (all) => {
      let of = fold(smallCase())
      for (const [entry, isAsked] of all) {
        of = folded(entry, of)
        if (isAsked) for (const id of IDS) expect(mentionsOf(of, id)).toEqual(lookedFor(of, id))
      }
      for (const id of IDS) expect(mentionsOf(of, id)).toEqual(lookedFor(of, id))
    }),
    { numRuns: 300, seed: 1 },
  )
})

function folded(entry: Entry, of: Case): Case {
  try {
    return fold([entry], of)
  } catch (error) {
    if (error instanceof CaseError) return of
    throw error
  }
}

const lookedFor = (of: Case, id: string) =>
  RECORD_KINDS.flatMap((kind) => [...of[kind].values()].filter((one) => mentionedBy(one).includes(id)))
