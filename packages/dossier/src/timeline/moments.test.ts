import type { When } from '@hearsay/case'
import { describe, expect, it } from 'vitest'
import { dateKey, type Item, momentsOf } from './moments.ts'

it.each([
  ['2014-01-02', 20140102],
  ['2015-04~', 20150400],
  ['2015-04-03?', 20150403],
  ['2015%', 20150000],
  ['2016-XX', 20160000],
  ['201X', 20100000],
  ['2015-04-03/2016', 20150403],
  ['../2015', 0],
  ['/2015', 0],
])('%s is put in order by its earliest day: %i', (edtf, key) => expect(dateKey(edtf)).toBe(key))

const MAY_2015 = 20150500

function item(text: string, when?: When, more: Partial<Item> = {}): Item {
  return { row: 'said', text, page: 'Gazette', ...(when && { when }), ...more }
}

/** Moments as text: where each stands, and what stands there. */
function momentsWith(...items: Item[]): string[] {
  return momentsOf(items, MAY_2015).map(
    ({ stretch, items: here }) => `${stretch}: ${here.map(({ text }) => text).join(', ')}`,
  )
}

describe('moments', () => {
  it('stand in order: dates, words, the page itself, later dates, words without order, no time', () => {
    const items = [
      item('timeless'),
      item('river', { as: 'when the river rose' }),
      item('later', { edtf: '2016' }),
      item('as published', { edtf: '2015-05' }),
      item('published', { edtf: '2015-05' }, { publication: true }),
      item('tonight', { as: 'tonight' }),
      item('Tuesday', { as: 'Tuesday' }),
      item('eve', { edtf: '2015-04-30' }),
      item('old', { edtf: '1991' }),
    ]
    expect(momentsWith(...items)).toEqual([
      'before: old',
      'before: eve',
      'words: Tuesday',
      'words: tonight',
      'words: published',
      'after: as published',
      'after: later',
      'unplaced: river',
      'undated: timeless',
    ])
  })

  it('go by the date where the words give no order', () => {
    expect(momentsWith(item('bloom', { as: 'in bloom', edtf: '2014-03', inferred: 'a guess' }))).toEqual([
      'before: bloom',
    ])
  })

  it('hold what was given one time, whatever its capitals, on one page', () => {
    expect(
      momentsWith(
        item('one', { as: 'Tuesday' }),
        item('other page', { as: 'Tuesday' }, { page: 'Courier' }),
        item('two', { as: 'tuesday' }),
        item('river', { as: 'When the river rose' }),
        item('river too', { as: 'when the river rose' }),
        item('dated', { edtf: '2014' }),
        item('dated elsewhere', { edtf: '2014' }, { page: 'Courier' }),
        item('never', undefined, { page: 'Courier' }),
        item('never either'),
      ),
    ).toEqual([
      'before: dated, dated elsewhere',
      'words: other page',
      'words: one, two',
      'unplaced: river, river too',
      'undated: never, never either',
    ])
  })

  it('are named for the page whose words they are, and for none where they are dates', () => {
    const moments = momentsOf(
      [item('one', { as: 'Tuesday' }), item('two', { edtf: '2014' }), item('three')],
      MAY_2015,
    )
    expect(moments.map(({ page }) => page)).toEqual([undefined, 'Gazette', undefined])
  })

  it('are given as fully as anybody gives them', () => {
    const full = { as: 'tuesday', edtf: '2015-04-07', inferred: 'a guess' }
    const when = (...times: (When | undefined)[]) => {
      const items = times.map((time) => item('it', time, { publication: true }))
      return momentsOf(items, MAY_2015).map((moment) => moment.when)
    }
    expect(when({ as: 'Tuesday' }, full)).toEqual([{ ...full, as: 'Tuesday' }])
    expect(when(full, { as: 'Tuesday' })).toEqual([full])
    expect(when(undefined, full)).toEqual([full])
    expect(when(full, undefined)).toEqual([full])
    expect(when(undefined, undefined)).toEqual([undefined])
  })
})
