import type { Entry, When } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import type { Item } from './items.ts'
import { momentsOf } from './moments.ts'

function page(id: string, published?: unknown): Entry {
  const document = smallCase()[4] as object
  return entry('document', { ...document, id, ...(published !== undefined && { published }) })
}

const { case: of } = dossierOf([
  ...smallCase(),
  page('may', '2015-05'),
  page('at-nine', '2015-05-02T09:00:00Z'),
  page('guessed', { edtf: '2015-06~', inferred: 'a guess' }),
])

function item(text: string, when?: When, on?: string): Item {
  return { row: 'said', what: 'statement', text, ...(when && { when }), ...(on && { page: on }) }
}

/** Moments as text: each date, and line by line what stands there. */
function momentsWith(...items: Item[]): string[] {
  return momentsOf(of, items).map(({ edtf = 'undated', lines }) =>
    [
      edtf,
      ...lines.map(({ clock, as, items: here }) => [clock ?? as, here.map(({ text }) => text)].join(': ')),
    ].join(' | '),
  )
}

test('dates that bound no time stand after those that do, and mix nothing up', () => {
  const dates = ['../..', '2015-06', 'Y170000002', '2014', '2015-05/..', '/', '2015-02-08']
  const inOrder = ['2014', '2015-02-08', '2015-05/..', '2015-06', '../..', '/', 'Y170000002']
  for (const given of [dates, dates.toReversed()]) {
    const moments = momentsWith(...given.map((edtf) => item('', { edtf })), item(''))
    expect(moments.map((moment) => moment.split(' |')[0])).toEqual([...inOrder, 'undated'])
  }
})

test('moments stand by date over all pages, times of day by the clock of the world', () => {
  expect(
    momentsWith(
      item('no date'),
      item('late', { edtf: '2016' }, 'may'),
      item('evening', { edtf: '2015-05-01T21:40:00Z' }, 'at-nine'),
      item('before evening, in another zone', { edtf: '2015-05-02T00:30:00+03:00' }, 'may'),
      item('next day in the other zone', { edtf: '2015-05-02T04:00:00+03:00' }, 'may'),
      item('any time that day', { edtf: '2015-05-01' }, 'may'),
      item('over midnight', { edtf: '2015-05-01T23:00:00Z/2015-05-02T01:00:00Z' }),
      item('for an hour', { edtf: '2015-05-01T03:00:00Z/2015-05-01T04:00:00Z' }),
      item('in the spring', { edtf: '2015-21' }),
      item('long since', { edtf: '../2015-05' }),
      item('Caesar', { edtf: '-0043-03-15' }),
      item('Augustus', { edtf: '-0043-03-15T10:00:00Z' }),
    ),
  ).toEqual([
    '../2015-05 | : long since',
    '-0043-03-15 | : Caesar | -0043-03-15T10:00:00Z: Augustus',
    '2015-21 | : in the spring',
    '2015-05-01 | : any time that day | 2015-05-01T03:00:00Z/2015-05-01T04:00:00Z: for an hour' +
      ' | 2015-05-02T00:30:00+03:00: before evening, in another zone | 2015-05-01T21:40:00Z: evening',
    '2015-05-01T23:00:00Z/2015-05-02T01:00:00Z | : over midnight',
    '2015-05-02 | 2015-05-02T04:00:00+03:00: next day in the other zone',
    '2016 | : late',
    'undated | : no date',
  ])
})

test('what gives no date stands at that of its page, with the page', () => {
  expect(
    momentsWith(
      item('silent', undefined, 'may'),
      item('also silent', undefined, 'at-nine'),
      item('of no page with a date', undefined, 'page'),
      item('the page', { edtf: '2015-05' }, 'may'),
    ),
  ).toEqual([
    '2015-05 | : silent,the page',
    '2015-05-02 | 2015-05-02T09:00:00Z: also silent',
    'undated | : of no page with a date',
  ])
})

test('words stand at the date of their page, in the order of the words, page by page', () => {
  expect(
    momentsWith(
      item('river', { as: 'when the river rose' }, 'may'),
      item('evening', { as: 'Tuesday evening' }, 'may'),
      item('day', { as: 'Tuesday' }, 'may'),
      item('day too', { as: 'tuesday' }, 'may'),
      item('plain', undefined, 'may'),
      item('elsewhere', { as: 'Tuesday' }, 'at-nine'),
      item('dated by the desk', { as: 'Tuesday', edtf: '2015-04-07', inferred: 'a guess' }, 'may'),
      item('nowhere', { as: 'Tuesday' }, 'page'),
    ),
  ).toEqual([
    '2015-04-07 | Tuesday: dated by the desk',
    '2015-05 | : plain | Tuesday: day,day too | Tuesday evening: evening | when the river rose: river',
    '2015-05-02 | Tuesday: elsewhere',
    'undated | Tuesday: nowhere',
  ])
})

test('a line says why its time is inferred, and a statement by the date of its page does too', () => {
  const why = (...items: Item[]) =>
    momentsOf(of, items).flatMap(({ lines }) => lines.map(({ inferred }) => inferred))
  expect(why(item('silent', undefined, 'guessed'))).toEqual(['a guess'])
  expect(why(item('own', { edtf: '2015-06~' }, 'guessed'))).toEqual([undefined])
  expect(why(item('one', { as: 'once' }), item('two', { as: 'Once', inferred: 'ours' }))).toEqual(['ours'])
})
