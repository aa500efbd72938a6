import { expect, test } from 'vitest'
import { meantIn } from '../meant/meant.ts'
import { resolveParties } from '../parties/resolve.ts'
import { saidOn } from '../said/shape.ts'
import { page } from '../said/testing/pages.ts'
import { wordsAt } from '../said/told.ts'
import { proposeThings } from '../things/things.ts'
import { howMuchIn } from './how-much.ts'
import { proposeOutcomes, proposePlans } from './plans.ts'
import { whenIn } from './when.ts'

test.each([
  ['we will reopen the quay by Friday', { as: 'by Friday', edtf: null }],
  ['to publish it before the end of the summer', { as: 'before the end of the summer', edtf: null }],
  ['to hand it over by 3 May 2024', { as: 'by 3 May 2024', edtf: '2024-05-03' }],
  ['it will be shown on March 9, 2024', { as: 'on March 9, 2024', edtf: '2024-03-09' }],
  ['he may come back next week', { as: 'next week', edtf: null }],
  ['within two days of the vote', { as: 'within two days', edtf: null }],
  ['the ferry of Monday will sail by\nnoon', { as: 'by noon', edtf: null }],
  ['somebody will pay for this', null],
])('%s: by when', (words, expected) => {
  expect(whenIn(words)).toEqual(expected)
})

test.each([
  ['to hire up to 40 former dockers', { low: 0, high: 40, quantifier: 'up to 40' }, 'former dockers'],
  ['to pay at least 2,000 crowns', { low: 2000, high: null, quantifier: 'at least 2,000' }, 'crowns'],
  ['to bring 12 witnesses', { low: 12, high: 12, quantifier: '12' }, 'witnesses'],
  ['to reopen Berth 4 within 3 weeks', null, null],
  ['to come at 6:30 with flowers', null, null],
] as const)('%s: how much', (words, quantity, unit) => {
  expect(howMuchIn(words)).toEqual({ quantity, unit })
})

const AGENCY = { outlet: 'Evening Post', published: '2024-05-01', hash: 'a' }

test('a promise is announced, and what is only said is not', () => {
  const pages = [
    page(
      'Mona Teague promised that the quay would be reopened by Friday. “It rained,” said Ola Berg.',
      AGENCY,
    ),
  ]
  const said = saidOn(pages)
  const plans = proposePlans(pages, said).map(({ of, by }) => [
    wordsAt(pages[0]?.text ?? '', said[of]?.words ?? []),
    by?.as,
  ])
  expect(plans).toEqual([['the quay would be reopened by Friday', 'by Friday']])
})

test('the next sentence says that it was not kept', () => {
  const text =
    'Mona Teague promised that the quay would be reopened by Friday. It has not been, up to this evening.'
  expect(outcomesOf([page(text, AGENCY)])).toEqual(['did-not: It has not been, up to this evening.'])
})

test('a later page tells that what was promised is refused; an earlier one tells nothing of it', () => {
  const promise = 'Mona Teague promised that the signal log would be released by Friday.'
  const refusal = 'The Coast Agency will not release the signal log, Ola Berg said.'
  const at = (published: string) => ({ outlet: 'Morning Sun', published, hash: 'b' })
  expect(outcomesOf([page(promise, AGENCY), page(refusal, at('2024-05-04'))])).toEqual([
    `unknown: ${refusal}`,
  ])
  expect(outcomesOf([page(promise, AGENCY), page(refusal, at('2024-04-02'))])).toEqual([])
})

function outcomesOf(pages: ReturnType<typeof page>[]): string[] {
  const said = saidOn(pages)
  const parties = resolveParties(pages, said)
  const things = proposeThings(pages, said, parties, meantIn(pages, parties))
  return proposeOutcomes(pages, said, proposePlans(pages, said), things).map(
    ({ state, page: at, span }) => `${state}: ${wordsAt(pages[at]?.text ?? '', [span])}`,
  )
}
