import type { Document, Entry, Statement } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { claimGraph } from '@hearsay/weighing'
import { describe, expect, it } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { lineGraph } from './from-case.ts'
import { partyWords, verticesOf } from './parties.ts'
import { linesView } from './view.ts'

type Fields = Record<string, unknown>

const says = (id: string, more: Fields = {}): Entry[] => [
  entry('statement', { ...(smallCase()[6] as Statement), id, ...more }),
  entry('bearing', { id: `${id}:it-fell`, of: id, claim: 'it-fell', how: 'asserts' }),
]
const party = (id: string, type: string, name: string) => entry('party', { id, type, name })
const page = (id: string, more: Fields = {}) =>
  entry('document', { ...(smallCase()[4] as Document), id, ...more })

function graphOf(entries: readonly Entry[], small = smallCase()) {
  const dossier = dossierOf([...small, ...entries])
  const graph = dossier.weighing.claims.get('it-fell')?.graph
  if (!graph) throw new Error('expected the claim to be weighed')
  const ids = verticesOf(graph).map(({ id }) => id)
  const drawn = lineGraph(dossier.case, graph, new Set(), 'en')
  return { dossier, graph, ids, drawn }
}

const vertexOf = (id: string, ...entries: Entry[]) => {
  const { drawn, ids } = graphOf(entries)
  return drawn.vertices[ids.indexOf(id)]
}

describe('under the name of a party', () => {
  const crowd = (count: Fields, more: Fields = {}) => [
    party('people', 'crowd', 'People in the square'),
    ...says('people-say', { source: 'people', crowd: count, ...more }),
  ]
  it.each<[string, string, Entry[], string]>([
    ['how it knows', 'mira', [], 'does not say how it knows'],
    [
      'that it is first-hand',
      'ben',
      [party('ben', 'person', 'Ben'), ...says('ben-says', { source: 'ben', basis: { kind: 'witnessed' } })],
      'first-hand',
    ],
    [
      'that it holds what nobody independent has examined',
      'ben',
      [
        party('ben', 'person', 'Ben'),
        entry('exhibit', {
          id: 'shard',
          name: 'A shard',
          type: 'object',
          sentences: [{ text: 'A shard.', cites: ['mira-says'] }],
        }),
        ...says('ben-says', { source: 'ben', basis: { kind: 'holds', of: 'shard' } }),
      ],
      'says it holds the proof, unexamined',
    ],
    ['how many they are', 'people', crowd({ low: 20, high: 25 }), '20–25; do not say how they know'],
    [
      'all of how many',
      'people',
      crowd({ low: 20, high: 25, quantifier: 'all' }),
      'all of them, 20–25; do not say how they know',
    ],
    [
      'most of how many',
      'people',
      crowd({ low: 20, high: 25, quantifier: 'most' }),
      'most of them, 20–25; do not say how they know',
    ],
    [
      'many of how many',
      'people',
      crowd({ low: 20, high: 20, quantifier: 'many' }),
      'many of them, 20; do not say how they know',
    ],
    [
      'some of how many',
      'people',
      crowd({ low: 2, high: null, quantifier: 'some' }),
      'some of them, 2 or more; do not say how they know',
    ],
    [
      'few of how many',
      'people',
      crowd({ low: 2, high: 3, quantifier: 'few' }),
      'few of them, 2–3; do not say how they know',
    ],
    [
      'no share that is none',
      'people',
      crowd({ low: 12, high: 24, quantifier: 'dozens' }),
      '12–24; do not say how they know',
    ],
    [
      'that a crowd is first-hand',
      'people',
      crowd({ low: 2, high: 2 }, { basis: { kind: 'witnessed' } }),
      '2; first-hand',
    ],
  ])('it says %s', (_, id, entries, detail) => expect(vertexOf(id, ...entries)?.detail).toBe(detail))

  it('and where the thread starts', () => {
    expect(vertexOf('mira')).toMatchObject({ name: 'Mira', start: 'open', page: undefined, crowd: undefined })
    expect(vertexOf('gazette')).toMatchObject({ name: 'The Gazette', start: undefined, page: 'held' })
    expect(vertexOf('people', ...crowd({ low: 20, high: null }))?.crowd).toEqual({ low: 20, high: null })
  })
})

describe('under the name of an outlet', () => {
  const published = (when: unknown) =>
    smallCase().map((item) =>
      item.kind === 'document' ? page('page', when === undefined ? {} : { published: when }) : item,
    )
  const detail = (when: unknown, ...entries: Entry[]) => {
    const { drawn, ids } = graphOf(entries, published(when))
    return drawn.vertices[ids.indexOf('gazette')]?.detail
  }

  it.each([
    ['the day of its page', { edtf: '2015-05-04' }, '4 May 2015'],
    ['that it has no date', undefined, 'undated'],
    ['that its date is inferred', { edtf: '2015-05', inferred: 'a guess' }, 'May 2015, inferred'],
  ])('it says %s', (_, when, words) => expect(detail(when)).toBe(words))

  it('it says how many pages, where there are several', () => {
    const entries = [page('second'), ...says('again', { document: 'second' })]
    expect(detail({ edtf: '2015-05-04' }, ...entries)).toBe('2 pages')
  })

  it('it counts no page of another outlet', () => {
    const entries = [
      party('courier', 'outlet', 'The Courier'),
      page('second', { outlet: 'courier' }),
      ...says('again', { document: 'second' }),
    ]
    expect(detail({ edtf: '2015-05-04' }, ...entries)).toBe('4 May 2015')
  })
})

describe('what is drawn of a case', () => {
  const entries = [
    party('ben', 'person', 'Ben'),
    ...says('ben-says', { source: 'ben', gist: 'Ben saw it fall.', basis: { kind: 'witnessed' } }),
    ...says('through-ben', { source: 'mira', within: 'ben-says' }),
    ...says('rumour', { source: null, gist: 'They say it fell.' }),
    entry('dependence', {
      id: 'same-house',
      type: 'ownership',
      title: 'One house',
      members: ['mira', 'ben'],
      sentences: [
        { text: 'They share it.', cites: ['mira-says'] },
        { text: 'And own it.', cites: ['mira-says'] },
      ],
    }),
    entry('dependence', {
      id: 'same-side',
      type: 'side',
      title: 'One side',
      members: ['mira', 'ben'],
      sentences: [{ text: 'They fight together.', cites: ['mira-says'] }],
    }),
    entry('claim', { id: 'it-rose', text: 'It rose.' }),
    entry('bearing', { id: 'ben-says:it-rose', of: 'ben-says', claim: 'it-rose', how: 'asserts' }),
    entry('account', {
      id: 'fell',
      title: 'It fell',
      short: 'Fell',
      needs: ['it-fell', 'it-rose'],
      sentences: [{ text: 'They say so.', cites: ['mira-says'] }],
    }),
  ]
  const { dossier, graph, ids, drawn } = graphOf(entries)
  const against = claimGraph(dossier.case, 'it-fell', 'against')

  it('has room for letters at whoever may fail with others, and keeps them apart', () => {
    const named = (which: 'tied' | 'apart') =>
      drawn.vertices.flatMap((vertex, place) => (vertex[which] ? (ids[place] ?? '') : [])).toSorted()
    expect(named('tied')).toEqual(['ben', 'mira'])
    expect(named('apart')).toEqual(['ben', 'mira'])
    const carrying = lineGraph(dossier.case, graph, new Set([ids.indexOf('gazette')]), 'en')
    expect(carrying.vertices.every(({ apart }) => apart)).toBe(true)
  })

  it('has what nobody is named for apart', () => {
    expect(drawn.floating).toEqual([{ id: 'rumour', name: 'Source not named', gist: 'They say it fell.' }])
  })

  it('lists every party with its place and its words, then what nobody is named for', () => {
    const listed = partyWords(dossier, graph, against.asserting).map(({ id, name, place, words }) => [
      id,
      name,
      place,
      words.map((one) => one.id),
    ])
    expect(listed.toSorted()).toEqual([
      ['ben', 'Ben', 'origin', ['ben-says']],
      ['gazette', 'The Gazette', 'page', []],
      ['mira', 'Mira', 'origin', ['mira-says', 'through-ben']],
      ['rumour', 'Source not named', 'afloat', ['rumour']],
    ])
    expect(listed.at(-1)?.[2]).toBe('afloat')
  })

  it('has a switch for all that may fail together, ties before sides, with why', () => {
    const { switches } = linesView(dossier, new URLSearchParams())
    expect(switches).toEqual([
      {
        id: 'same-house',
        key: 'a',
        level: 4,
        title: 'One house',
        members: expect.arrayContaining(['Mira', 'Ben']),
        why: 'They share it. And own it.',
      },
      expect.objectContaining({ id: 'same-side', key: 'b', level: 5, title: 'One side' }),
    ])
  })

  it('has every claim of an account, the weakest first, which is the one drawn', () => {
    const [account] = linesView(dossier, new URLSearchParams()).accounts
    expect(account).toMatchObject({ id: 'fell', number: 1, title: 'It fell', short: 'Fell' })
    const { sheet } = linesView(dossier, new URLSearchParams())
    expect(sheet.accounts[0]?.claims.map((place) => sheet.claims[place]?.text)).toEqual([
      'It rose.',
      'It fell.',
    ])
    expect(account?.graph.vertices.map(({ name }) => name).toSorted()).toEqual(['Ben', 'The Gazette'])
    expect(account?.drawings.map(({ nodes }) => nodes.length)).toEqual([2, 2, 2])
  })
})

describe('what the address asks of the lines', () => {
  const dossier = dossierOf(smallCase())
  it.each([
    ['', true, []],
    ['mode=word', true, []],
    ['mode=strict', false, []],
    [
      'mode=strict&event=x&as-of=now&lang=en',
      false,
      [
        ['as-of', 'now'],
        ['lang', 'en'],
      ],
    ],
  ])('"%s"', (query, atWord, kept) => {
    const view = linesView(dossier, new URLSearchParams(query))
    expect(view.chosen).toEqual({ atWord, events: [] })
    expect(view.kept).toEqual(kept)
  })
})

describe('new kinds of vertices', () => {
  const outlet = party('courier', 'outlet', 'The Courier')
  const cited = [
    outlet,
    entry('document', {
      id: 'old',
      form: 'cited',
      title: 'Old',
      outlet: 'courier',
      citation: 'C',
      why: 'Quoted.',
    }),
    page('brief', { form: 'brief', restates: 'old' }),
    ...says('cited-says', { document: 'brief', source: 'mira' }),
  ]

  it.each<[string, string, Entry[], string, string]>([
    [
      'an outlet in its own voice',
      'gazette~voice',
      says('editorial', { source: 'gazette', basis: { kind: 'own' } }),
      'The Gazette in its own voice',
      'speaks of itself',
    ],
    ['one that is cited and not held', 'courier~cited', cited, 'The Courier', 'cited; undated'],
    [
      'who is rested on',
      'ben',
      [party('ben', 'person', 'Ben'), ...says('mira-infers', { basis: { kind: 'inferred', on: ['ben'] } })],
      'Ben',
      'others infer from it',
    ],
  ])('%s', (_, id, entries, name, detail) => {
    expect(vertexOf(id, ...entries)).toMatchObject({ name, detail })
  })

  it('tell apart pages that are held and that are cited', () => {
    expect([vertexOf('gazette', ...cited)?.page, vertexOf('courier~cited', ...cited)?.page]).toEqual([
      'held',
      'cited',
    ])
  })

  it.each([
    ['that is cited alone', [], 'cited', 'cited; 1964', 'cited'],
    [
      'that is held and cited',
      [page('found', { outlet: 'office' }), ...says('found-says', { document: 'found' })],
      'held',
      '2 pages',
      'page',
    ],
  ])('are told by their pages, a body’s %s', (_, more, kind, detail, place) => {
    const old = entry('document', {
      id: 'old',
      form: 'cited',
      title: 'Old',
      outlet: 'office',
      citation: 'C',
      why: 'Quoted.',
      published: { edtf: '1964' },
    })
    const brief = page('brief', { form: 'brief', restates: 'old' })
    const entries = [
      party('office', 'body', 'The Office'),
      old,
      brief,
      ...says('old-says', { document: 'brief' }),
      ...more,
    ]
    expect(vertexOf('office', ...entries)).toMatchObject({ page: kind, detail })
    const { dossier, graph } = graphOf(entries)
    const rows = partyWords(dossier, graph, [])
    expect(rows.find(({ id }) => id === 'office')?.place).toBe(place)
  })

  it('stand in the table as what they are, an outlet’s words beside its own voice alone', () => {
    const entries = [
      ...cited,
      ...says('editorial', { source: 'gazette', basis: { kind: 'own' } }),
      ...says('within', { source: 'mira', within: 'editorial' }),
    ]
    const { dossier, graph } = graphOf(entries)
    const rows = partyWords(dossier, graph, claimGraph(dossier.case, 'it-fell', 'against').asserting)
    expect(rows.map(({ id, place, words }) => [id, place, words.length]).toSorted()).toEqual([
      ['courier~cited', 'cited', 0],
      ['gazette', 'page', 0],
      ['gazette~voice', 'own', 1],
      ['mira', 'origin', 3],
    ])
  })
})

describe('what is said beside the picture', () => {
  const relayed = [
    party('ben', 'person', 'Ben'),
    party('ana-roe', 'person', 'Ana Roe'),
    ...says('ana-says', { source: 'ana-roe', act: 'report' }).slice(0, 1),
    ...says('ben-says', { source: 'ben', within: 'ana-says', basis: { kind: 'witnessed' } }),
    entry('account', {
      id: 'fell',
      title: 'It fell',
      short: 'Fell',
      needs: ['it-fell'],
      sentences: [{ text: 'So.', cites: ['mira-says'] }],
    }),
  ]
  const tie = (relation: string) =>
    entry('tie', { id: 'bound', from: 'ana-roe', relation, to: 'ben', statements: ['ben-says'] })
  const accountOf = (...more: Entry[]) => {
    const { dossier } = graphOf([...relayed, ...more])
    return linesView(dossier, new URLSearchParams()).accounts[0]
  }

  it('that a load-bearing relay is tied to one whose word it passes on', () => {
    expect(accountOf(tie('allied-with'))?.tied.map(({ words }) => words)).toEqual([
      'Ana Roe is load-bearing, and tied to those whose word it passes on: Ana Roe: allied with Ben.',
    ])
  })

  it.each([
    ['no tie is recorded', []],
    ['it opposes them', [tie('opposes')]],
    [
      'the tie is to somebody else',
      [
        entry('tie', {
          id: 'bound',
          from: 'ana-roe',
          relation: 'backs',
          to: 'mira',
          statements: ['ben-says'],
        }),
      ],
    ],
  ])('and not where %s', (_, more) => expect(accountOf(...more)?.tied).toEqual([]))

  it('that whoever is accused denies it, with their words in the table', () => {
    const denial = [
      party('builder', 'body', 'The builder'),
      ...says('builder-denies', { source: 'builder' }).slice(0, 1),
      entry('bearing', { id: 'b:it-fell', of: 'builder-denies', claim: 'it-fell', how: 'denies' }),
    ]
    const deniers = accountOf(...denial)?.parties.filter(({ place }) => place === 'denier')
    expect(deniers).toMatchObject([
      { name: 'The builder', within: 'the builder', words: [{ id: 'builder-denies' }] },
    ])
  })
})
