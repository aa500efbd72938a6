import { expect, it } from 'vitest'
import { CaseError, diff, type Entry, fold, readCaseFiles, recordFor, writeCaseFiles } from '../index.ts'
import { entry, smallCase } from '../testing/sample.ts'

const why = 'x'
const cites = (...ids: string[]) => [{ text: 'So it is.', cites: ids }]
const party = (id: string, fields: object = {}) => entry('party', { id, type: 'crowd', name: id, ...fields })
const said = (id: string, source: string, fields: object = {}) =>
  entry('statement', { ...smallCase()[6], id, source, ...fields })
const page = (id: string, outlet: string, fields: object = {}) =>
  entry('document', { ...smallCase()[4], id, outlet, ...fields })
const merge = (from: string, into: string, id = `${from}:${into}`) => entry('merge', { id, from, into })
const back = (of: string) => entry('retraction', { of, why })
const correct = (of: string, set: object) => entry('correction', { of, set, why })

const PARTIES = ['a', 'b', 'c', 'd'].map((id) => party(id))

/** What parties and statements say of whom at the end: `party<whole` and `statement=source`. */
function who(...entries: Entry[]): string {
  const of = fold([...smallCase().slice(0, 6), ...PARTIES, ...entries])
  const parties = [...of.party.values()].flatMap(({ id, partOf }) =>
    id.length > 1 ? [] : [partOf ? `${id}<${partOf}` : id],
  )
  const statements = [...of.statement.values()].map(({ id, source }) => `${id}=${source}`)
  return [...parties.toSorted(), ...statements.toSorted()].join(' ')
}

it.each<[string, Entry[], string]>([
  ['gives back what it rewrote', [said('s', 'a'), merge('a', 'b'), back('a:b')], 'a b c d s=a'],
  [
    'leaves with the other what was said of it before and since',
    [said('s', 'b'), merge('a', 'b'), said('t', 'b'), back('a:b')],
    'a b c d s=b t=b',
  ],
  [
    'leaves what somebody has corrected since, in the fields that they corrected',
    [
      said('s', 'a', { addressee: 'a' }),
      said('t', 'a'),
      merge('a', 'b'),
      correct('s', { source: 'c' }),
      correct('s', { source: 'b' }),
      correct('t', { act: 'report' }),
      back('a:b'),
    ],
    'a b c d s=b t=a',
  ],
  [
    'leaves a record that took the place of one that it rewrote',
    [said('s', 'a'), merge('a', 'b'), back('s'), said('s', 'b'), back('a:b')],
    'a b c d s=b',
  ],
  [
    'leaves a later one standing',
    [said('s', 'a'), said('t', 'b'), merge('a', 'b'), merge('b', 'c'), back('a:b')],
    'a c d s=a t=c',
  ],
  [
    'leaves an earlier one standing',
    [said('s', 'a'), said('t', 'b'), merge('a', 'b'), merge('b', 'c'), back('b:c')],
    'b c d s=b t=b',
  ],
  [
    'leaves a later one that can be taken back, too',
    [said('s', 'a'), said('t', 'b'), merge('a', 'b'), merge('b', 'c'), back('a:b'), back('b:c')],
    'a b c d s=a t=b',
  ],
  [
    'and then a later one leaves alone what was merged anew since',
    [said('s', 'a'), merge('a', 'b'), merge('b', 'c'), back('a:b'), merge('a', 'c'), back('b:c')],
    'b c d s=c',
  ],
  [
    'lets the two be merged again',
    [said('s', 'a'), merge('a', 'b'), back('a:b'), merge('a', 'b')],
    'b c d s=b',
  ],
  [
    'gives back a party that was part of another',
    [party('e', { partOf: 'a' }), merge('e', 'b'), back('e:b')],
    'a b c d e<a',
  ],
  [
    'gives back a party whose whole was merged meanwhile, twice',
    [party('e', { partOf: 'a' }), merge('e', 'd'), merge('a', 'b'), merge('b', 'c'), back('e:d')],
    'c d e<c',
  ],
  [
    'gives back a party whose whole was merged before, and is not any more',
    [party('e', { partOf: 'a' }), merge('a', 'b'), merge('e', 'd'), back('a:b'), back('e:d')],
    'a b c d e<a',
  ],
  [
    'leaves the other as it was corrected since',
    [party('e', { partOf: 'a' }), merge('b', 'c'), correct('c', { partOf: 'd' }), back('b:c')],
    'a b c<d d e<a',
  ],
])('taking back a merge %s', (_, entries, expected) => {
  expect(who(...entries)).toBe(expected)
})

it('gives back mentions in lists, prose and bases, a name under protection, and a party as it was', () => {
  const names = (id: string) => [
    entry('exhibit', { id: 'e', name: 'e', type: 'image', madeBy: id, sentences: cites('page', id) }),
    entry('independence', { id: 'i', members: [id, 'c'], sentences: cites('page') }),
    said('s', 'd', { basis: [{ kind: 'witnessed' }, { kind: 'told-by', by: id }] }),
    entry('protection', { id: 'n', of: id, seal: '0'.repeat(64) }),
    correct('a', { about: cites('a') }),
  ]
  const before = fold([...smallCase().slice(0, 6), ...PARTIES, ...names('a')])
  const merged = fold([merge('a', 'b')], before)
  expect(merged.protection.get('n')?.of).toBe('b')
  const after = fold([back('a:b')], merged)
  expect(diff(before, after)).toEqual([])
  expect(diff(merged, after).map(({ id, change }) => `${change} ${id}`)).toEqual([
    'added a',
    'changed s',
    'changed e',
    'changed i',
    'removed a:b',
    'changed n',
  ])
  expect(recordFor(after, 'a:b')).toMatchObject({ from: 'a', into: 'b' })
  expect(after.history.at(-1)).toMatchObject({ kind: 'retraction', id: 'a:b', before: { from: 'a' } })
})

it('gives back a party whose name was erased while it was merged away, without the name', () => {
  const entries = [party('a', { name: '[erased]' }), party('b'), merge('a', 'b')]
  const erasure = entry('erasure', { of: 'a', paths: ['/name'], why })
  const of = fold([...smallCase(), ...entries, erasure, back('a:b')])
  expect(of.party.get('a')?.name).toBe('[erased]')
})

/** The problem with the last of the entries. */
function refusal(...entries: Entry[]): string {
  const of = fold([...smallCase().slice(0, 6), ...PARTIES, ...entries.slice(0, -1)])
  try {
    fold(entries.slice(-1), of)
    return 'taken'
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join()
  }
}

it.each<[string, Entry[], string]>([
  [
    'when its id names another record',
    [merge('a', 'b'), party('a'), back('a:b')],
    'of: expected a merge after which nothing else was recorded under the id "a"',
  ],
  [
    'when its id named another record, which was merged too',
    [merge('a', 'b'), party('a'), merge('a', 'c', 'again'), back('a:b')],
    'of: expected a merge after which nothing else was recorded under the id "a"',
  ],
  [
    'when a sentence rests on the merge',
    [
      merge('a', 'b'),
      entry('exhibit', { id: 'e', name: 'e', type: 'image', sentences: cites('a:b') }),
      back('a:b'),
    ],
    'of: expected nothing to rest on "a:b"; retract or correct "e" first',
  ],
  [
    'when what the party names is gone',
    [party('e', { partOf: 'a' }), merge('e', 'b'), back('a'), back('e:b')],
    'of: expected "e" to stand again as it was: expected the id of a recorded party; nothing standing is called "a"',
  ],
  [
    'when it would be part of itself',
    [party('e', { partOf: 'a' }), party('f', { partOf: 'e' }), merge('e', 'b'), merge('a', 'f'), back('e:b')],
    'of: expected "e" to stand again as it was: expected a chain that ends; "e" comes back to itself',
  ],
  [
    'when the one has taken back since what the other had said',
    [said('s', 'a'), merge('a', 'b'), said('t', 'b', { recants: 's' }), back('a:b')],
    'of: expected "t" to be right without the merge, too: expected a statement by the same source, or on its own page: nobody can take back what another said',
  ],
  [
    'when the one has taken back since what stood on a page of the other',
    [
      page('p', 'a'),
      said('s', 'c', { document: 'p' }),
      merge('a', 'b'),
      said('t', 'b', { recants: 's' }),
      back('a:b'),
    ],
    'of: expected "t" to be right without the merge, too',
  ],
  [
    'when the one has taken back since what was quoted from a page of the other',
    [
      page('p', 'a'),
      page('brief', 'c', { form: 'brief', restates: 'p' }),
      said('s', 'c', { document: 'brief' }),
      merge('a', 'b'),
      said('t', 'b', { recants: 's' }),
      back('a:b'),
    ],
    'of: expected "t" to be right without the merge, too',
  ],
  [
    'by a correction',
    [merge('a', 'b'), correct('a:b', { into: 'c' })],
    'of: expected another record: retract the merge, and record another',
  ],
])('does not give a party back %s', (_, entries, message) => {
  expect(refusal(...entries)).toContain(message)
})

it('is written in case files, and read back to the same case', () => {
  const entries = [
    ...smallCase(),
    ...PARTIES,
    said('s', 'a'),
    merge('a', 'b'),
    said('t', 'b'),
    back('a:b'),
    said('u', 'a'),
  ]
  const again = readCaseFiles(writeCaseFiles(entries), { read: () => undefined })
  expect(diff(fold(entries), again.case)).toEqual([])
  expect(again.case.statement.get('s')?.source).toBe('a')
})
