import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Case, CaseError, type Entry, fold, RECORD_KINDS } from '../index.ts'
import { entry, smallCase } from '../testing/sample.ts'

const why = 'x'
const BEGIN: readonly Entry[] = [
  ...smallCase(),
  ...['a', 'b', 'c', 'd'].map((id) => entry('party', { id, type: 'crowd', name: id })),
]

/** What a step chooses among what stands; `id` is new, or that of a party that is gone. */
interface Choice {
  readonly id: string
  readonly party: string
  readonly other: string
  readonly page: string
  readonly said: string
  readonly shown: string
  readonly merge: string
}

const cites = (...ids: string[]) => [{ text: 'So it is.', cites: ids }]
const said = (id: string, fields: object) => entry('statement', { ...smallCase()[6], id, ...fields })

/** Parties that name one another, records that name parties, and merges that come and go. */
const STEPS: readonly ((choice: Choice) => Entry)[] = [
  ({ id, party }) => entry('party', { id, type: 'crowd', name: id, partOf: party }),
  ({ id, party }) => entry('party', { id, type: 'crowd', name: id, about: cites(party) }),
  ({ id, party, other }) => {
    return entry('exhibit', { id, name: id, type: 'image', madeBy: other, sentences: cites(party, other) })
  },
  ({ id, party }) => entry('document', { ...smallCase()[4], id, outlet: party }),
  ({ id, page, party }) => {
    return entry('document', { ...smallCase()[4], id, form: 'brief', restates: page, outlet: party })
  },
  ({ id, party, page }) => said(id, { source: party, document: page }),
  ({ id, party, said: recants }) => said(id, { source: party, recants }),
  ({ said: of, party }) => entry('correction', { of, set: { source: party }, why }),
  ({ shown: of, party }) => entry('correction', { of, set: { madeBy: party }, why }),
  ({ party: of, other }) => entry('correction', { of, set: { partOf: other }, why }),
  ({ party: of }) => entry('retraction', { of, why }),
  ({ said: of }) => entry('retraction', { of, why }),
  ({ id, party, other }) => entry('merge', { id: `m-${id}`, from: party, into: other }),
  ({ id, party, other }) => entry('merge', { id: `m-${id}`, from: party, into: other }),
  ({ merge: of }) => entry('retraction', { of, why }),
  ({ merge: of }) => entry('retraction', { of, why }),
]

/** Which step it is, and numbers that choose. */
const step = fc.array(fc.nat(999), { minLength: 8, maxLength: 8 })

function chosen(
  of: Case,
  fresh: string,
  [isOld = 1, old, party, other, page, said, shown]: number[],
): Choice {
  const pick = (from: Iterable<string>, number = 0) => {
    const all = [...from]
    return all[number % all.length] ?? 'none'
  }
  const gone = [...of.merge.values()].map(({ from }) => from)
  return {
    id: isOld % 40 === 0 ? pick(gone, old) : fresh,
    party: pick(of.party.keys(), party),
    other: pick(of.party.keys(), other),
    page: pick(of.document.keys(), page),
    said: pick(of.statement.keys(), said),
    shown: pick(of.exhibit.keys(), shown),
    merge: pick(of.merge.keys(), old),
  }
}

/** The case with one more entry, if it takes it. */
function onto(of: Case, one: Entry): Case | undefined {
  try {
    return fold([one], of)
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    return undefined
  }
}

/** The entries that the steps come to, of those that the case takes. */
function taken(steps: readonly number[][]): Entry[] {
  const entries = [...BEGIN]
  let of = fold(entries)
  for (const [index, [which = 0, ...numbers]] of steps.entries()) {
    const one = STEPS[which % STEPS.length]?.(chosen(of, `n-${index}`, numbers))
    const next = one && onto(of, one)
    if (one === undefined || next === undefined) continue
    entries.push(one)
    of = next
  }
  return entries
}

/** The entries without merges that were taken back, and without what took them back. */
function withoutUndone(entries: readonly Entry[]): Entry[] {
  const merges = new Set(entries.flatMap((one) => (one.kind === 'merge' ? [one.id] : [])))
  const back = new Set(entries.flatMap((one) => (one.kind === 'retraction' ? [one.of] : [])))
  return entries.filter((one) => {
    return !(one.kind === 'merge' ? back.has(one.id) : one.kind === 'retraction' && merges.has(one.of))
  })
}

/** Records that would not be taken as they stand. */
function wrong(of: Case): string[] {
  const ids = [...of.kinds].flatMap(([id, kind]) => (kind === 'merge' ? [] : [id]))
  return ids.filter((id) => onto(of, entry('correction', { of: id, set: {}, why })) === undefined)
}

/** What stands, in no order. */
const standing = (of: Case) =>
  RECORD_KINDS.map((kind) => [...of[kind]].toSorted(([one], [other]) => (one < other ? -1 : 1)))

it('stands as if a merge that was taken back had never been, whatever came before, between and after', () => {
  let compared = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: 30, maxLength: 60 }), (steps) => {
      const entries = taken(steps)
      const of = fold(entries)
      expect(wrong(of)).toEqual([])
      const rest = withoutUndone(entries)
      let without: Case
      try {
        without = fold(rest)
      } catch (error) {
        // Something could be recorded only while the merge stood.
        if (!(error instanceof CaseError)) throw error
        return
      }
      compared += entries.length - rest.length
      expect(standing(of)).toEqual(standing(without))
    }),
    { seed: 36, numRuns: 150 },
  )
  expect(compared).toBeGreaterThan(300)
})
