import { expect, test } from 'vitest'
import { type Content, statementPairs } from './statements.ts'

/** As if every word were as rare. */
const rarity = () => 2

test.each([
  ['the same words of one voice', content(0, 'cabl sang part', 'quill'), content(3, 'cabl sang', 'quill'), 1],
  [
    'few words of one voice',
    content(0, 'cabl sang part mill', 'quill'),
    content(3, 'cabl lamp gate door', 'quill'),
    0,
  ],
  ['the same words of two voices', content(0, 'cabl sang part snap'), content(3, 'cabl sang part snap'), 1],
  ['what holds another and what is held', content(0, 'cabl sang part snap'), held('cabl sang part snap'), 0],
  ['no word in common', content(0, 'cabl', 'quill'), content(3, 'gate', 'quill'), 0],
])('%s', (_, one, other, count) => {
  expect(statementPairs([one], [other], rarity).map(({ a, b }) => [a, b])).toEqual(Array(count).fill([0, 3]))
})

test('each stands in one pair, the likest', () => {
  const [short, whole] = [content(0, 'cabl sang', 'quill'), content(1, 'cabl sang part snap', 'quill')]
  const pairs = statementPairs([short, whole], [content(0, 'cabl sang part snap', 'quill')], rarity)
  expect(pairs).toMatchObject([{ a: 1, b: 0, voice: 'quill' }])
})

function content(index: number, words: string, voice: string | null = null): Content {
  return { index, about: new Set(words.split(' ')), voice, depth: 0 }
}

function held(words: string): Content {
  return { ...content(3, words), depth: 1 }
}
