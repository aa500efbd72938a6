/** Section 7: places. */
export default {
  none: 'No place is recorded.',
  circle:
    'A circle is as wide as what is known: the place is somewhere within it. A province or a country is named and not marked, since nobody says where in it.',
  atlas: 'Outlines of countries: Natural Earth, 1:50 million.',
  region: 'The region',
  places: 'The places, enlarged',
  enlarged: 'enlarged',
  picture: 'Map. {title}; the table after it says the same.',
  kilometres: '{count, number} km',
  north: '{degrees, number}° N',
  south: '{degrees, number}° S',
  equator: '0°',

  'column.place': 'Place',
  'column.precision': 'How exactly',
  'column.what': 'What is recorded there',
  within: '{place}, {within}',
  rumour: 'Rumour seen: {form}',
  hedged: '{what} (“{hedge}”)',
  mentioned: 'mentioned only',
  unmapped: 'Not on the map, for want of coordinates: {names}.',

  'precision.exact': 'exact',
  'precision.100m': 'to 100 m',
  'precision.1km': 'to 1 km',
  'precision.town': 'a town, to about 5 km',
  'precision.district': 'a district, to about 20 km',
  'precision.province': 'a province: somewhere in it',
  'precision.country': 'a country: somewhere in it',
} as const
