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
  const dates = [...days('2015-04', 20), ...days('2015-05', 8), undefined, '../2014-02-01']
  const months = (open: string) => [
    ['2014-02', 1, false],
    ['2015-04', 20, open === '2015-04'],
    ['2015-05', 8, open === '2015-05'],
    ['undated', 1, false],
  ]
  expect(chapters(dates, '2015-05-02')).toEqual(months('2015-05'))
  expect(chapters(dates)).toEqual(months('2015-04'))
})

test('a date without a beginning brings no late month before an earlier one', () => {
  const dates = ['../2016-02', '0987', ...days('2015-12', 16), ...days('2016-02', 16), '../..', undefined]
  expect(chapters(dates).map(([edtf, count]) => [edtf, count])).toEqual([
    ['0987', 1],
    ['2015-12', 16],
    ['2016-02', 17],
    ['undated', 2],
  ])
})

test('months that have room together are one chapter, which goes by as much as it covers', () => {
  const dates = [
    ...days('2014-12', 10),
    '2015',
    ...days('2015-03', 15),
    ...days('2015-05', 4),
    ...days('2015-06', 12),
    '2016',
    '2020',
  ]
  expect(chapters(dates, '2015-03-02')).toEqual([
    ['2014/2015', 11, false],
    ['2015-03', 15, true],
    ['2015-05/2015-06', 16, false],
    ['2016/2020', 2, false],
  ])
  expect(chapters([...days('2014-12', 16), '2015', ...days('2016-03', 16)])[1]).toEqual(['2015', 1, false])
})
