import { expect, test } from 'vitest'
import type { Acting } from './acting.ts'
import { partyView } from './party.ts'

const from = (id: string) => ({ id, href: `/case/${id}`, kicker: id, title: id, language: 'en' })
const tie = (other: string, edtf?: string): Acting['ties'][number] => ({
  party: 'Mayor',
  tie: [],
  other,
  sources: [],
  ...(edtf && { edtf }),
})
const said = (id: string, act: Acting['said'][number]['act']): Acting['said'][number] => {
  return { id, act, actWords: act, gist: id, voices: [], href: `#${id}`, byPage: true, isTakenBack: false }
}
const acting = (name: string, more: Partial<Acting> = {}): Acting => ({
  id: 'mayor',
  type: 'person',
  typeWords: 'a person',
  name,
  short: name,
  names: [name],
  said: [],
  more: 0,
  ahead: [],
  brought: [],
  ties: [],
  bears: [],
  ...more,
})

const EAST = acting('Ines Roy', {
  said: [said('a', 'deny'), said('b', 'assert'), said('c', 'assert')],
  more: 4,
  ties: [tie('ever'), tie('past', '1950/1959'), tie('open', '1958/..')],
  bears: [{ short: 'It fell', href: '#1', how: 'every' }],
})
const WEST = acting('I. Roy', {
  names: ['I. Roy', 'Ines Roy'],
  said: [said('d', 'deny'), said('e', 'deny')],
  ties: [tie('late', '2015')],
  bears: [
    { short: 'Cut', href: '#2', how: 'some' },
    { short: 'Hit', href: '#3', how: 'every' },
  ],
})
const view = (on?: string) =>
  partyView(
    [
      { from: from('east'), what: EAST },
      { from: from('west'), what: WEST },
      { from: from('north'), what: acting('Ines Roy') },
    ],
    on,
  )

test('it goes by its name in the first case, and by others besides', () => {
  expect(view()).toMatchObject({ name: 'Ines Roy', others: ['I. Roy'] })
  expect(view().cases.map(({ id }) => id)).toEqual(['east', 'west', 'north'])
})

test('what hangs on it and what it did are counted over all cases, and only cases that have any are told', () => {
  const { hangs, acts, speaking, announcing } = view()
  expect(hangs).toEqual({ accounts: 3, cases: 2 })
  expect(acts).toEqual([
    { act: 'deny', count: 3 },
    { act: 'assert', count: 2 },
  ])
  expect(speaking.map(({ from: { id }, more }) => [id, more])).toEqual([
    ['east', 4],
    ['west', 0],
  ])
  expect(announcing).toEqual([])
})

test('ties are those that may have held on a day; that there are others is still known', () => {
  const tied = (on?: string) => view(on).tied.map((one) => [one.from.id, one.all.map(({ other }) => other)])
  expect(tied()).toEqual([
    ['east', ['ever', 'past', 'open']],
    ['west', ['late']],
  ])
  expect(tied('1955-06-01')).toEqual([['east', ['ever', 'past']]])
  expect(tied('2015-06-01')).toEqual([
    ['east', ['ever', 'open']],
    ['west', ['late']],
  ])
  expect(view('1900-01-01')).toMatchObject({ hasTies: true, tied: [{ all: [{ other: 'ever' }] }] })
})
