import type { Entry, Statement } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { type AccountCell, accountsView } from './view.ts'

type Fields = Record<string, unknown>

const says = (source: string | null, how: string, more: Fields = {}): Entry[] => [
  entry('statement', { ...(smallCase()[6] as Statement), id: `${source}-${how}`, source, ...more }),
  entry('bearing', { id: `${source}-${how}:it-fell`, of: `${source}-${how}`, claim: 'it-fell', how }),
]
const cited = [{ text: 'They say so.', cites: ['mira-says'] }]
const account = (id: string, more: Fields = {}) =>
  entry('account', { id, title: `It ${id}.`, short: id, needs: ['it-fell'], sentences: cited, ...more })
const person = (id: string, name: string) => entry('party', { id, type: 'person', name })

const viewOf = (...more: Entry[]) => accountsView(dossierOf([...smallCase(), ...more]))
const cellsOf = (view: ReturnType<typeof viewOf>, row: string) =>
  view.rows.find(({ id }) => id === row)?.cells

describe('the table of accounts', () => {
  const view = viewOf(
    person('ben', 'Ben'),
    entry('claim', { id: 'it-rose', text: 'It rose.' }),
    ...says('ben', 'asserts', { basis: { kind: 'witnessed' } }),
    ...says('ben', 'denies'),
    account('fell'),
    account('rose', { needs: ['it-rose'] }),
  )

  it('has its rows in order', () => {
    expect(view.rows.map(({ id }) => id)).toEqual([
      'asserts',
      'denies',
      'f0',
      'f1',
      'f2',
      'f3',
      'f4',
      'f5',
      'bearing',
      'stated',
      'independence',
      'inspected',
      'belief',
    ])
  })

  it('tells a figure from words, and says what is strict', () => {
    const text = ({ main, figure, minor }: AccountCell) =>
      `${figure ? '# ' : ''}${main}${minor === undefined ? '' : ` (${minor})`}`
    const shown = view.rows.map(({ id, cells }) => `${id}: ${cells.map(text).join(' | ')}`)
    expect(shown).toMatchInlineSnapshot(`
      [
        "asserts: Mira; Ben | nobody who is named",
        "denies: Ben | nobody who is named",
        "f0: # 1 | # 0",
        "f1: # 2 | # 0",
        "f2: # 1–2 (strict 1) | # 0 (strict 0)",
        "f3: # 1–2 (strict 1) | # 0 (strict 0)",
        "f4: # 1–2 (strict 1) | # 0 (strict 0)",
        "f5: # 1–2 (strict 1) | # 0 (strict 0)",
        "bearing: Mira; Ben | nobody alone",
        "stated: # 1 of 2 | # 0 of 0 (Nobody who is named asserts this.)",
        "independence: not established | one origin",
        "inspected: nothing | nothing",
        "belief: not recorded | not recorded",
      ]
    `)
  })

  it('has a column for each account, numbered', () => {
    expect(view.columns.map(({ id, number, short, title }) => [id, number, short, title])).toEqual([
      ['fell', 1, 'fell', 'It fell.'],
      ['rose', 2, 'rose', 'It rose.'],
    ])
  })
})

describe('independence', () => {
  const two = [person('ben', 'Ben'), ...says('ben', 'asserts')]
  const reason = entry('independence', { id: 'apart', members: ['ben', 'mira'], sentences: cited })
  it.each<[string, Entry[], string]>([
    ['one origin', [], 'one origin'],
    ['two, and nobody says why', two, 'not established'],
    ['two, and somebody says why', [...two, reason], 'recorded'],
  ])('%s', (_, entries, words) => {
    expect(cellsOf(viewOf(...entries, account('fell')), 'independence')?.[0]?.main).toBe(words)
  })

  it('is recorded only where it is for every claim that is needed', () => {
    const rose = [
      entry('claim', { id: 'it-rose', text: 'It rose.' }),
      person('carl', 'Carl'),
      ...says('carl', 'asserts').slice(0, 1),
      ...['mira-says', 'carl-asserts'].map((of) =>
        entry('bearing', { id: `${of}:it-rose`, of, claim: 'it-rose', how: 'asserts' }),
      ),
    ]
    const both = account('fell', { needs: ['it-fell', 'it-rose'] })
    expect(cellsOf(viewOf(...two, ...rose, both), 'independence')?.[0]?.main).toBe('not established')
    expect(cellsOf(viewOf(...two, ...rose, reason, both), 'independence')?.[0]?.main).toBe('not established')
    const other = entry('independence', { id: 'also-apart', members: ['carl', 'mira'], sentences: cited })
    expect(cellsOf(viewOf(...two, ...rose, reason, other, both), 'independence')?.[0]?.main).toBe('recorded')
  })
})

describe('the strong form', () => {
  const strong = [
    entry('claim', { id: 'on-purpose', text: 'It was meant.' }),
    entry('claim', { id: 'by-us', text: 'We did' }),
  ]
  const last = (...entries: Entry[]) => viewOf(...strong, ...entries).columns[0]?.sentences.at(-1)

  it('adds its claims, quoted without their full stops', () => {
    expect(last(account('fell', { strong: ['on-purpose', 'by-us'] }))).toBe(
      'Its strong form adds “It was meant” and “We did”: pages at their word, at most 0 lines.',
    )
  })

  it('is not spoken of where there is none', () => {
    expect(last(account('fell'))).not.toContain('strong form')
  })

  it('is not counted where the page says so in its own voice', () => {
    const own = entry('bearing', {
      id: 'gazette-asserts:on-purpose',
      of: 'gazette-asserts',
      claim: 'on-purpose',
      how: 'asserts',
    })
    const alone = smallCase().filter(({ kind }) => kind !== 'bearing')
    const view = accountsView(
      dossierOf([
        ...alone,
        ...strong,
        ...says('gazette', 'asserts'),
        own,
        account('fell', { strong: ['on-purpose'] }),
      ]),
    )
    expect(view.columns[0]?.sentences.join(' ')).not.toContain('strong form')
  })
})

describe('belief', () => {
  const belief = (id: string, of: string, more: Fields = {}) =>
    entry('belief', { id, of, extent: 'some', among: 'people', statement: 'mira-says', ...more })

  it.each<[string, Entry[], string, string | undefined]>([
    ['in nothing', [], 'not recorded', undefined],
    ['in the account', [belief('b', 'fell')], 'some', 'so says Mira'],
    ['in a claim that it needs', [belief('b', 'it-fell')], 'some', 'so says Mira'],
    [
      'said twice, and otherwise by another',
      [
        ...says('gazette', 'asserts'),
        belief('b', 'fell'),
        belief('c', 'it-fell'),
        belief('d', 'fell', { extent: 'rare', statement: 'gazette-asserts' }),
      ],
      'some; rare',
      'so says Mira; The Gazette',
    ],
  ])('%s', (_, beliefs, main, minor) => {
    expect(cellsOf(viewOf(account('fell'), ...beliefs), 'belief')).toEqual([
      minor === undefined ? { main, figure: false } : { main, figure: false, minor },
    ])
  })
})

describe('what was inspected', () => {
  const tape = entry('exhibit', { id: 'tape', name: 'Tape', type: 'audio', sentences: cited })
  const bears = (claim: string) =>
    entry('bearing', { id: `tape:${claim}`, of: 'tape', claim, how: 'asserts' })
  const strong = entry('claim', { id: 'on-purpose', text: 'It was meant.' })

  it.each<[string, Entry[], string, boolean]>([
    ['no exhibit', [account('fell')], 'nothing', false],
    ['an exhibit that bears on nothing', [tape, account('fell')], 'nothing', false],
    ['an exhibit', [tape, bears('it-fell'), account('fell')], '0 of 1', true],
    [
      'one that bears on two of its claims',
      [
        tape,
        strong,
        bears('it-fell'),
        bears('on-purpose'),
        account('fell', { needs: ['it-fell', 'on-purpose'] }),
      ],
      '0 of 1',
      true,
    ],
    [
      'one that bears on its strong form',
      [tape, strong, bears('on-purpose'), account('fell', { strong: ['on-purpose'] })],
      '0 of 1',
      true,
    ],
  ])('%s', (_, entries, main, figure) => {
    expect(cellsOf(viewOf(...entries), 'inspected')?.[0]).toMatchObject({ main, figure })
  })

  it('is explained by what there is', () => {
    const explained = (...entries: Entry[]) =>
      viewOf(...entries).rows.find(({ id }) => id === 'inspected')?.explained
    expect(explained(account('fell'))).toBe('Exhibits shown to bear on it. No exhibit is on record.')
    expect(explained(tape, account('fell'))).toBe(
      'Exhibits shown to bear on it. One exhibit is on record; nobody independent has inspected any.',
    )
  })
})

describe('voices', () => {
  it('are named once, in order of first mention, over all claims that are needed', () => {
    const view = viewOf(
      person('ben', 'Ben'),
      entry('claim', { id: 'it-rose', text: 'It rose.' }),
      ...says('ben', 'asserts'),
      entry('bearing', { id: 'mira-says:it-rose', of: 'mira-says', claim: 'it-rose', how: 'asserts' }),
      account('both', { needs: ['it-rose', 'it-fell'] }),
    )
    expect(cellsOf(view, 'asserts')?.[0]).toEqual({ main: 'Mira; Ben', figure: false })
    expect(cellsOf(view, 'denies')?.[0]).toEqual({ main: 'nobody who is named', figure: false })
  })

  it('of those who deny it stand apart', () => {
    const view = viewOf(person('ben', 'Ben'), ...says('ben', 'denies'), account('fell'))
    expect(cellsOf(view, 'denies')?.[0]?.main).toBe('Ben')
    expect(cellsOf(view, 'asserts')?.[0]?.main).toBe('Mira')
  })
})
