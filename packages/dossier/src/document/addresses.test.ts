import type { Document } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { expect, it } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { addressesOf } from './addresses.ts'

const PAGE = smallCase()[4] as Document
const url = 'https://example.org/'

function urlsOf(...fields: readonly Record<string, unknown>[]): string[] {
  const others = smallCase().filter(({ kind }) => kind !== 'document')
  const at = smallCase().findIndex(({ kind }) => kind === 'document')
  const documents = fields.map((more) => entry('document', { ...PAGE, ...more }))
  return addressesOf(dossierOf(others.toSpliced(at, 0, ...documents))).map((address) => address.url)
}

it.each<[string, readonly Record<string, unknown>[], string[]]>([
  ['none without an address', [{}], []],
  ['the address', [{ url }], [url]],
  ['an address of two documents once', [{ url }, { id: 'again', url }], [url]],
  [
    'addresses in the order of recording',
    [{ url }, { id: 'none' }, { id: 'a', url: `${url}a` }],
    [url, `${url}a`],
  ],
])('lists %s', (_, fields, urls) => {
  expect(urlsOf(...fields)).toEqual(urls)
})

it('names the page and its outlet', () => {
  const entries = smallCase().map((item) =>
    item.kind === 'document' ? entry('document', { ...PAGE, url, language: 'en' }) : item,
  )
  expect(addressesOf(dossierOf(entries))).toEqual([
    { title: PAGE.title, language: 'en', outlet: 'The Gazette', url },
  ])
})
