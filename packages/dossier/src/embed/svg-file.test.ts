import { LOCALES } from '@hearsay/words'
import { describe, expect, test } from 'vitest'
import { drawUnits } from '../collapse/units.ts'
import { collapseView } from '../collapse/view.ts'
import type { Dossier } from '../dossier.ts'
import { linesView } from '../lines/view.ts'
import { dossierOf, firstCase } from '../testing/dossiers.ts'
import { fullCase } from '../testing/full-case.ts'
import { HOSTILE_NAMES, hostileCase } from '../testing/hostile-case.ts'
import { captionOf } from './caption.ts'
import { embedPage } from './page.ts'
import { partsOf } from './parts.ts'
import type { Pictured } from './pictured.ts'
import { svgFile } from './svg-file.ts'

const SITE = 'https://hearsay.example'

function made(dossier: Dossier, pictured: Pictured, make = svgFile): string {
  const parts = partsOf(dossier, pictured)
  if (parts === undefined) throw new Error('expected a picture')
  return make(parts, captionOf(dossier, SITE, pictured.edition !== undefined))
}

/** Every text of a drawing, as a reader sees it: what only turns directions is not seen. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text
      .replace(/[\u2066-\u2069\u202a-\u202e]/g, '')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  )
}

const CASES = [
  ['the first case', firstCase()],
  ['a very full case', dossierOf(fullCase())],
] as const

describe.each(CASES)('%s', (_, english) => {
  test.each(LOCALES)('in %s, has every number of the collapse, in its order, and every stroke', (locale) => {
    const dossier = { ...english, locale }
    const svg = made(dossier, { picture: 'collapse' })
    const texts = textsOf(svg)
    const figures = collapseView(dossier).rows.flatMap(({ cells }) => cells.map(({ text }) => text))
    const known = new Set(figures)
    expect(texts.filter((text) => known.has(text))).toEqual(figures)
    const drawn = collapseView(dossier).rows.flatMap(({ cells }) =>
      cells.map(({ solid, hatched }) => solid + hatched),
    )
    const strokes = [...svg.matchAll(/d="((?:M\d+ \d+v18)+)"/g)].flatMap(([, d = '']) =>
      d.split('M').slice(1),
    )
    expect(strokes).toHaveLength(drawn.reduce((sum, one) => sum + one, 0))
  })

  test('says what it is, of when, whose, and where the rest is', () => {
    const svg = made(english, { picture: 'collapse' })
    expect(svg).toContain(`<a href="${SITE}/case/${english.id}" target="_blank" rel="noopener">`)
    expect(svg).toMatch(/<title id="title">What each version rests on: [^<]+<\/title><desc id="desc">[^<]+</)
    expect(textsOf(svg).join(' ')).toMatch(/Hearsay · As recorded on \d+ \w+ 2026/)
    for (const { sentence } of collapseView(english).rows)
      expect(svg.replaceAll('&#39;', "'"), sentence).toContain(sentence)
  })

  test('draws of the lines whoever is there, and every thread', () => {
    const svg = made(english, { picture: 'lines' })
    const texts = textsOf(svg).join(' ')
    for (const { short, drawings, graph } of linesView(english, new URLSearchParams()).accounts) {
      const [, drawing] = drawings
      const always = graph.arcs.flatMap(({ when }, place) =>
        when === 'always' ? [drawing.threads[place] ?? ''] : [],
      )
      expect(
        always.filter((d) => !svg.includes(d)),
        short,
      ).toEqual([])
      for (const { label } of drawing.nodes.slice(0, 3)) expect(texts).toContain(label[0]?.text ?? '')
    }
  })
})

test('one account by itself, or none where there is no such account', () => {
  const dossier = firstCase()
  const [first, second] = linesView(dossier, new URLSearchParams()).accounts
  const svg = made(dossier, { picture: 'lines', account: first?.id ?? '' })
  expect(svg).toContain(first?.title)
  expect(svg).not.toContain(second?.title)
  expect(partsOf(dossier, { picture: 'lines', account: 'nobody' })).toBeUndefined()
})

test('an edition is named, and its address stays', () => {
  const edition = {
    number: 3,
    size: 1,
    published: '2026-11-24T10:00:00Z',
    root: '',
    isLatest: false,
    all: [],
  }
  const dossier: Dossier = { ...firstCase(), edition }
  expect(made(dossier, { picture: 'collapse', edition: 3 })).toContain(
    `href="${SITE}/case/abu-ghraib-2015/edition/3"`,
  )
  const latest = made(dossier, { picture: 'collapse' })
  expect(latest).toContain(`href="${SITE}/case/abu-ghraib-2015"`)
  expect(latest).toContain('Edition 3, 24 November 2026')
})

describe.each(['collapse', 'lines'] as const)('hostile names in the %s', (picture) => {
  test.each([
    ['file', svgFile],
    ['page', embedPage],
  ])('are nothing but text in a %s', (_, make) => {
    const text = made(dossierOf(hostileCase()), { picture }, make)
    expect(text).not.toMatch(/<script|<img|onerror='|&amp;amp;amp;/)
    expect(text.match(/<style/g)).toHaveLength(1)
    expect(text.length).toBeLessThan(400_000)
  })
})

test('a name of 300 letters is broken, and stays within the picture', () => {
  const svg = made(dossierOf(hostileCase()), { picture: 'collapse' })
  const texts = textsOf(svg)
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(140)
  // Each time four lines of it, the last with an ellipsis.
  const [, wide = ''] = HOSTILE_NAMES
  expect(texts.filter((text) => wide.startsWith(text) && text.length > 3).length % 3).toBe(0)
  expect(texts.filter((text) => /^W+…$/.test(text))).not.toEqual([])
})

test('strokes stand in as many rows as there is room for', () => {
  expect(drawUnits(3, 9, 5)).toMatchObject({ width: 30, height: 62 })
  expect(drawUnits(3, 9, 5).hatched).toBe(
    'M21 0v18M27 0v18M3 22v18M9 22v18M15 22v18M21 22v18M27 22v18M3 44v18M9 44v18',
  )
})
