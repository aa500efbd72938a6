import { smallCase } from '@hearsay/case/testing'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { textWidth } from '../lines/metrics.ts'
import { overlap } from '../map/labels.ts'
import { dossierOf } from '../testing/dossiers.ts'
import type { Item, Row } from './items.ts'
import { type Moment, momentsOf } from './moments.ts'
import { DATE_SIZE, drawPicture, type Picture, pictureOf } from './picture.ts'
import { slotsOf } from './slots.ts'

const { case: of } = dossierOf(smallCase())

function momentsAt(...dates: string[]): Moment[] {
  const items = dates.map((edtf): Item => ({ row: 'said', what: 'statement', text: '', when: { edtf } }))
  return momentsOf(of, items)
}

/** Columns, and what is said over which of them. */
function slots(dates: readonly string[], most = 20) {
  const made = slotsOf(momentsAt(...dates), most)
  const marks = made.marks.map(({ from, to, vague, open, counts }) =>
    [`${from}–${to}`, counts.said, vague ? 'vague' : '', ...open].filter((part) => part !== '').join(' '),
  )
  return { dates: made.dates, gaps: made.gaps, marks }
}

describe('columns', () => {
  it.each([
    [
      'days',
      ['2015-04-11', '2015-04-12', '2015-04-14'],
      ['2015-04-11', '2015-04-12', '2015-04-14'],
      ['0–0 1', '1–1 1', '2–2 1'],
    ],
    ['a month alone', ['2015-04~', '2016-01-01'], ['2015-04~', '2016-01-01'], ['0–0 1 vague', '1–1 1']],
    [
      'a month about its days',
      ['2015-04', '2015-04-11', '2015-04-12'],
      ['2015-04-11', '2015-04-12'],
      ['0–1 1 vague', '0–0 1', '1–1 1'],
    ],
    [
      'an open end',
      ['2015/..', '2016-01-01', '2017'],
      ['2016-01-01', '2017'],
      ['0–1 1 vague end', '0–0 1', '1–1 1 vague'],
    ],
    ['times of one day', ['2015-04-11T01:00:00Z', '2015-04-11'], ['2015-04-11'], ['0–0 2']],
    ['years BC', ['-0043-03-15', '-0042-01-01'], ['-0043-03-15', '-0042-01-01'], ['0–0 1', '1–1 1']],
  ])('for %s', (_, given, dates, marks) => expect(slots(given)).toMatchObject({ dates, marks }))

  it.each([
    ['days', 3, ['2015-04-11', '2015-05-12', '2016-05-14']],
    ['months', 2, ['2015-04', '2016-05']],
    ['years', 1, ['2016']],
  ])('go by %s where no more than %i have room', (_, most, dates) => {
    const days =
      most === 1
        ? ['2016-04-11', '2016-05-12']
        : ['2015-04-11', most === 2 ? '2015-04-12' : '2015-05-12', '2016-05-14']
    expect(slots(days, most).dates).toEqual(dates)
  })

  it('show where time is left out', () => {
    expect(slots(['2015-04-11', '2015-04-12', '2015-04-14', '2015-05']).gaps).toEqual([1, 2])
  })
})

const day = fc.date({ min: new Date('1890-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
const edtf = fc
  .tuple(day, fc.constantFrom(10, 10, 10, 7, 4))
  .map(([date, length]) => date.toISOString().slice(0, length))

/** Marks of a row and dates, each with where its ink is. */
function inked({ marks, dates }: Picture) {
  const boxes = marks.map(({ row, x, y, width }) => ({ row, x, y: y - 9, width, height: 18 }))
  const texts = dates.map(({ text, x, y }) => {
    const width = textWidth(text, DATE_SIZE)
    return { row: 'date', x: x - width / 2, y: y - DATE_SIZE, width, height: DATE_SIZE }
  })
  return [...boxes, ...texts]
}

test.each([680, 312])(
  'nothing in a picture of %i px stands over anything else, whatever the dates',
  (width) => {
    fc.assert(
      fc.property(fc.array(edtf, { minLength: 2, maxLength: 60 }), (dates) => {
        const picture = drawPicture(momentsAt(...dates), width, 'en')
        const boxes = inked(picture)
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(-0.1)
          expect(box.x + box.width).toBeLessThanOrEqual(width + 0.1)
          expect(box.y + box.height).toBeLessThanOrEqual(picture.height)
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
        }
      }),
      { seed: 5, numRuns: 80 },
    )
  },
)

test('a picture counts everything, once', () => {
  const dates = ['2015-04', '2015-04-11', '2015-04-11', '2015-04-12T10:00:00Z', '1990', '2020/..']
  const picture = drawPicture(momentsAt(...dates), 312, 'en')
  const total = (row: Row) =>
    picture.marks.filter((mark) => mark.row === row).reduce((sum, { label }) => sum + Number(label || 1), 0)
  expect([total('happened'), total('said'), total('learned')]).toEqual([0, 6, 0])
})

test('time runs from right to left in Arabic, and nothing is drawn of one date alone', () => {
  const moments = momentsAt('2015-04-11', '2016')
  const [first, last] = drawPicture(moments, 680, 'ar').marks
  expect([first?.x, last?.x]).toEqual([657, 5])
  expect(pictureOf(momentsAt('2015'), 'en')).toBeUndefined()
})
