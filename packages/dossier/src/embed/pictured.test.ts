import { expect, test } from 'vitest'
import { isForOthers, type PicturedAs, picturedBy, pictureTail } from './pictured.ts'

const TAILS: readonly (readonly [string, PicturedAs])[] = [
  ['collapse', { picture: 'collapse', form: 'page' }],
  ['collapse.svg', { picture: 'collapse', form: 'svg' }],
  ['lines', { picture: 'lines', form: 'page' }],
  ['lines/us-airstrike', { picture: 'lines', account: 'us-airstrike', form: 'page' }],
  ['lines/us-airstrike.svg', { picture: 'lines', account: 'us-airstrike', form: 'svg' }],
  ['edition/3/collapse.svg', { picture: 'collapse', edition: 3, form: 'svg' }],
  ['edition/12/lines/a:b', { picture: 'lines', account: 'a:b', edition: 12, form: 'page' }],
]

test.each(TAILS)('%s', (tail, pictured) => {
  expect(picturedBy(tail)).toEqual(pictured)
  expect(pictureTail(pictured) + (pictured.form === 'svg' ? '.svg' : '')).toBe(tail)
})

test.each([
  '',
  'collapse/',
  'collapse.png',
  'collapse/x',
  'lines/',
  'lines/../x',
  'edition/0/lines',
  'edition/3',
])('"%s" names no picture', (tail) => expect(picturedBy(tail)).toBeUndefined())

test.each([
  ['/embed/case/x/lines', true],
  ['/ar/card/case/x.png', true],
  ['/case/embed/', false],
  ['/embedded/x', false],
  ['/', false],
])('%s stands on other pages: %s', (path, is) => expect(isForOthers(path)).toBe(is))
