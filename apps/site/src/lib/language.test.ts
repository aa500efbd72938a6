import { expect, it } from 'vitest'
import { localeOf, pathOf } from './language.ts'

it.each([
  ['/', 'en', '/'],
  ['/ar', 'ar', '/'],
  ['/ar/', 'ar', '/'],
  ['/case/one', 'en', '/case/one'],
  ['/ar/case/one', 'ar', '/case/one'],
  ['/arrow', 'en', '/arrow'],
  ['/case/ar', 'en', '/case/ar'],
  ['/en/case/one', 'en', '/en/case/one'],
])('%s is in %s', (pathname, locale, path) => {
  expect(localeOf({ pathname })).toBe(locale)
  expect(pathOf({ pathname })).toBe(path)
})
