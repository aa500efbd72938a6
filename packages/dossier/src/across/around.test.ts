import { expect, test } from 'vitest'
import { aroundOf } from './around.ts'
import type { CaseRef } from './rows.ts'
import type { EventOutside, Setting } from './setting.ts'
import type { TieOutside } from './tied.ts'

const ref = (id: string): CaseRef => ({ id, href: `/case/${id}`, kicker: id, title: id, language: 'en' })
const event = (id: string, edtf?: string): EventOutside => ({
  id,
  title: id,
  relation: 'context',
  sentences: [],
  ...(edtf && { edtf }),
})
const tie = (party: string, edtf?: string): TieOutside => ({
  party,
  tie: [],
  other: '',
  sources: [],
  ...(edtf && { edtf }),
})
const told = (id: string, what: Setting) => ({ from: ref(id), what })

const ALL = [
  told('east', {
    events: [event('flood', '1961-09'), event('rumour'), event('war', '1960/1965')],
    ties: [tie('ever'), tie('past', '1950/1959'), tie('open', '1958/..')],
  }),
  told('west', {
    events: [event('fall', '1961-09-18'), event('inquiry', '2015-07-06')],
    ties: [tie('late', '2015')],
  }),
]
const on = (day?: string) => {
  const { events, ties } = aroundOf(ALL, day)
  return [events.map(({ id, from }) => `${from.id} ${id}`), ties.map(({ party }) => party)]
}

test('all of time, in order, what has no date last', () => {
  expect(on()).toEqual([
    ['east war', 'east flood', 'west fall', 'west inquiry', 'east rumour'],
    ['past', 'open', 'late', 'ever'],
  ])
})

test('what was until a date stands before what begins with it, and not before all other cases', () => {
  const [until, open] = [event('until', '../1961-09'), event('unknown', '/1961-09-18')]
  const { events } = aroundOf([...ALL, told('north', { events: [open, until], ties: [] })])
  expect(events.map(({ id }) => id)).toEqual([
    ...['war', 'until', 'flood', 'unknown', 'fall', 'inquiry', 'rumour'],
  ])
})

test('as of a day: what may have begun by then, and ties that may have held then', () => {
  expect(on('1961-09-17')).toEqual([
    ['east war', 'east flood', 'east rumour'],
    ['open', 'ever'],
  ])
  expect(on('1955-01-01')).toEqual([['east rumour'], ['past', 'ever']])
})
