import { expect, test } from 'vitest'
import { countryAt, landNear } from './countries.ts'
import type { Position } from './sphere.ts'

test.each<[string, Position, string | undefined]>([
  ['Baghdad', [44.4, 33.3], 'Iraq'],
  ['Da Nang', [108.2, 16.05], 'Vietnam'],
  ['Havana', [-82.36, 23.1], 'Cuba'],
  ['Chukotka, beyond the antimeridian', [-175, 67], 'Russia'],
  ['Vanua Levu, on the antimeridian', [179.3, -16.6], 'Fiji'],
  ['near the south pole', [20, -89.9], 'Antarctica'],
  ['the coast of Antarctica', [100, -68], 'Antarctica'],
  ['the north pole', [0, 90], undefined],
  ['the Gulf of Tonkin', [107.5, 19.5], undefined],
])('%s is in %s', (_, position, country) => expect(countryAt(position)).toBe(country))

test.each<[string, Position, number, string[], string[]]>([
  ['the middle of Iraq', [43, 33], 50, ['Iraq'], ['Turkey', 'Malta']],
  ['the middle of Iraq, widely', [43, 33], 600, ['Iraq', 'Turkey', 'Syria'], ['Malta', 'Vietnam']],
  ['the open Atlantic', [-40, 32], 300, [], ['Portugal', 'Morocco']],
  ['over the antimeridian', [-179.5, -16.5], 200, ['Fiji'], ['Peru', 'Australia']],
  ['the north pole', [0, 90], 900, ['Greenland'], ['Iraq']],
])('land near %s', (_, position, kilometres, near, far) => {
  const countries = landNear(position, kilometres).map(({ country }) => country)
  for (const country of near) expect(countries).toContain(country)
  for (const country of far) expect(countries).not.toContain(country)
})
