import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Dossier } from '@hearsay/dossier/dossier.ts'
import { caseCard } from '@hearsay/dossier/embed/card.ts'
import { dossierOf, firstCase } from '@hearsay/dossier/testing/dossiers.ts'
import { hostileCase } from '@hearsay/dossier/testing/hostile-case.ts'
import { beforeAll, expect, test } from 'vitest'
import { ink, pictureIn } from '../../../../test/png.ts'
import { drawPng, readyToDraw, type Tools } from './draw.ts'

const { resolve } = createRequire(import.meta.url)
const fonts = '@expo-google-fonts/'
const tools: Tools = {
  program: new Uint8Array(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'))),
  faces: [
    'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
    'public-sans/600SemiBold/PublicSans_600SemiBold.ttf',
    'public-sans/400Regular/PublicSans_400Regular.ttf',
    'noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf',
  ].map((path) => readFileSync(resolve(fonts + path))),
}
beforeAll(() => readyToDraw(tools))

function asked(question: string, more: Partial<Dossier> = {}): Dossier {
  const dossier = { ...firstCase(), ...more }
  return { ...dossier, case: { ...dossier.case, head: { ...dossier.case.head, question } } }
}

const drawn = (dossier: Dossier) => pictureIn(drawPng(caseCard(dossier), tools))
/** Where the question stands, and the left and the right half of its first line. */
const TITLE = [0, 100, 1200, 330] as const
const LEFT = [0, 100, 600, 170] as const
const RIGHT = [600, 100, 1200, 170] as const

test('a card is 1200 by 630 px, and its question is drawn', () => {
  const picture = drawn(asked('Who?'))
  expect([picture.width, picture.height]).toEqual([1200, 630])
  expect(ink(picture, TITLE)).toBeGreaterThan(1000)
  expect(ink(drawn(asked('')), TITLE)).toBe(0)
})

test('Arabic is drawn, in letters that join, from the right', () => {
  const picture = drawn(asked('من قصف السجن؟'))
  expect(ink(picture, RIGHT)).toBeGreaterThan(1000)
  expect(ink(picture, LEFT)).toBe(0)
  // A word takes less room than its letters one by one.
  const apart = drawn(asked('م ن ق ص ف ا ل س ج ن'))
  expect(ink(apart, [800, 100, 1000, 170])).toBeGreaterThan(0)
})

test('what no face has a letter for does not keep a card from being drawn', () => {
  expect(ink(drawn(asked('東京 😀?')), TITLE)).toBeGreaterThan(100)
})

test.each([
  ['en', 'Who did it, and who else was there with them? '.repeat(12)],
  ['ar', 'من قصف السجن ومن كان هناك معهم في ذلك اليوم؟ '.repeat(12)],
  ['en', 'W'.repeat(400)],
] as const)('in %s, nothing runs over its margins: %.20s', (locale, question) => {
  const picture = drawn(asked(question, { locale }))
  expect(ink(picture, TITLE)).toBeGreaterThan(5000)
  expect(ink(picture, [0, 20, 58, 630])).toBe(0)
  expect(ink(picture, [1142, 20, 1200, 630])).toBe(0)
})

test('of nine accounts with hostile names nothing runs over the margins', () => {
  for (const locale of ['en', 'ar'] as const) {
    const picture = drawn({ ...dossierOf(hostileCase()), locale })
    expect(ink(picture, [0, 20, 58, 630])).toBe(0)
    expect(ink(picture, [1142, 20, 1200, 630])).toBe(0)
    // Names end before the numbers begin.
    expect(ink(picture, locale === 'en' ? [538, 345, 548, 540] : [652, 345, 662, 540])).toBe(0)
  }
})
