import type { Document, Statement } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { groupsOf } from './groups.ts'

type Fields = Record<string, unknown>

const page = (id: string, more: Fields) =>
  entry('document', { ...(smallCase()[4] as Document), id, title: id, ...more })
const says = (id: string, document: string, start: number, more: Fields = {}) =>
  entry('statement', {
    ...(smallCase()[6] as Statement),
    id,
    document,
    words: [{ start, end: start + 4, exact: 'fell', prefix: '', suffix: '' }],
    ...more,
  })

const { case: of } = dossierOf([
  ...smallCase(),
  page('late', { published: { edtf: '2015-04' } }),
  page('early', { published: { edtf: '2015-03-30', as: 'a Monday' } }),
  page('brief', { form: 'brief', restates: 'late' }),
  entry('document', {
    id: 'study',
    form: 'cited',
    title: 'A study',
    outlet: 'gazette',
    citation: 'A study.',
    published: { edtf: '1976' },
  }),
  page('of-study', { form: 'brief', restates: 'study' }),
  says('second', 'late', 40, { said: { edtf: '2015-03-30' } }),
  says('wiped-too', 'late', 0, { words: [] }),
  says('wiped', 'late', 0, { words: [] }),
  says('first', 'late', 4, { said: { as: 'Tuesday' } }),
  says('between', 'brief', 20, { said: { edtf: '../2015' } }),
  says('monday', 'early', 0),
  says('studied', 'of-study', 0),
])
const { pages, dates, placed } = groupsOf(of, 'small', 'en')

test('pages stand in order of their dates, one without a date last; a brief stands with what it restates', () => {
  expect(pages).toEqual([
    {
      key: 'study',
      title: 'A study',
      detail: 'The Gazette, 1976, cited and not held',
      href: '/case/small/document/study',
      ours: 'all',
    },
    {
      key: 'early',
      title: 'early',
      detail: 'The Gazette, a Monday',
      href: '/case/small/document/early',
    },
    {
      key: 'late',
      title: 'late',
      detail: 'The Gazette, April 2015',
      href: '/case/small/document/late',
      ours: 'some',
    },
    { key: 'page', title: 'A page', detail: 'The Gazette', href: '/case/small/document/page' },
  ])
})

test('statements stand in a page as its words do, those without words last, and at their own date or else at that of their page', () => {
  const rows = placed.map(([{ id }, place]) => {
    const { title, detail } = dates[place.date] ?? {}
    return [place.at, pages[place.page]?.key, id, title, detail]
  })
  const byPage = 'the date of their page: they give none'
  expect(rows).toEqual([
    [0, 'study', 'studied', '1976', byPage],
    [1, 'early', 'monday', '30 March 2015', byPage],
    [2, 'late', 'first', 'April 2015', byPage],
    [3, 'late', 'between', 'until 2015', undefined],
    [4, 'late', 'second', '30 March 2015', undefined],
    [5, 'late', 'wiped-too', 'April 2015', byPage],
    [6, 'late', 'wiped', 'April 2015', byPage],
    [7, 'page', 'mira-says', 'No date is given', undefined],
  ])
})

test('a date says whether what stands at it is in our words', () => {
  expect(dates.map(({ ours }) => ours)).toEqual(['all', 'all', undefined, undefined, undefined, undefined])
})

test('dates stand in order: an open start first, what has no date last', () => {
  expect(dates.map(({ title }) => title)).toEqual([
    'until 2015',
    '1976',
    '30 March 2015',
    '30 March 2015',
    'April 2015',
    'No date is given',
  ])
})
