import { entry, smallCase } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { around } from './around.ts'
import { mapPlaces } from './places.ts'

type Fields = Record<string, unknown>

const place = (id: string, latitude: number | undefined, longitude: number, more: Fields = {}) =>
  entry('place', {
    ...{ id, name: id, precision: 'town', ...more },
    ...(latitude !== undefined && { latitude, longitude }),
  })
const event = (id: string, at: string, relation = 'incident') =>
  entry('event', {
    id,
    title: id,
    relation,
    place: at,
    sentences: [{ text: 'It was.', cites: ['mira-says'] }],
  })

function aroundIn(...entries: ReturnType<typeof entry>[]) {
  const { case: of } = dossierOf([...smallCase(), ...entries])
  const found = around(of, mapPlaces(of, 'en'))
  return (
    found && {
      middle: found.middle.id,
      near: found.near.map(({ id }) => id),
      far: found.far.map(({ place: { id }, kilometres, bearing }) => [
        id,
        Math.round(kilometres / 10) * 10,
        Math.round(bearing),
      ]),
    }
  )
}

const HAVANA = place('havana', 23.13, -82.36)
const KEY_WEST = place('key-west', 24.56, -81.78)
const WASHINGTON = place('washington', 38.9, -77.04)
const MADRID = place('madrid', 40.42, -3.7)

test('a map is drawn round the incident, and the farthest does not widen it', () => {
  expect(
    aroundIn(
      MADRID,
      WASHINGTON,
      KEY_WEST,
      HAVANA,
      event('blast', 'havana'),
      event('court', 'madrid', 'context'),
    ),
  ).toEqual({
    middle: 'havana',
    near: ['havana', 'key-west'],
    far: [
      ['washington', 1820, 15],
      ['madrid', 7440, 54],
    ],
  })
})

test.each([
  ['four times further off than all before', 26.7, 1],
  ['more than four times', 26.75, 0],
])('a place %s', (_, latitude, more) => {
  const near = aroundIn(HAVANA, place('next', latitude, -82.36), event('blast', 'havana'))?.near
  expect(near).toHaveLength(1 + more)
})

test('places come on it one after the other, but none from beyond 700 km', () => {
  const steps = [23.13, 24.5, 28, 29.3, 29.6].map((latitude, index) => place(`p-${index}`, latitude, -82.36))
  expect(aroundIn(...steps, event('blast', 'p-0'))?.near).toEqual(['p-0', 'p-1', 'p-2', 'p-3'])
})

test('provinces and countries do not widen it', () => {
  const wide = place('cuba', 22, -79.5, { precision: 'country' })
  const province = place('province', 23.4, -82.36, { precision: 'province' })
  expect(aroundIn(HAVANA, wide, province, event('blast', 'havana'))).toMatchObject({
    near: ['havana', 'province'],
    far: [['cuba', 320, 113]],
  })
})

test('an incident in a place without coordinates is in what that lies in', () => {
  const harbour = place('harbour', undefined, 0, { within: 'havana' })
  expect(aroundIn(MADRID, HAVANA, harbour, event('blast', 'harbour'))?.middle).toBe('havana')
})

test('without an incident it is drawn round the place of which most is recorded; without places not at all', () => {
  expect(aroundIn(MADRID, HAVANA, event('court', 'havana', 'context'))?.middle).toBe('havana')
  const land = place('spain', 40, -4, { precision: 'country' })
  expect(aroundIn(land, MADRID)?.middle).toBe('madrid')
  expect(aroundIn(place('nowhere', undefined, 0))).toBeUndefined()
})

test('places on both sides of the antimeridian are near one another', () => {
  expect(
    aroundIn(place('west', -17, 179.9), place('east', -17, -179.9), event('blast', 'west'))?.near,
  ).toHaveLength(2)
})
