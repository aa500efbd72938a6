import { describe, expect, it } from 'vitest'
import {
  accountsNeeding,
  analysesOf,
  assessmentOf,
  bearingsOf,
  bearingsOn,
  beliefsIn,
  briefsOf,
  type Case,
  chainOf,
  crowdOf,
  custodyAt,
  custodyOf,
  type Document,
  type Entry,
  eventsAt,
  fold,
  independentAnalysesOf,
  mentionsOf,
  outletOf,
  pageOf,
  recordFor,
  type Statement,
  sightingsAt,
  signaturesOf,
  statementsIn,
} from '../index.ts'
import { entry, smallCase } from '../testing/sample.ts'

const sentences = [{ text: 'So it is.', cites: ['mira-says'] }]
const LATER = '2026-01-02T00:00:00Z'

function says(id: string, fields: Record<string, unknown> = {}): Entry {
  return entry('statement', { ...(smallCase()[6] as Statement), id, ...fields })
}

/** The small case with more in it, one record of each kind that a question is asked of. */
function fuller(): Entry[] {
  return [
    ...smallCase(),
    entry('author', { id: 'bo', name: 'Bo', role: 'editor' }),
    entry('document', {
      ...(smallCase()[4] as Document),
      id: 'brief',
      form: 'brief',
      outlet: 'mira',
      restates: 'page',
    }),
    says('outer', { document: 'brief', source: 'gazette' }),
    says('middle', { document: 'brief', within: 'outer' }),
    says('inner', { document: 'brief', within: 'middle' }),
    entry('claim', { id: 'it-rose', text: 'It rose.', negates: 'it-fell' }),
    entry('account', {
      id: 'fell',
      title: 'Fell',
      short: 'fell',
      needs: ['it-fell'],
      strong: ['it-rose', 'it-fell'],
      sentences,
    }),
    entry('bearing', { id: 'inner:it-fell', of: 'inner', claim: 'it-fell', how: 'denies' }),
    entry('exhibit', { id: 'tape', name: 'Tape', type: 'audio', sentences }),
    entry('place', { id: 'hill', name: 'Hill', precision: 'town' }),
    entry('event', { id: 'slide', title: 'A slide', relation: 'context', place: 'hill', sentences }),
    entry('event', { id: 'fall', title: 'A fall', relation: 'incident', sentences }),
    entry('sighting', {
      id: 'heard',
      of: 'it-fell',
      form: 'It fell!',
      statement: 'mira-says',
      place: 'hill',
    }),
    entry('custody', {
      id: 'held',
      exhibit: 'tape',
      event: 'held',
      place: 'hill',
      statements: ['mira-says'],
    }),
    ...[true, false].map((independent) =>
      entry('analysis', {
        id: independent ? 'theirs' : 'own',
        exhibit: 'tape',
        analyst: 'mira',
        finding: 'authentic',
        independent,
        statement: 'mira-says',
      }),
    ),
    entry('belief', { id: 'many', of: 'fell', extent: 'some', among: 'readers', statement: 'mira-says' }),
  ]
}

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

function statementOf(of: Case, id: string): Statement {
  const found = of.statement.get(id)
  if (!found) throw new Error(`expected a statement "${id}"`)
  return found
}

describe('questions about a case', () => {
  const of = fold(fuller())

  it.each<[string, () => readonly { readonly id: string }[], string[]]>([
    [
      'the chain of a statement, innermost first',
      () => chainOf(of, statementOf(of, 'inner')),
      ['inner', 'middle', 'outer'],
    ],
    ['the chain of one that nobody reports', () => chainOf(of, statementOf(of, 'mira-says')), ['mira-says']],
    ['briefs of a page', () => briefsOf(of, 'page'), ['brief']],
    ['statements in a document', () => statementsIn(of, 'brief'), ['outer', 'middle', 'inner']],
    ['what a statement bears on', () => bearingsOf(of, 'inner'), ['inner:it-fell']],
    ['what bears on a claim', () => bearingsOn(of, 'it-fell'), ['mira-says:it-fell', 'inner:it-fell']],
    ['accounts that need a claim', () => accountsNeeding(of, 'it-fell'), ['fell']],
    ['accounts whose strong form needs it', () => accountsNeeding(of, 'it-rose'), ['fell']],
    ['beliefs in an account', () => beliefsIn(of, 'fell'), ['many']],
    ['steps of custody', () => custodyOf(of, 'tape'), ['held']],
    ['analyses', () => analysesOf(of, 'tape'), ['theirs', 'own']],
    ['independent analyses', () => independentAnalysesOf(of, 'tape'), ['theirs']],
    ['events at a place', () => eventsAt(of, 'hill'), ['slide']],
    ['steps of custody at a place', () => custodyAt(of, 'hill'), ['held']],
    ['rumours at a place', () => sightingsAt(of, 'hill'), ['heard']],
    ['nothing of what is not there', () => analysesOf(of, 'gone'), []],
    [
      'who mentions a claim',
      () => mentionsOf(of, 'it-fell'),
      ['it-rose', 'fell', 'mira-says:it-fell', 'inner:it-fell', 'heard'],
    ],
    ['who cites a statement, or names it', () => mentionsOf(of, 'outer'), ['middle']],
  ])('%s', (_, ask, expected) => expect(ids(ask())).toEqual(expected))

  it('a brief speaks for the page that it restates', () => {
    expect(pageOf(of, 'brief')?.id).toBe('page')
    expect([outletOf(of, 'brief'), outletOf(of, 'page'), outletOf(of, 'gone')]).toEqual([
      'gazette',
      'gazette',
      undefined,
    ])
  })

  it('sees what a later state changed, and leaves the earlier as it was', () => {
    const later = fold([entry('retraction', { of: 'inner:it-fell', why: 'misread' })], of)
    expect(ids(bearingsOn(later, 'it-fell'))).toEqual(['mira-says:it-fell'])
    expect(ids(mentionsOf(later, 'inner'))).toEqual([])
    expect(ids(mentionsOf(of, 'inner'))).toEqual(['inner:it-fell'])
    expect(recordFor(later, 'inner:it-fell')).toMatchObject({ how: 'denies' })
    expect(recordFor(later, 'never')).toBeUndefined()
  })
})

describe('a crowd', () => {
  const count = (low: number, high: number | null, quantifier?: string) => ({
    low,
    high,
    ...(quantifier && { quantifier }),
  })

  it.each<[string, object, readonly object[], object | undefined]>([
    [
      'is as many as a statement of its says',
      { size: count(2, 3) },
      [count(11, 13, 'most')],
      count(11, 13, 'most'),
    ],
    ['is as many as it is at large, where none says', { size: count(20, 25) }, [], count(20, 25)],
    ['is more than one, where nobody has counted', {}, [], count(2, null)],
    [
      'counted twice, is the most said for certain, and the most allowed',
      {},
      [count(2, 14), count(10, 12)],
      count(10, 14),
    ],
    [
      'keeps the quantifier of the count that says all',
      {},
      [count(2, 3), count(10, 12, 'some')],
      count(10, 12, 'some'),
    ],
    ['has no upper bound where one count has none', {}, [count(20, 25), count(2, null)], count(20, null)],
  ])('%s', (_, size, said, expected) => {
    const of = fold([
      ...smallCase(),
      entry('party', { id: 'people', type: 'crowd', name: 'People', ...size }),
      ...said.map((crowd, index) => says(`s-${index}`, { source: 'people', crowd })),
      says('silent', { source: 'people' }),
    ])
    expect(crowdOf(of, 'people', [...said.map((_, index) => `s-${index}`), 'silent'])).toEqual(expected)
    expect(crowdOf(of, 'mira', ['mira-says'])).toBeUndefined()
  })
})

describe('the assessment in force', () => {
  const assessed = (id: string, fields: Record<string, unknown> = {}) =>
    entry('assessment', {
      id,
      of: 'small',
      standing: 'not-established',
      likelihood: null,
      confidence: 'low',
      sentence: `${id}.`,
      confidenceSentence: 'Low.',
      reasons: sentences,
      ...fields,
    })

  it('is the last that none supersedes, of the case or of an account', () => {
    const of = fold([
      ...fuller(),
      assessed('first'),
      assessed('other'),
      assessed('second', { supersedes: 'first' }),
      assessed('of-account', { of: 'fell' }),
      entry('signature', { id: 'signed', of: 'second', by: 'bo', at: LATER }),
    ])
    expect(assessmentOf(of)?.id).toBe('second')
    expect(assessmentOf(of, 'fell')?.id).toBe('of-account')
    expect(ids(signaturesOf(of, 'second'))).toEqual(['signed'])
    expect(assessmentOf(fold(fuller()))).toBeUndefined()
  })
})
