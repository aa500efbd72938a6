import type { Document, Statement } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { expect, it } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { scoreOf } from './score.ts'

const says = (id: string, more: Record<string, unknown>) =>
  entry('statement', { ...(smallCase()[6] as Statement), id, ...more })
const page = (id: string, more: Record<string, unknown>) =>
  entry('document', { ...(smallCase()[4] as Document), id, ...more })
const step = (id: string, more: Record<string, unknown>) =>
  entry('custody', { id, exhibit: 'tape', event: 'held', statements: ['tuesday'], ...more })

/** A small case in which everything that has a time has one, and one of everything that should has none. */
const { case: of } = dossierOf([
  ...smallCase().map((item) =>
    item.kind === 'document' ? page('page', { published: { edtf: '2015-05' } }) : item,
  ),
  entry('party', { id: 'courier', type: 'outlet', name: 'The Courier' }),
  page('later', { outlet: 'courier', captured: '2026-01-02T08:00:00Z' }),
  page('brief', { form: 'brief', restates: 'page', published: { edtf: '2015-06' } }),
  says('tuesday', { said: { as: 'Tuesday' } }),
  says('tuesday-too', { said: { as: 'Tuesday' }, document: 'brief' }),
  says('zoned', { said: '2015-05-03T00:30:00+03:00' }),
  says('for-an-hour', { said: '2015-05-02T23:00:00Z/2015-05-02T23:59:00Z' }),
  says('tonight', { said: { as: 'tonight' } }),
  says('silent', {}),
  says('nobody', { said: { as: 'Tuesday' }, source: null }),
  entry('exhibit', {
    id: 'tape',
    name: 'Tape',
    type: 'audio',
    sentences: [{ text: 'A tape.', cites: ['nobody'] }],
  }),
  entry('exhibit', {
    id: 'bag',
    name: 'Bag',
    type: 'object',
    sentences: [{ text: 'A bag.', cites: ['nobody'] }],
  }),
  step('undated', {}),
  step('undated-too', { event: 'lost' }),
  step('bagged', { exhibit: 'bag' }),
  step('dated', { event: 'collected', when: { as: 'last week' } }),
  entry('event', {
    id: 'fall',
    title: 'The fall',
    relation: 'incident',
    when: { as: 'last week' },
    sentences: [{ text: 'It fell.', cites: ['it-fell', 'tuesday'] }],
  }),
  entry('event', {
    id: 'flood',
    title: 'The flood',
    relation: 'context',
    when: { edtf: '2014' },
    sentences: [{ text: 'It rose.', cites: ['it-fell'] }],
  }),
])

/** Every date, with what stands in its rows, line by line. */
function shown(score = scoreOf(of, 'en')): unknown[] {
  return score.chapters.flatMap(({ moments }) =>
    moments.map(({ date, lines }) => [
      date,
      ...lines.map(({ clock, words, page, ours, rows }) =>
        [
          clock,
          words && (ours ? `${words} (our summary of ${page})` : `“${words}” (${page})`),
          ...rows.flatMap(({ label, entries }) =>
            entries.map(({ text, detail, links }) =>
              [label, text, detail, links.length].filter((part) => part !== '').join(' | '),
            ),
          ),
        ].filter((part) => part !== undefined),
      ),
    ]),
  )
}

it('shows, of every date, what stands in each row', () => {
  expect(shown()).toEqual([
    ['2014', ['Happened | The flood | 0']],
    [
      'May 2015',
      ['Said | The Gazette | publishes the page, with 2 statements that give no date | 1'],
      ['“last week” (The Gazette)', 'Happened | The fall | 0', 'Happened | Tape: collected | 1'],
      ['“Tuesday” (The Gazette)', 'Said | Mira | 2', 'Said | source not named | 1'],
      ['“tonight” (The Gazette)', 'Said | Mira | 1'],
    ],
    [
      '2 May 2015',
      ['21:30 UTC, given as 00:30 (UTC+03:00)', 'Said | Mira | 1'],
      ['23:00 UTC to 23:59 UTC', 'Said | Mira | 1'],
    ],
    [
      '1 January 2026',
      ['Learned | The page of The Gazette is captured | 0', `Learned | ${of.size} entries are recorded | 0`],
    ],
    ['2 January 2026', ['Learned | The page of The Courier is captured | 0']],
    [
      undefined,
      [
        'Happened | Tape: 2 steps of custody | 1',
        'Happened | Bag: 1 step of custody | 1',
        'Said | The Courier | has a page without a date | 1',
      ],
    ],
  ])
})

it('says of a page that is cited that it bears its date, and quotes no summary of ours', () => {
  const cited = (id: string, published?: string) =>
    entry('document', {
      ...{ id, form: 'cited', title: id, outlet: 'gazette', citation: 'Cited.' },
      ...(published !== undefined && { published }),
    })
  const { case: reprinted } = dossierOf([
    ...smallCase(),
    cited('letter', '1898-03-10'),
    cited('cable', '1898'),
    page('of-letter', { form: 'brief', restates: 'letter' }),
    says('silent', { document: 'of-letter' }),
    says('timed', { document: 'of-letter', said: { as: 'that night' } }),
  ])
  expect(shown(scoreOf(reprinted, 'en')).slice(0, 2)).toEqual([
    ['1898', ['Said | The Gazette | has a page that bears this date | 1']],
    [
      '10 March 1898',
      [
        'Said | The Gazette | has a page that bears this date, with 1 statement without a date of its own | 1',
      ],
      ['that night (our summary of The Gazette)', 'Said | Mira | 1'],
    ],
  ])
})

/** What stands in the rows at the first date of a case in which many things are of one day. */
function firstOf(count: number): unknown {
  const many = Array.from({ length: count }, (_, index) => index)
  const { case: full } = dossierOf([
    ...smallCase(),
    ...many.flatMap((index) => [
      entry('party', { id: `p-${index}`, type: 'person', name: `P. ${index}` }),
      says(`s-${index}`, { source: `p-${index}`, said: '2015-05-01' }),
      page(`page-${index}`, { captured: '2015-05-01T10:00:00Z' }),
    ]),
  ])
  return shown(scoreOf(full, 'en'))[0]
}

it('tells many of a day in a number', () => {
  expect(firstOf(6)).toEqual([
    '1 May 2015',
    [
      ...[0, 1, 2, 3, 4, 5].map((index) => `Said | P. ${index} | 1`),
      'Learned | The page of The Gazette is captured | 0',
    ],
  ])
  expect(firstOf(7)).toEqual([
    '1 May 2015',
    ['Said | The Gazette | 7 statements by 7 parties | 1', 'Learned | 7 pages are captured | 0'],
  ])
})

it('tells many pages of a day in a number too', () => {
  const indexes = Array.from({ length: 13 }, (_, index) => index)
  const { case: full } = dossierOf([
    ...smallCase(),
    ...indexes.map((index) => page(`page-${index}`, { published: '2015-05-01' })),
    ...indexes.flatMap((index) => [
      says(`silent-${index}`, { document: `page-${index}` }),
      says(`said-${index}`, { document: `page-${index}`, said: '2015-05-01' }),
    ]),
  ])
  expect(shown(scoreOf(full, 'en'))[0]).toEqual([
    '1 May 2015',
    [
      'Said | 13 pages, with 13 statements that give no date | 0',
      'Said | 13 statements by 1 party, on 13 pages | 0',
    ],
  ])
})

it('tells the statements of a date with very many times in a number, and leaves events their time', () => {
  const event = entry('event', {
    ...{ id: 'fall', title: 'The fall', relation: 'incident', when: '2015-05-01T21:40:00Z' },
    sentences: [{ text: 'It fell.', cites: ['mira-says'] }],
  })
  const timed = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      says(`s-${index}`, { said: `2015-05-01T10:${index + 10}:00Z` }),
    )
  const linesOf = (count: number) =>
    (shown(scoreOf(dossierOf([...smallCase(), event, ...timed(count)]).case, 'en'))[0] as unknown[]).slice(1)
  expect(linesOf(23)).toHaveLength(24)
  expect(linesOf(24)).toEqual([
    ['Said | The Gazette | 24 statements by 1 party | 1'],
    ['21:40 UTC', 'Happened | The fall | 0'],
  ])
})

it('says why a time is inferred, once', () => {
  const guess = { as: 'then', edtf: '2015-05~', inferred: 'A guess.' }
  const { case: full } = dossierOf([
    ...smallCase(),
    says('one', { said: guess }),
    says('two', { said: guess }),
  ])
  expect(scoreOf(full, 'en').inferred).toEqual([{ when: 'then', why: 'A guess.' }])
})

it('opens the chapter of the incident, and says what each holds', () => {
  const dates = Array.from({ length: 13 }, (_, index) => String(index + 10))
  const { case: full } = dossierOf([
    ...smallCase(),
    ...dates.map((day) => says(`april-${day}`, { said: `2015-04-${day}` })),
    ...dates.map((day) => says(`may-${day}`, { said: `2015-05-${day}` })),
    entry('event', {
      id: 'fall',
      title: 'The fall',
      relation: 'incident',
      when: '2015-05-09',
      sentences: [{ text: 'It fell.', cites: ['mira-says'] }],
    }),
  ])
  expect(scoreOf(full, 'en').chapters.map(({ title, open }) => [title, open])).toEqual([
    ['April 2015: 0 things that happened, 13 statements and pages, 0 things learned', false],
    ['2015 to 2026: 1 thing that happened, 13 statements and pages, 2 things learned', true],
    ['No date given: 0 things that happened, 2 statements and pages, 0 things learned', false],
  ])
})
