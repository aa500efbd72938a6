import { expect, test } from 'vitest'
import { collapseView } from '../collapse/view.ts'
import { dossierOf, firstCase } from '../testing/dossiers.ts'
import { hostileCase } from '../testing/hostile-case.ts'
import { caseCard, siteCard } from './card.ts'
import { cardTitle } from './card-title.ts'

/** Texts of a card, with where they stand and from which side. */
function textsOf(svg: string) {
  return [...svg.matchAll(/<text x="(\d+)" y="(\d+)"[^>]*?(text-anchor="end")?>([^<]*)<\/text>/g)].map(
    ([, x, y, end, text = '']) => ({
      x: Number(x),
      y: Number(y),
      isEnd: end !== undefined,
      text: text.replace(/[\u2066-\u2069]/g, ''),
    }),
  )
}

test('has the numbers of the collapse', () => {
  const texts = textsOf(caseCard(firstCase())).map(({ text }) => text)
  for (const { short, cells } of collapseView(firstCase()).rows) {
    const at = texts.indexOf(short)
    expect(texts.slice(at, at + 4)).toEqual([short, cells[0]?.text, cells[2]?.text, cells[3]?.text])
  }
  expect(texts.at(-1)).toBe('As recorded on 28 November 2026')
})

test('of nine accounts five are shown, and that there are more', () => {
  const svg = caseCard(dossierOf(hostileCase()))
  expect(textsOf(svg).map(({ text }) => text)).toContain('5 of 9 versions')
  expect(Math.max(...textsOf(svg).map(({ y }) => y))).toBeLessThan(630)
  expect(svg).not.toMatch(/<script|<img/)
})

test.each([
  ['Who did it?', 1, 64],
  ['Who did it, and who else? '.repeat(3), 3, 54],
  ['Who did it, and who else was there? '.repeat(12), 4, 40],
])('a question is set as large as it has room for: %s', (question, count, size) => {
  const { body } = cardTitle(question, 'ltr')
  const lines = textsOf(body).map(({ text }) => text)
  expect(lines.length).toBeLessThanOrEqual(count)
  expect(body).toContain(`font-size="${size}"`)
  expect(lines.at(-1)?.endsWith('…')).toBe(count === 4)
})

test('a question in Arabic starts at the right on any page, and so does any on an Arabic one', () => {
  const places = (question: string, page: 'ltr' | 'rtl') => textsOf(cardTitle(question, page).body)[0]
  expect(places('من قصف السجن؟', 'ltr')).toMatchObject({ x: 1136, isEnd: true })
  expect(places('Who?', 'rtl')).toMatchObject({ x: 1136, isEnd: true })
  expect(places('Who?', 'ltr')).toMatchObject({ x: 64, isEnd: false })
})

test('the site has a card in each language', () => {
  expect(siteCard('en')).toContain('Hearsay')
  expect(siteCard('ar')).toContain('Noto Naskh Arabic')
})

test('the lines of a question are even', () => {
  const lines = textsOf(cardTitle('What sank USS Maine in Havana harbour?', 'ltr').body)
  expect(lines.map(({ text }) => text)).toEqual(['What sank USS Maine', 'in Havana harbour?'])
})
