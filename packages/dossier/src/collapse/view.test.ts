import { entry, smallCase } from '@hearsay/case/testing'
import { describe, expect, it, test } from 'vitest'
import { dossierOf, firstCase } from '../testing/dossiers.ts'
import { drawUnits } from './units.ts'
import { collapseView } from './view.ts'

test('the first case, from voices to what is left', () => {
  const { rows } = collapseView(firstCase())
  expect(rows.map(({ short, sentence }) => [short, sentence])).toEqual([
    [
      'U.S. airstrike',
      '14 or more voices, 1 page, 0–3 lines, none of them first-hand; 0–2 left when those who depend on one another fail together.',
    ],
    ['ISIS rockets', '1 voice, 1 page, 0–1 line, not first-hand; all hangs on the Iraqi government.'],
    ['Unexplained explosion', '1 voice, 1 page, 0–1 line, not first-hand; all hangs on Waleed Safi.'],
    ['Airstrike, unidentified', '2–25 voices, 1 page, 0–1 line, not first-hand; all hangs on Waleed Safi.'],
  ])
  expect(rows[0]?.cells).toEqual([
    { text: '14 or more', solid: 14, hatched: 0, more: true },
    { text: '1', solid: 1, hatched: 0, more: false },
    { text: '0–3', minor: 'none first-hand', solid: 0, hatched: 3, more: false },
    { text: '0–2', solid: 0, hatched: 2, more: false },
  ])
})

const account = [
  entry('account', {
    id: 'fell',
    title: 'It fell.',
    short: 'Fell',
    needs: ['it-fell'],
    sentences: [{ text: 'It fell.', cites: ['page'] }],
  }),
]
const judged = (standing: string) =>
  entry('assessment', {
    id: 'judged',
    of: 'fell',
    standing,
    likelihood: null,
    confidence: 'low',
    sentence: 'So.',
    confidenceSentence: 'Low.',
    reasons: [{ text: 'So.', cites: ['page'] }],
  })

describe('an account', () => {
  it.each([
    ['refuted', 'Refuted: 1 voice, 1 page'],
    ['probable', '1 voice, 1 page'],
  ])('that is %s', (standing, lead) => {
    const { rows } = collapseView(dossierOf([...smallCase(), ...account, judged(standing)]))
    expect(rows[0]?.sentence.startsWith(lead)).toBe(true)
  })

  it('that nobody asserts has nothing behind it, and no unit', () => {
    const silent = smallCase().filter(({ kind }) => kind !== 'bearing')
    const { rows } = collapseView(dossierOf([...silent, ...account]))
    expect(rows[0]?.sentence).toBe('0 voices, no page, 0 lines; nothing behind it.')
    expect(rows[0]?.cells.map(({ solid, hatched }) => solid + hatched)).toEqual([0, 0, 0, 0])
  })
})

test.each([
  [0, 0, 0, 0],
  [3, 2, 3, 2],
  [25, 0, 25, 0],
])('%i certain and %i other strokes', (solid, hatched, certain, others) => {
  const units = drawUnits(solid, hatched)
  expect(units.solid.split('M').length - 1).toBe(certain)
  expect(units.hatched.split('M').length - 1).toBe(others)
})
