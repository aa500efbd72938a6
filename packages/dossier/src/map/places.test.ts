import { entry, smallCase } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { mapPlaces, recordedAt } from './places.ts'
import { mapView } from './view.ts'

type Fields = Record<string, unknown>

const place = (id: string, precision: string, more: Fields = { latitude: 33, longitude: 44 }) =>
  entry('place', { id, name: `The ${id}`, precision, ...more })
const custody = (id: string, more: Fields) =>
  entry('custody', { id, exhibit: 'tape', event: 'held', place: 'river', statements: ['mira-says'], ...more })

const dossier = dossierOf([
  ...smallCase(),
  place('land', 'country'),
  place('river', 'town', { latitude: 33, longitude: 44, within: 'land', coordinatesFrom: 'A gazetteer.' }),
  place('spot', 'exact'),
  place('nowhere', 'exact', {}),
  place('shire', 'province'),
  place('house', '100m'),
  place('sound', 'province', { latitude: 33, longitude: 44, sea: true }),
  place('ocean', 'country', { latitude: 33, longitude: 44, sea: true }),
  place('wreck', 'exact', { sea: true }),
  place('hill', '1km', { latitude: 33, longitude: 44, coordinatesFrom: 'A gazetteer.' }),
  place('marsh', 'district'),
  entry('exhibit', {
    id: 'tape',
    name: 'Tape',
    type: 'audio',
    sentences: [{ text: 'A tape.', cites: ['mira-says'] }],
  }),
  custody('plain', {}),
  custody('hedged', { event: 'lost', hedge: 'allegedly' }),
  entry('event', {
    id: 'fall',
    title: 'The fall',
    relation: 'incident',
    place: 'river',
    sentences: [{ text: 'It fell.', cites: ['mira-says'] }],
  }),
  entry('sighting', { id: 'seen', of: 'it-fell', form: 'It flew.', place: 'river', statement: 'mira-says' }),
])

test('places stand on the map as wide as they are known, the most exact first', () => {
  const places = mapPlaces(dossier.case, 'en')
  expect(places.map(({ name, radius, wide, country }) => [name, radius, wide, country])).toEqual([
    ['The spot', 0.01, false, undefined],
    ['The house', 0.1, false, undefined],
    ['The hill', 1, false, undefined],
    ['The river', 5, false, undefined],
    ['The marsh', 20, false, undefined],
    ['The shire', 75, true, undefined],
    ['The sound (at sea)', 75, true, undefined],
    ['The land', 250, true, 'Iraq'],
    ['The ocean (at sea)', 250, true, undefined],
  ])
})

test('says what is recorded at a place: events, steps with their doubts, rumours', () => {
  expect(recordedAt(dossier.case, 'river', 'en')).toEqual([
    'The fall',
    'Tape: held',
    'Tape: lost (“allegedly”)',
    'Rumour seen: It flew.',
  ])
  expect(recordedAt(dossier.case, 'spot', 'en')).toEqual([])
})

test('the table has every place, in what it lies, and how exactly it is known', () => {
  const { rows, unmapped, sources } = mapView(dossier)
  expect(rows.map(({ name, within, precision }) => [name, within, precision])).toEqual([
    ['The land', '', 'a country: somewhere in it'],
    ['The river', 'The land', 'a town, to about 5 km'],
    ['The spot', '', 'exact'],
    ['The nowhere', '', 'exact'],
    ['The shire', '', 'a province: somewhere in it'],
    ['The house', '', 'to 100 m'],
    ['The sound (at sea)', '', 'a stretch of sea: somewhere in it'],
    ['The ocean (at sea)', '', 'a stretch of sea: somewhere in it'],
    ['The wreck (at sea)', '', 'exact'],
    ['The hill', '', 'to 1 km'],
    ['The marsh', '', 'a district, to about 20 km'],
  ])
  expect(unmapped).toEqual(['The nowhere', 'The wreck'])
  expect(sources).toEqual(['A gazetteer.', 'Outlines of countries: Natural Earth, 1:50 million.'])
})
