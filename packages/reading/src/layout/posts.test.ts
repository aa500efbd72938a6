import { expect, test } from 'vitest'
import { loadReader } from '../node.ts'
import { postHead } from './posts.ts'

const heads: [string, string | null][] = [
  ['anna_b · 3 Mar 09:12', 'anna_b'],
  ['Bo Lind, 4 Mill Street Mar 3, 9:12 AM', 'Bo Lind'],
  ['Bo Lind @bolind - 3 March 2024, 21:12 It was open', 'Bo Lind'],
  ['gull - 2 hours ago nobody there', 'gull'],
  ['Thread saved 3 March 2024, 21:12', null],
  ['Updated Monday, 3 March 2024, 21:12', null],
  ['The mill was shut at 21:12', null],
  ['3 March 2024, 21:12', null],
]
test.each(heads)('%s is headed by %s', (written, name) => {
  expect(postHead(written)?.name ?? null).toBe(name)
})

test.each(['A.', '1.'])(
  'a line of %s over and over is looked at once',
  (over) => {
    expect(postHead(over.repeat(30))).toBeNull()
  },
  5000,
)

const reader = loadReader()
const posts: [string, string[]][] = [
  ['gull_7 · 3 Mar 09:12\nI saw the gate open.\n\nlamp · 3 Mar 09:20\nno you did not', ['gull_7', 'lamp']],
  ['Ann R.\nMar 3, 9:12 AM\nI was at the gate.\n\nBo T.\nMar 3, 9:20 AM\nSo was I.', ['Ann R.', 'Bo T.']],
  // One alone may be the head of a page.
  ['Mill Post, 3 March 2024, 09:12\n\nThe gate was shut.', []],
]
test.each(posts)('%s', (text, speakers) => {
  const { layout } = reader.read(text)
  expect(layout.flatMap(({ speaker }) => (speaker ? [text.slice(...speaker)] : []))).toEqual(speakers)
})
