/** Whether a reading's name stands for the one that a probe expects. */
import { wordsOf } from './words.ts'

const TITLES = new Set(
  (
    'mr mrs ms miss dr sir dame lord lady president senator captain colonel general judge prosecutor counsel ' +
    'bishop sister mayor chairman chairwoman chancellor commissioner detective inspector sergeant foreman ' +
    'headmistress porter clerk deckhand alderman provost director professor'
  ).split(' '),
)
/** What may follow a name and say more of the same party. */
const GOES_ON = new Set(
  (
    'who whom whose that which of in from at for on with near by present briefed speaking identified named ' +
    'known familiar'
  ).split(' '),
)
const ARTICLES = new Set(['the', 'a', 'an'])
/** Before a name, these make it somebody else's. */
const RELATES = new Set(['of', 'for', 'to', 'at', 'from'])

/** Titles, an apposition and what is said of the party behind its name do not matter. */
export function sameName(expected: string, name: string): boolean {
  const want = plain(expected)
  const got = plain(name)
  if (want.length === 0 || got.length === 0) return false
  if (equal(want, got) || equal(untitled(want), untitled(got))) return true
  if (got.includes('and') && !want.includes('and')) return false
  if (name.split(/[,()]/).some((part) => isPart(plain(part), want))) return true
  if (equal(got.slice(0, want.length), want) && GOES_ON.has(got[want.length] ?? '')) return true
  return isNamed(expected, want) && endsWith(got, want)
}

function isPart(part: readonly string[], want: readonly string[]): boolean {
  return part.length > 0 && (equal(part, want) || equal(untitled(part), untitled(want)))
}

function isNamed(expected: string, want: readonly string[]): boolean {
  return (
    want.length > 1 &&
    expected
      .trim()
      .split(/\s+/)
      .every((word) => /^\p{Lu}/u.test(word))
  )
}

function endsWith(got: readonly string[], want: readonly string[]): boolean {
  const before = got.slice(0, -want.length)
  return equal(got.slice(-want.length), want) && !before.some((word) => RELATES.has(word))
}

function plain(name: string): string[] {
  const words = wordsOf(name.trim().replace(/['’]s?\s*$/, '')).map(({ word }) => word)
  const bare = words.filter((word) => !ARTICLES.has(word))
  return bare.length > 0 ? bare : words
}

function untitled(words: readonly string[]): readonly string[] {
  const isTitle = (i: number) => TITLES.has(words[i] ?? '') && !['of', 'for'].includes(words[i + 1] ?? '')
  let i = 0
  while (i < words.length - 1 && isTitle(i)) i++
  return words.slice(i)
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i])
}
