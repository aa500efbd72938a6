import { describe, expect, test } from 'vitest'
import { NearIndex, NearIndexError } from './near-index.ts'
import { signatureOf } from './signature.ts'

const WORDS =
  'lamp bridge river clerk warden signal market baker convoy engine ledger cellar tower harbour'.split(' ')

/** A text of its own for each number: words in an order that no other number gives. */
function madeText(seed: number, words = 120): string {
  let state = seed * 7919 + 17
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return `${WORDS[(state >>> 16) % WORDS.length]}${(state >>> 20) % 97}`
  }).join(' ')
}

const FOOTER =
  'Copyright the publishers. All rights reserved. Write to the editor at the address below for leave.'

describe('an index of near copies', () => {
  const index = new NearIndex()
  for (let page = 0; page < 1_000; page += 1) index.add(signatureOf(`${madeText(page)} ${FOOTER}`))

  test('finds the page that a paragraph was taken from, however much stands around it', () => {
    const taken = madeText(417).split(' ').slice(30, 70).join(' ')
    const near = index.near(signatureOf(`${madeText(5_001, 300)} ${taken} ${madeText(5_002, 300)}`))
    expect(near.map(({ page }) => page)).toEqual([417])
    expect(near[0]?.share.page).toBeGreaterThan(0.15)
    expect(near[0]?.share.asked).toBeLessThan(0.15)
  })

  test('takes no footer for a copy', () => {
    expect(index.near(signatureOf(`${madeText(6_000)} ${FOOTER}`))).toEqual([])
  })

  test('is the same after its bytes were written and read', () => {
    const again = NearIndex.from(index.toBytes())
    expect(again.size).toBe(1_000)
    const asked = signatureOf(madeText(88))
    expect(again.near(asked)).toEqual(index.near(asked))
    expect(again.add(signatureOf(madeText(9_000)))).toBe(1_000)
    expect(again.near(signatureOf(madeText(9_000)))[0]?.page).toBe(1_000)
  })

  test.each([
    ['nothing', (bytes: Uint8Array) => bytes.slice(0, 3), /expected the bytes of an index/],
    [
      'something else',
      () => new TextEncoder().encode('{"what": "is this"}'),
      /expected the bytes of an index/,
    ],
    ['another version', (bytes: Uint8Array) => bytes.with(4, 9), /expected version 1/],
    ['less than all', (bytes: Uint8Array) => bytes.slice(0, -8), /expected \d+ bytes of the index, found/],
    [
      'a posting altered',
      (bytes: Uint8Array) => bytes.with(bytes.length - 1, 0x7f),
      /posting \d+ .* is damaged/,
    ],
  ])('refuses bytes that are %s', (_, altered, message) => {
    const small = new NearIndex()
    small.add(signatureOf(madeText(1)))
    expect(() => NearIndex.from(altered(small.toBytes()))).toThrow(NearIndexError)
    expect(() => NearIndex.from(altered(small.toBytes()))).toThrow(message)
  })
})

test('phrases of the trade make no copy, however many pages there are; a paragraph does', () => {
  const phrases = Array.from({ length: 60 }, (_, at) => madeText(20_000 + at, 9))
  const phrased = (page: number) =>
    [0, 1, 2, 3, 4].map((at) => phrases[(page * 7 + at * (page + 11)) % phrases.length]).join(' . ')
  const index = new NearIndex()
  for (let page = 0; page < 1_500; page += 1) index.add(signatureOf(`${madeText(page)} ${phrased(page)}`))
  expect(index.near(signatureOf(`${madeText(30_000)} ${phrases[3]} ${phrases[30]}`))).toEqual([])
  const taken = madeText(700).split(' ').slice(20, 50).join(' ')
  expect(index.near(signatureOf(`${madeText(30_001)} ${taken}`)).map(({ page }) => page)).toEqual([700])
})

test('a signature prints as JSON and is the same whatever the wraps, the case and the marks', () => {
  const plain =
    'The clerk wrote on the sheet that the seal was broken, "and so it was", when the case came in.'
  const wrapped =
    'THE CLERK WROTE on the sheet\nthat the seal was bro-\nken, ‘and so it was’ – when the case\ncame in'
  expect(JSON.parse(JSON.stringify(signatureOf(plain)))).toEqual(signatureOf(wrapped))
  expect(signatureOf('')).toEqual({ scheme: 'winnow-4-6', words: 0, prints: [] })
})

test('a run of nine words is always found, wherever it stands', () => {
  const run = madeText(77, 9)
  for (let before = 0; before < 12; before += 1) {
    const [one, other] = [`${madeText(1, before)} ${run}`, `${run} ${madeText(2, 40)}`].map(signatureOf)
    expect(one?.prints.some((print) => other?.prints.includes(print))).toBe(true)
  }
})
