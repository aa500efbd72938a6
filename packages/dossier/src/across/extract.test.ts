import { createHash } from 'node:crypto'
import { readCaseFolder, smallCase } from '@hearsay/case/testing'
import { LOCALES } from '@hearsay/words'
import { describe, expect, test } from 'vitest'
import { fullCase } from '../testing/full-case.ts'
import { EXTRACT_VERSION, extractOf } from './extract.ts'
import { rowsOf } from './rows.ts'
import { spreadOf } from './spread.ts'

const of = (id: string, locale = LOCALES[0]) => {
  const { entries } = readCaseFolder(id)
  return extractOf({
    id,
    entries,
    editions: [{ number: 1, size: entries.length, published: '2026-11-30T00:00:00Z' }],
    locale,
  })
}

describe.each(['abu-ghraib-2015', 'uss-maine-1898', 'ndola-1961'])('%s', (id) => {
  const extract = of(id)

  test('is told in plain JSON, each row under a name of its own', () => {
    const rows = rowsOf(extract, 'en')
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows)
    const names = rows.map(({ part, subject }) => `${part} ${subject}`)
    expect(new Set(names).size).toBe(names.length)
    for (const { at } of rows) expect(at).toMatch(/^$|^\d{4}-\d\d-\d\dT/)
  })

  test('what a card shows is what the dossier shows', () => {
    const { collapse } = extract.card
    expect(collapse.map(({ cells }) => cells.length)).toEqual(collapse.map(() => 4))
    expect(extract.card.editions).toMatchObject([
      { number: 1, items: [expect.stringMatching(/^First published/)] },
    ])
  })

  test('links lead out of a page that is not the dossier', () => {
    const hrefs = [...JSON.stringify(extract).matchAll(/"href":"([^"]*)"/g)].map(([, href = '']) => href)
    expect(hrefs.filter((href) => !href.startsWith(`/case/${id}`))).toEqual([])
  })

  test('a rumour that nobody is said to tell is given no teller', () => {
    for (const { sightings } of extract.rumours) {
      const { earliest, firstTellers } = spreadOf(sightings, 'en')
      const named = new Set(earliest.flatMap(({ teller }) => teller ?? []))
      expect(firstTellers.filter((teller) => !named.has(teller))).toEqual([])
      for (const { teller, voices } of sightings)
        expect(teller === undefined).toBe(voices[0]?.party === undefined)
    }
  })
})

test('a case file that nobody published has a card, and no editions', () => {
  const { card, parties } = extractOf({ id: 'small', entries: smallCase(), editions: [], locale: 'en' })
  expect(card).toMatchObject({ editions: [], changed: '2026-01-01T00:00:00Z', isAssessed: false })
  expect(parties.map(({ id, brought }) => [id, brought])).toEqual([['mira', []]])
})

/** Of what the version below makes of a very full case. */
const MADE = { version: '2', digest: 'b53b9f97b47d89ac' }

test('where something else is made of a case than before, the version is another one', () => {
  const entries = fullCase()
  const editions = [{ number: 1, size: entries.length, published: '2026-11-30T00:00:00Z' }]
  const rows = LOCALES.map((locale) => rowsOf(extractOf({ id: 'full', entries, editions, locale }), locale))
  const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16)
  // Rows lie in stores: raise EXTRACT_VERSION, and they are made again; then write both here.
  expect({ version: EXTRACT_VERSION, digest }).toEqual(MADE)
})
