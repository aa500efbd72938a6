import type { Entry, Statement } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { describe, expect, it, test } from 'vitest'
import { dossierOf, firstCase } from '../testing/dossiers.ts'
import { accountsView } from './view.ts'

const view = accountsView(firstCase())

test.each([
  [
    'U.S. airstrike',
    '1 | 14 or more | 0–3, strict 0–1 | 0–3, strict 0–1 | 0–2, strict 0–1 | 0–2, strict 0–1',
  ],
  ['ISIS rockets', '1 | 1 | 0–1 | 0–1 | 0–1 | 0–1'],
  ['Airstrike, unidentified', '1 | 2–25 | 0–1 | 0–1 | 0–1 | 0–1'],
])('the figures of %s', (short, expected) => {
  const row = view.figures.rows.find((one) => one.short === short)
  expect(row?.cells.map(({ main, minor }) => (minor ? `${main}, ${minor}` : main)).join(' | ')).toBe(expected)
})

test('every figure and every fact is explained where it stands', () => {
  const explained = [...view.figures.columns, ...view.accounts.flatMap(({ facts }) => facts)]
  for (const one of explained) expect(one.explained).toMatch(/\.$/)
})

test('the upper bound is said once for all', () => {
  expect(view.accounts.flatMap(({ sentences }) => sentences)).not.toContain(view.upperBound)
  expect(view.accounts[0]?.sentences.at(-1)).toContain('“The strike was meant to hit Iraqi fighters”')
})

type Fields = Record<string, unknown>

const CITED = [{ text: 'They say so.', cites: ['mira-says'] }]
const says = (source: string, claim = 'it-fell', how = 'asserts', more: Fields = {}): Entry[] => [
  entry('statement', { ...(smallCase()[6] as Statement), id: `${source}-${claim}`, source, ...more }),
  entry('bearing', { id: `${source}-${claim}:${claim}`, of: `${source}-${claim}`, claim, how }),
]
const person = (id: string, name: string) => entry('party', { id, type: 'person', name })
const account = (more: Fields = {}) =>
  entry('account', {
    id: 'fell',
    title: 'It fell.',
    short: 'fell',
    needs: ['it-fell'],
    sentences: CITED,
    ...more,
  })

function fact(id: string, ...more: Entry[]) {
  const { accounts } = accountsView(dossierOf([...smallCase(), ...more]))
  return accounts[0]?.facts.find((one) => one.id === id)
}

describe('who asserts it', () => {
  const both = account({ needs: ['it-fell', 'it-burnt'] })
  const more = [
    entry('claim', { id: 'it-burnt', text: 'It burnt.' }),
    person('ben', 'Ben'),
    ...says('ben'),
    ...says('ben', 'it-burnt'),
    person('carl', 'Carl'),
    ...says('carl', 'it-burnt', 'denies'),
    both,
  ]
  it.each([
    ['all', 'Ben'],
    ['part', 'Mira'],
    ['denies', 'Carl'],
    ['stated', 'The one party that asserts it does not say how it knows.'],
  ])('%s', (id, text) => expect(fact(id, ...more)?.text).toBe(text))

  it('leaves out those who assert a part where nobody does', () => {
    expect(fact('part', account())).toBeUndefined()
  })
})

describe('figures', () => {
  const sentences = (...more: Entry[]) =>
    accountsView(dossierOf([...smallCase(), ...more])).accounts[0]?.sentences

  it('before something was taken back stand beside those after it, the weakest claim’s', () => {
    const more = [
      entry('claim', { id: 'it-burnt', text: 'It burnt.' }),
      person('ben', 'Ben'),
      person('carl', 'Carl'),
      ...['mira', 'ben', 'carl'].flatMap((who) => says(who, 'it-burnt')),
      ...says('ben'),
      account({ needs: ['it-fell', 'it-burnt'] }),
    ]
    const back = says('ben', 'it-burnt', 'doubts', { id: 'ben-back', recants: 'ben-it-fell' })[0]
    expect(sentences(...more)?.join(' ')).not.toContain('taken back')
    expect(sentences(...more, ...(back ? [back] : []))).toContain(
      'Before something was taken back it had 2 voices, 1 page, 0–2 lines.',
    )
  })

  it('of a strong form that nobody asserts give no number', () => {
    const strong = entry('claim', { id: 'it-burnt', text: 'It burnt.' })
    expect(sentences(strong, account({ strong: ['it-burnt'] }))?.at(-1)).toBe(
      'Its strong form adds “It burnt”: pages at their word, no line.',
    )
  })
})

describe('independence', () => {
  const two = [person('ben', 'Ben'), ...says('ben'), account()]
  const apart = entry('independence', { id: 'apart', members: ['ben', 'mira'], sentences: CITED })

  it('of one origin', () => {
    expect(fact('independence', account())?.text).toBe(
      'There is one origin, and nothing to be independent of.',
    )
  })

  it('that nobody has recorded', () => {
    expect(fact('independence', ...two)).toMatchObject({
      text: 'Independence not established: for no two of its 2 origins is a reason on record.',
    })
    expect(fact('independence', ...two)?.reasons).toBeUndefined()
  })

  it('that somebody has, with the reason, and for whom', () => {
    expect(fact('independence', ...two, apart)).toMatchObject({
      text: 'Shown to be independent: every two of its 2 origins.',
      reasons: [{ text: 'Ben, Mira: They say so.', sources: [{ name: 'Mira' }] }],
    })
  })
})

describe('evidence', () => {
  const video = entry('exhibit', { id: 'video', name: 'A video', type: 'video', sentences: CITED })
  const offered = entry('bearing', { id: 'video:it-fell', of: 'video', claim: 'it-fell', how: 'asserts' })
  const found = (finding: string, independent = true) =>
    entry('analysis', {
      id: `is-${finding}`,
      exhibit: 'video',
      analyst: 'mira',
      finding,
      independent,
      statement: 'mira-says',
    })

  it.each<[string, Entry[], string]>([
    ['none', [], 'Nothing is offered.'],
    ['that nobody examined', [video, offered], 'A video: nobody independent has examined it'],
    [
      'that only they examined',
      [video, offered, found('supports', false)],
      'A video: nobody independent has examined it',
    ],
    [
      'that speaks against it',
      [video, offered, found('contradicts')],
      'A video: Mira found that it speaks against what is claimed',
    ],
    [
      'on which examiners differ',
      [video, offered, found('supports'), found('about-something-else')],
      'A video: Mira found that it supports what is claimed; Mira found that it is of something else',
    ],
  ])('%s', (_, entries, text) => expect(fact('found', ...entries, account())?.text).toBe(text))

  it.each<[unknown]>([
    [{ kind: 'told-by', through: 'video' }],
    [{ kind: 'holds', of: 'video' }],
    [[{ kind: 'witnessed' }, { kind: 'inferred', on: ['mira', 'video'] }]],
  ])('on which somebody rests what they assert: %j', (basis) => {
    const entries = [person('ben', 'Ben'), video, ...says('ben', 'it-fell', 'asserts', { basis }), account()]
    expect(fact('found', ...entries)?.text).toBe('A video: nobody independent has examined it')
    const fields = { ...(smallCase()[6] as Statement), id: 'back', source: 'ben', recants: 'ben-it-fell' }
    expect(fact('found', ...entries, entry('statement', fields))?.text).toBe('Nothing is offered.')
  })
})

test('belief is told by those who say so', () => {
  const belief = entry('belief', {
    id: 'b',
    of: 'fell',
    extent: 'some',
    among: 'people',
    statement: 'mira-says',
  })
  expect(fact('belief', account())?.text).toBe('not recorded')
  expect(fact('belief', account(), belief)?.text).toBe('some, among people, so says Mira')
})

describe('who is load-bearing', () => {
  const fromBen = entry('correction', {
    of: 'mira-says',
    set: { basis: { kind: 'told-by', by: 'ben' } },
    why: 'She says so.',
  })
  const zoe = says('zoe', 'it-fell', 'asserts', { basis: { kind: 'told-by', by: 'ann' } })
  const heavy = (...entries: Entry[]) => fact('bearing', account(), person('ben', 'Ben'), ...entries)?.text

  it('names whoever is in every smallest cut', () => {
    expect(heavy()).toBe('Mira')
  })

  it('says of those who pass on one line that each is enough', () => {
    expect(heavy(fromBen)).toBe('Ben; Mira: without any one of these nothing would be left.')
  })

  it('says that nobody is in every cut where each line has several', () => {
    expect(heavy(fromBen, person('ann', 'Ann'), person('zoe', 'Zoe'), ...zoe)).toBe(
      'Nobody is in all of them.',
    )
  })
})
