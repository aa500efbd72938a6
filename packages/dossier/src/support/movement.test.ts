import type { Entry, Statement } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import type { Lines } from '@hearsay/weighing'
import { describe, expect, it } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { plain } from '../testing/plain.ts'
import { levelOf } from './levels.ts'
import { highestLevel, samePlace } from './points.ts'
import { makeSupport } from './view.ts'

const day = (number: number) => ({ at: `2026-01-0${number}T00:00:00Z` })
const account = (id: string, number: number) =>
  entry('account', {
    ...day(number),
    id,
    title: `It ${id}`,
    short: id,
    needs: ['it-fell'],
    sentences: [{ text: 'They say so.', cites: ['mira-says'] }],
  })
const belief = (id: string, of: string, number: number, more: Record<string, unknown> = {}) =>
  entry('belief', {
    ...day(number),
    id,
    of,
    extent: 'some',
    among: 'people',
    statement: 'mira-says',
    ...more,
  })

const refuted = (of: string) =>
  entry('assessment', {
    ...day(3),
    id: `${of}-refuted`,
    of,
    standing: 'refuted',
    likelihood: null,
    confidence: 'low',
    sentence: 'No.',
    confidenceSentence: 'Low.',
    reasons: [{ text: 'No.', cites: ['mira-says'] }],
  })

const NO_LINE: Lines = { low: 0, high: 0 }

/** The view of a small case with accounts, by lines that each has on a day. */
function viewOf(entries: readonly Entry[], lines: Readonly<Record<string, Lines>> = {}) {
  return makeSupport(dossierOf([...smallCase(), ...entries]), () => new Map(Object.entries(lines)))
}

describe('the summary', () => {
  const both = [account('rose', 2), account('sank', 2)]
  it.each<[string, Entry[], Record<string, Lines>, string]>([
    [
      'nothing certain, nothing told',
      both,
      { rose: { low: 0, high: 3 } },
      'No account has a line that is first-hand; how widely any of them is believed is not recorded.',
    ],
    [
      'one certain, one told',
      [...both, belief('b', 'rose', 2)],
      { rose: { low: 1, high: 3 } },
      '1 of 2 accounts have a line that is first-hand; for 1 of 2, nobody on record says how widely it is believed.',
    ],
    [
      'both certain, both told',
      [...both, belief('b', 'rose', 2), belief('c', 'sank', 2)],
      { rose: { low: 1, high: 1 }, sank: { low: 2, high: null } },
      '2 of 2 accounts have a line that is first-hand; for each, somebody says how widely it is believed.',
    ],
    [
      'one refuted, both certain',
      [...both, refuted('rose')],
      { rose: { low: 1, high: 1 }, sank: { low: 2, high: 2 } },
      'Of 1 account not refuted, 1 has a line that is first-hand; how widely any of them is believed is not recorded.',
    ],
    [
      'one refuted, it alone certain',
      [...both, refuted('rose')],
      { rose: { low: 1, high: 1 }, sank: { low: 0, high: 2 } },
      'No account that was not refuted has a line that is first-hand; how widely any of them is believed is not recorded.',
    ],
    [
      'both refuted, one certain',
      [...both, refuted('rose'), refuted('sank')],
      { rose: { low: 1, high: 1 }, sank: { low: 0, high: 2 } },
      '1 of 2 accounts have a line that is first-hand; how widely any of them is believed is not recorded.',
    ],
  ])('with %s', (_, entries, lines, summary) => expect(viewOf(entries, lines).summary).toBe(summary))
})

describe('what has moved', () => {
  const moving = [
    account('rose', 2),
    account('sank', 3),
    belief('b', 'rose', 4),
    entry('correction', { ...day(5), of: 'b', why: 'It rose.', set: { extent: 'widespread' } }),
  ]

  it('is named, with where it stood before and until when, oldest first', () => {
    const view = viewOf(moving, { rose: { low: 0, high: 2 }, sank: NO_LINE })
    expect(view.movement).toMatch(/Moved: rose\.$/)
    expect(view.moves.map((move) => plain(move))).toEqual([
      'rose, from 3 January 2026: at most 2 lines, perhaps none; belief not recorded',
      'rose, from 4 January 2026: at most 2 lines, perhaps none; belief some',
    ])
  })

  it('is nothing where all stand as they stood from the first day', () => {
    const view = viewOf([account('sank', 2), account('rose', 3)])
    expect(view.movement).toBe(
      'There is one state so far: no account has moved since the first was recorded, on 2 January 2026.',
    )
    expect(view.moves).toEqual([])
  })
})

describe('a bar', () => {
  const barOf = (lines: Lines | undefined, ...beliefs: Entry[]) => {
    const { wide } = viewOf([account('rose', 2), ...beliefs], lines && { rose: lines })
    const [bar] = wide.bars
    const tick = (x: number | undefined) => wide.ticks.find((one) => one.x === x)?.label
    return [tick(bar?.x1), bar?.open ? 'and on' : tick(bar?.x2)]
  }
  it.each<[string, Lines | undefined, string, string]>([
    ['from the certain to the possible', { low: 1, high: 3 }, '1', '3'],
    ['at nought where nothing is weighed', undefined, '0', '0'],
    ['at nought where there is no line', NO_LINE, '0', '0'],
    ['off the scale where no cut exists', { low: 2, high: null }, '2', 'and on'],
    ['from nought where the least is not known', { low: null, high: 2 }, '0', '2'],
  ])('runs %s', (_, lines, from, to) => expect(barOf(lines)).toEqual([from, to]))

  const told = (...beliefs: Entry[]) =>
    viewOf([account('rose', 2), ...beliefs], { rose: { low: 1, high: 1 } }).wide.bars[0]?.label.map(
      ({ text }) => text,
    )
  const ben = entry('statement', {
    ...(smallCase()[6] as Statement),
    ...day(2),
    id: 'page-says',
    source: 'gazette',
  })

  it.each<[string, Entry[], string]>([
    ['the lines alone where nobody speaks of belief', [], 'at most 1 line'],
    ['who speaks of belief', [belief('b', 'rose', 3)], 'at most 1 line; belief as told by Mira'],
    [
      'each who speaks of it once, and each trend once',
      [
        ben,
        belief('b', 'rose', 3, { trend: 'rising' }),
        belief('c', 'rose', 3, { trend: 'rising' }),
        belief('d', 'rose', 3, { trend: 'falling', statement: 'page-says' }),
      ],
      'at most 1 line; belief as told by Mira and The Gazette, rising; falling',
    ],
  ])('tells %s', (_, beliefs, text) => expect(told(...beliefs)).toEqual(['rose', text]))
})

it('has a row for every account, with its lines and all beliefs', () => {
  const view = viewOf(
    [account('rose', 2), account('sank', 2), belief('b', 'sank', 2), belief('c', 'sank', 2)],
    { rose: { low: 1, high: 1 } },
  )
  expect(view.empty).toBe(false)
  expect(
    view.rows.map(({ number, account: name, support, beliefs }) => [number, name, support, beliefs.length]),
  ).toEqual([
    [1, 'rose', 'at most 1 line', 0],
    [2, 'sank', 'not weighed', 2],
  ])
  expect(view.wide.bars.map(({ number }) => number).toSorted()).toEqual([1, 2])
})

describe('a place', () => {
  const of = (lines: Lines | undefined, ...extents: string[]) => {
    const beliefs = extents.map((extent, index) => belief(`b-${index}`, 'rose', 2, { extent }))
    const [one] = dossierOf([...smallCase(), account('rose', 2), ...beliefs]).case.account.values()
    if (!one) throw new Error('expected the account')
    return {
      account: one,
      support: lines,
      beliefs: beliefs.flatMap((item) => (item.kind === 'belief' ? [item] : [])),
    }
  }
  const here = of({ low: 1, high: 2 }, 'some')

  it.each([
    [of({ low: 1, high: 2 }, 'rare', 'some'), true],
    [of({ low: 0, high: 2 }, 'some'), false],
    [of({ low: 1, high: 3 }, 'some'), false],
    [of({ low: 1, high: 2 }, 'some', 'widespread'), false],
    [of({ low: 1, high: 2 }), false],
    [of(undefined, 'some'), false],
  ])('is the same where bounds and the highest level are: %#', (there, same) => {
    expect(samePlace(here, there)).toBe(same)
  })

  it.each([
    [['rare', 'very-widespread', 'some'], 4],
    [['rare'], 0],
    [[], undefined],
  ])('stands as high as the widest belief: %j', (extents, level) => {
    expect(highestLevel(of(NO_LINE, ...extents))).toBe(level)
  })
})

it.each([
  ['rare', 0],
  ['some', 1],
  ['fairly-common', 2],
  ['widespread', 3],
  ['very-widespread', 4],
] as const)('%s is level %i', (extent, level) => expect(levelOf(extent)).toBe(level))
