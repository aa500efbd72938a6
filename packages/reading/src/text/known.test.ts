import { expect, test } from 'vitest'
import { perWord } from './known.ts'
import { segment } from './segment.ts'
import { slice } from './slice.ts'

test('a word is asked once, whichever of its tokens is', () => {
  const asked: string[] = []
  const isLong = perWord((word) => {
    asked.push(word)
    return word.length > 4
  })
  const tokens = segment('The ferry and the ferry sank.')
  expect(tokens.words.map((_, i) => isLong(tokens, i))).toEqual([
    false,
    true,
    false,
    false,
    true,
    false,
    false,
  ])
  expect(asked).toEqual(['The', 'ferry', 'and', 'the', 'sank', '.'])
  expect(isLong(segment('A ferry'), 1)).toBe(true)
  expect(asked.filter((word) => word === 'ferry')).toHaveLength(1)
})

test('questions are answered apart, and where there is no token for no word', () => {
  const [first, last] = [perWord((word) => word.at(0) ?? 'none'), perWord((word) => word.at(-1) ?? 'none')]
  const tokens = segment('pier')
  expect([first(tokens, 0), last(tokens, 0), first(tokens, 1)]).toEqual(['p', 'r', 'none'])
})

test('a run that opens with a capital is asked about the word that it then has', () => {
  const written = perWord((word) => word)
  const run = slice(segment('He said that it fell'), 3, 5)
  expect(run.words.map((_, i) => [written(run, i), run.lower[i]])).toEqual([
    ['It', 'it'],
    ['fell', 'fell'],
  ])
})
