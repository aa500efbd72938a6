import type { Entry } from '@hearsay/case'
import { entry } from '@hearsay/case/testing'
import { type Chance, many } from './random.ts'

const TOWNS = 'Eastport Northmere Ravenhall Stonebridge Westfold Harrow Lindale Marsh Orwick Thornby'.split(
  ' ',
)
const PRESS = 'Gazette Courier Herald Post Tribune Observer Echo Star Standard Chronicle'.split(' ')
const FIRST = 'Ana Ben Carla Daud Edith Farid Greta Hana Idris Jonas Karim Leila Mira Nadia Omar Petra'.split(
  ' ',
)
const LAST = 'Abbas Brandt Castro Demir Ellis Faraj Grant Haddad Ivanov Jensen Khalil Lund'.split(' ')
const BODIES =
  'Ministry of the Interior;Harbour Board;Northern Command;Relief Council;Port Police;Water Union'
    .split(';')
    .concat('Eastern Militia', 'Office of the Governor', 'Coastal Brigade', 'Federal Inquiry')

export const OUTLETS = many(16, (index) => `outlet-${index}`)
export const PERSONS = many(34, (index) => `person-${index}`)
export const BODY_IDS = BODIES.map((_, index) => `body-${index}`)
export const CROWDS = many(8, (index) => `crowd-${index}`)

/** Everybody who can speak for themselves. */
export const SPEAKERS = [...PERSONS, ...BODY_IDS, ...CROWDS]

const at = <T>(list: readonly T[], index: number) => list[index % list.length]

/** 68 parties with names as newspapers write them. */
export function people(): Entry[] {
  const outlets = OUTLETS.map((id, index) => ({
    id,
    type: 'outlet',
    name: `The ${at(TOWNS, index)} ${at(PRESS, index * 3 + Math.floor(index / 10))}`,
    short: `${at(TOWNS, index)} ${at(PRESS, index * 3 + Math.floor(index / 10))}`,
  }))
  const persons = PERSONS.map((id, index) => ({
    id,
    type: 'person',
    name: `${at(FIRST, index)} ${at(LAST, index * 5 + 1)}`,
  }))
  const bodies = BODY_IDS.map((id, index) => ({
    id,
    type: index === 6 ? 'group' : 'body',
    name: BODIES[index],
  }))
  const crowds = CROWDS.map((id, index) => ({
    id,
    type: 'crowd',
    name: `${index % 2 ? 'Workers' : 'Residents'} of ${at(TOWNS, index + 2)}`,
  }))
  const all = [...outlets, ...persons, ...bodies, ...crowds]
  return all.map((party) => entry('party', party))
}

export function ties(chance: Chance): Entry[] {
  return many(40, (index) => {
    const from = at(PERSONS, index) ?? ''
    const to = chance.one([...BODY_IDS, ...OUTLETS])
    const relation = chance.one(['works-for', 'speaks-for', 'member-of', 'backs', 'opposes', 'aligned-with'])
    return entry('tie', { id: `tie-${index}`, from, relation, to, statements: [`s-${index}`] })
  })
}

/** What is recorded of who may be wrong together, and of who is not. */
export function dependences(chance: Chance): Entry[] {
  const types = ['ownership', 'sponsorship', 'command', 'affiliation', 'one-source', 'side', 'side'] as const
  const sentences = [{ text: 'They are said to answer to the same people.', cites: ['s-1'] }]
  return [
    ...types.map((type, index) =>
      entry('dependence', {
        id: `together-${index}`,
        type,
        title: `${at(TOWNS, index)} ${type === 'side' ? 'side' : 'house'}`,
        members: chance.some(type === 'ownership' ? OUTLETS : [...BODY_IDS, ...PERSONS], 4 + index),
        sentences,
      }),
    ),
    entry('independence', {
      id: 'apart-0',
      members: chance.some(SPEAKERS, 5),
      sentences: [{ text: 'They were heard apart, on different days.', cites: ['s-2'] }],
    }),
  ]
}
