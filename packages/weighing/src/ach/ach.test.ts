import { readCaseFolder } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { type AchMatrix, type AchRating, achMatrix, weighAch } from './index.ts'

/** `rows`: each account's ratings, one word an item; `groups`: the group of each item, `-` for none. */
function matrix(rows: Record<string, string>, groups = ''): AchMatrix {
  const accounts = Object.keys(rows)
  const names = groups.split(' ')
  const count = (Object.values(rows)[0] ?? '').split(' ').length
  const items = Array.from({ length: count }, (_, i) => {
    const group = names[i]
    return group && group !== '-' ? { id: `e${i + 1}`, group } : { id: `e${i + 1}` }
  })
  const ratings = accounts.flatMap((account) =>
    (rows[account] ?? '')
      .split(' ')
      .map((value, i) => ({ account, item: `e${i + 1}`, value: value as AchRating })),
  )
  return { accounts, items, ratings }
}

describe('inconsistency', () => {
  it.each<[string, AchMatrix, number[], string[][]]>([
    [
      'counts I once, II twice, and nothing else',
      matrix({ a: 'CC C N NA', b: 'I II I CC' }),
      [0, 4],
      [['a'], ['b']],
    ],
    ['ties stand together', matrix({ a: 'I N', b: 'N I', c: 'N N' }), [1, 1, 0], [['c'], ['a', 'b']]],
    [
      'a group counts once, as its most inconsistent item',
      matrix({ a: 'I II I', b: 'N N I' }, 'g g -'),
      [3, 1],
      [['b'], ['a']],
    ],
    [
      'a cell left out is not applicable',
      { ...matrix({ a: 'I', b: 'I' }), ratings: [] },
      [0, 0],
      [['a', 'b']],
    ],
  ])('%s', (_, given, scores, order) => {
    const result = weighAch(given)
    expect(result.rows.map((row) => row.inconsistency)).toEqual(scores)
    expect(result.order).toEqual(order)
  })
})

describe('sensitivity', () => {
  it('names each single change that alters the order', () => {
    const { sensitivities } = weighAch(matrix({ a: 'II N', b: 'N I' }))
    expect(
      sensitivities.map(({ change, order, leaderChanges }) => [
        change.kind,
        JSON.stringify(order),
        leaderChanges,
      ]),
    ).toEqual([
      ['item-dropped', '[["a"],["b"]]', true],
      ['rating-shifted', '[["a","b"]]', true],
      ['rating-shifted', '[["a","b"]]', true],
      ['rating-shifted', '[["a","b"]]', true],
    ])
    expect(sensitivities.map(({ change }) => change)).toEqual([
      { kind: 'item-dropped', item: 'e1' },
      { kind: 'rating-shifted', account: 'a', item: 'e1', from: 'II', to: 'I' },
      { kind: 'rating-shifted', account: 'b', item: 'e1', from: 'N', to: 'I' },
      { kind: 'rating-shifted', account: 'b', item: 'e2', from: 'I', to: 'II' },
    ])
  })

  it('drops a whole line where dropping any one item of it changes nothing', () => {
    const { sensitivities } = weighAch(matrix({ a: 'II II N', b: 'N N I' }, 'g g -'))
    const dropped = sensitivities.filter(({ change }) => change.kind !== 'rating-shifted')
    expect(dropped).toEqual([
      {
        change: { kind: 'line-dropped', group: 'g', items: ['e1', 'e2'] },
        order: [['a'], ['b']],
        leaderChanges: true,
      },
    ])
  })

  it('says which items tell no accounts apart', () => {
    expect(weighAch(matrix({ a: 'I C', b: 'I N' })).undiagnostic).toEqual(['e1'])
  })
})

describe('the matrix of the first case', () => {
  const { case: folded } = readCaseFolder('abu-ghraib-2015')
  const given = achMatrix(folded)

  it('has every account in a row and every rated item in a column', () => {
    expect(given.accounts).toEqual([...folded.account.keys()])
    expect(new Set(given.items.map((item) => item.id))).toEqual(
      new Set([...folded.consistency.values()].map((cell) => cell.item)),
    )
    for (const row of weighAch(given).rows) expect(row.cells).toHaveLength(given.items.length)
  })
})
