import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import type { Linked } from '../links/links.ts'
import { ruled } from '../links/ruled.ts'
import { linkedOf, partsOf } from '../testing/linked.ts'
import { takeBeside } from './beside.ts'

const words = (text: string): readonly string[] => segment(text).words
const at = (text: string, word: string): [number, number] => {
  const from = words(text).lastIndexOf(word)
  return [from, from + 1]
}

const subjects: [string, string, string][] = [
  ['Kol added that it rained.', 'added', 'Kol'],
  ['It rained, Ana said, while she warned that it snowed.', 'warned', 'she'],
  ['The road to Kol added that it rained.', 'added', ''],
  ['Kol was added to what rained.', 'was', ''],
]
test.each(subjects)('%s: whose is “%s”', (text, cue, expected) => {
  const tokens = segment(text)
  const [from, to] = at(text, cue)
  const { source } = takeBeside(tokens, [], {
    ...ruled({ source: [0, 0], cue: [from, to], contents: [[to, tokens.words.length - 1]] }),
    source: undefined,
  })
  expect(source ? tokens.words.slice(source.from, source.to).join(' ') : '').toBe(expected)
})

const interrupted: [string, string[]][] = [
  ['Nobody, she insisted, had seen it.', ['Nobody', 'had seen it']],
  ['He broke in: nobody, she insisted, had seen it.', ['nobody', 'had seen it']],
  ['Nobody, she insisted, of them all.', ['of them all']],
]
test.each(interrupted)('%s', (text, expected) => {
  const tokens = segment(text)
  const [she, insisted] = [at(text, 'she'), at(text, 'insisted')]
  const read: Linked = ruled({
    source: she,
    cue: insisted,
    contents: [[insisted[1] + 1, tokens.words.length - 1]],
  })
  const { contents, source, cue } = takeBeside(tokens, spansOf(read), read)
  expect(contents.map(({ from, to }) => tokens.words.slice(from, to).join(' '))).toEqual(expected)
  expect([source?.from, cue.from]).toEqual([she[0], insisted[0]])
})

const spansOf = ({ source, cue }: Linked) => (source ? [source, cue] : [cue])

test('what waits for its other half has it behind the aside', () => {
  const tokens = segment('It was, Ana admitted, a hoax.')
  const found = takeBeside(tokens, [], linkedOf(tokens, 'Ana', 'admitted', 'It was'))
  expect(partsOf(tokens, found)).toBe('Ana · admitted · It was … a hoax')
})
