import { expect, test } from 'vitest'
import { publicPage } from './public-page.ts'

test.each([
  ['https://news.example', 'https://news.example/case/mill'],
  ['http://127.0.0.1:4173/', 'http://127.0.0.1:4173/case/mill'],
  ['', null],
])('on the site “%s” a case is read at %s', (site, page) => expect(publicPage('mill', site)).toBe(page))
