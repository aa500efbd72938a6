import type { Act, Reading } from '@hearsay/reading'
import { expect, test } from 'vitest'
import { proposeAccounts } from '../accounts/accounts.ts'
import type { Page } from '../page.ts'
import { resolveParties } from '../parties/resolve.ts'
import type { Mention, Said } from '../said/said.ts'
import { proposeClaims } from './claims.ts'

type Line = readonly [who: string, words: string, act?: Act]

/** Keeps what one statement is about out of the next. */
const ASIDE = '\n\nThey went on. We asked others too. '

const NOTHING = { statements: [] } as unknown as Reading

/** The mill: did lightning or a lantern set it on fire, and was the sluice shut? */
const PILE: readonly (readonly Line[])[] = [
  [
    ['Ada Holm', 'Lightning struck the mill', 'assert'],
    ['Bo Lind', 'The sluice was shut that night'],
    ['Cato Berg', 'It was no lightning that hit the mill', 'deny'],
  ],
  [
    ['Dora Falk', 'The mill was struck by lightning'],
    ['Egon Rask', 'Somebody had left the sluice open'],
    ['Cato Berg', 'A lantern set the loft alight', 'accuse'],
  ],
  [
    ['Frida Noor', 'A lantern was burning in the loft', 'accuse'],
    ['Gus Torp', 'I cannot say whether it was lightning', 'doubt'],
    ['Hanna Vik', 'The sluice was shut when I passed'],
    ['Egon Rask', 'The lantern in the loft fell over', 'accuse'],
  ],
]

test('what says the same, or its opposite, bears on one claim', () => {
  const claims = claimsOf(PILE)
  expect(claims.map(({ bearings }) => bearings).map(sorted)).toEqual(
    expect.arrayContaining([
      ['Ada Holm asserts', 'Cato Berg denies', 'Dora Falk asserts', 'Gus Torp doubts'],
      ['Bo Lind asserts', 'Egon Rask denies', 'Hanna Vik asserts'],
      ['Cato Berg asserts', 'Egon Rask asserts', 'Frida Noor asserts'],
    ]),
  )
})

test('a claim is a sentence in words of the pages', () => {
  const texts = claimsOf(PILE).map(({ text }) => text)
  for (const text of texts) {
    expect(text).toMatch(/^\p{Lu}.*[^.]\.$/u)
    expect(
      PILE.flat().some(([, words]) => words.toLowerCase().includes(text.slice(0, -1).toLowerCase())),
    ).toBe(true)
  }
})

test('the order of the pages changes no claim', () => {
  expect(
    claimsOf(PILE.toReversed())
      .map(({ bearings }) => sorted(bearings))
      .sort(),
  ).toEqual(
    claimsOf(PILE)
      .map(({ bearings }) => sorted(bearings))
      .sort(),
  )
})

test('a plan, a request for something else and what one voice alone says bear on nothing', () => {
  const claims = claimsOf([
    ...PILE,
    [
      ['Ivar Moe', 'Tell us about the insurance of the mill', 'ask'],
      ['Jan Lie', 'We will look for lightning at the mill', 'plan'],
    ],
  ])
  const bearings = claims.flatMap((claim) => sorted(claim.bearings)).join()
  expect(bearings).not.toMatch(/Ivar Moe|Jan Lie/)
  expect(
    claimsOf([
      [
        ['Ada Holm', 'The mill burned'],
        ['Ada Holm', 'The mill burned down'],
        ['Ada Holm', 'Burned mill'],
      ],
    ]),
  ).toEqual([])
})

test('an empty pile has no claim and no version', () => {
  expect(claimsOf([])).toEqual([])
  expect(proposeAccounts([], [])).toEqual([])
})

test('the claims that are fought over are versions', () => {
  const { said, claims } = drafted(PILE)
  const accounts = proposeAccounts(claims, said)
  const lightning = accounts.find(({ title }) => /lightning/i.test(title))
  expect(accounts.some(({ title }) => /lantern/i.test(title))).toBe(true)
  expect(lightning?.cites.map((index) => said[index]?.source?.name)).toEqual(['Ada Holm', 'Dora Falk'])
})

const claimsOf = (pile: readonly (readonly Line[])[]) => {
  const { said, claims } = drafted(pile)
  return claims.map((claim) => ({
    ...claim,
    bearings: claim.bearings.map(({ of, how }) => `${said[of]?.source?.name} ${how}`),
  }))
}

const sorted = (all: readonly string[]) => all.toSorted()

function drafted(pile: readonly (readonly Line[])[]) {
  const pages = pile.map(pageOf)
  const said = pile.flatMap((lines, page) => lines.map((line) => saidOf(line, page, pages[page]?.text ?? '')))
  return { said, claims: proposeClaims(pages, said, resolveParties(pages, said)) }
}

function pageOf(lines: readonly Line[], index: number): Page {
  const text = lines.map(([who, words]) => `${words}, ${who} said.`).join(ASIDE)
  return {
    name: `page-${index}-${lines[0]?.[0]}`,
    text,
    textHash: `sha256:${index}`,
    article: [],
    title: null,
    outlet: null,
    author: [],
    published: null,
    credited: [],
    language: 'en',
    url: null,
    mediaType: 'text/plain',
    hash: `sha256:${index}`,
    captured: null,
    reading: NOTHING,
  }
}

function saidOf([who, words, act = 'assert']: Line, page: number, text: string): Said {
  const start = text.indexOf(words)
  const at = text.indexOf(who, start)
  const source: Mention = { page, span: [at, at + who.length], name: who, known: true, crowd: null }
  return {
    page,
    words: [[start, start + words.length]],
    found: [],
    source,
    within: null,
    act,
    addressee: null,
    crowd: null,
    basis: { kind: 'unstated', by: null },
    modality: 'asserted',
    isSummary: false,
    recants: [],
    chance: { words: 1, source: 1, basis: 1 },
  }
}
