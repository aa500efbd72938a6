import { smallCase } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { chaptersOf } from './chapters.ts'
import type { Item } from './items.ts'
import { momentsOf } from './moments.ts'

const { case: of } = dossierOf(smallCase())

function chapters(dates: readonly (string | undefined)[], incident?: string) {
  const items = dates.map(
    (edtf): Item => ({
      row: 'said',
      what: 'page',
      text: '',
      count: 1,
      ...(edtf !== undefined && { when: { edtf } }),
    }),
  )
  const at = incident === undefined ? undefined : Date.parse(incident)
  return chaptersOf(momentsOf(of, items), at).map(({ edtf, open, moments }) => [edtf, moments.length, open])
}

const days = (month: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`)

test('a few dates are one chapter, and none are none', () => {
  expect(chapters(days('2015-04', 24))).toEqual([[undefined, 24, true]])
  expect(chapters([])).toEqual([])
})

test('many fall into months, with the incident open, or the fullest', () => {
  const dates = [...days('2015-04', 20), ...days('2015-05', 5), undefined, '../2014-02-01']
  const months = (open: string) => [
    ['2014-02', 1, false],
    ['2015-04', 20, open === '2015-04'],
    ['2015-05', 5, open === '2015-05'],
    ['undated', 1, false],
  ]
  expect(chapters(dates, '2015-05-02')).toEqual(months('2015-05'))
  expect(chapters(dates)).toEqual(months('2015-04'))
})

const every = (count: number, date: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => date(index))

test.each([
  [
    'years',
    every(60, (index) => `${2010 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}`),
    '2010',
  ],
  ['decades', every(60, (index) => `${1930 + index}-03-01`), '193X'],
  ['centuries', every(60, (index) => `${1100 + 10 * index}-03-01`), '11XX'],
])('and into %s where months are many', (_, dates, first) => expect(chapters(dates)[0]?.[0]).toBe(first))
