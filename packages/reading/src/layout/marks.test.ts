import { describe, expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { withMarks } from './marks.ts'

/** A text as the network gets it. */
function read(text: string): string {
  const { words, gap } = withMarks(segment(text))
  return words.map((word, i) => (i > 0 && gap[i] ? ' ' : '') + word).join('')
}

/** Outer and inner marks; ~ where some set a space. */
const styles: [string, string, string, string, string][] = [
  ['American', '“', '”', '‘', '’'],
  ['British', '‘', '’', '“', '”'],
  ['typed', '"', '"', "'", "'"],
  ['typed, British', "'", "'", '"', '"'],
  ['French', '«~', '~»', '“', '”'],
  ['Swiss', '«', '»', '‹', '›'],
  ['German', '„', '“', '‚', '‘'],
  ['German books', '»', '«', '›', '‹'],
  ['Swedish', '”', '”', '’', '’'],
  ['TeX', '``', "''", '`', "'"],
  ['wires', "''", "''", "'", "'"],
]
const texts = [
  '{It fell,} said Ana Roy, {and we don’t know why.} She left.',
  'Ana Roy said: {It fell.} Ben Lee called it {a joke}, and left.',
  'He asked {why [the pier] fell}?',
  '{My aunt wrote [it fell],} said Ben Lee. {She wouldn’t lie.}',
  '{Is it true?} asked the keeper ({of the gate}).',
  '{The miners’ hut fell. It’s gone,} he said.',
]
describe.each(styles)('%s marks', (_, open, close, inner, innerClose) => {
  const set = (text: string, space: string): string =>
    text
      .replace(/[{}[\]]/g, (mark) => ({ '{': open, '}': close, '[': inner, ']': innerClose })[mark] ?? '')
      .replaceAll('~', space)
  const canonical = (text: string): string =>
    text
      .replace(/[{}[\]]/g, (mark) => ({ '{': '“', '}': '”', '[': '‘', ']': '’' })[mark] ?? '')
      .replaceAll('s’ ', "s' ")

  test.each(texts)('%s', (text) => {
    expect(read(set(text, '\u202f'))).toBe(canonical(text))
  })
})

test.each(styles.filter(([name]) => name !== 'Swedish'))(
  '%s marks with space inside',
  (_, open, close, inner, innerClose) => {
    const bare = [open, close, inner, innerClose].map((mark) => mark.replace('~', ''))
    const [o, c, i, e] = bare
    expect(
      read(`${o} It fell, ${c} said Ana Roy. ${o} My aunt wrote ${i} it fell ${e} in May. ${c} She left.`),
    ).toBe('“It fell,” said Ana Roy. “My aunt wrote ‘it fell’ in May.” She left.')
  },
)

const odd: [why: string, text: string, read: string][] = [
  ['possessives', 'the miners’ hut and the nurses’ ward', "the miners' hut and the nurses' ward"],
  [
    'what is left out',
    'Get ’em, rock ’n’ roll of the ’90s, ‘tis late',
    "Get 'em, rock 'n' roll of the '90s, 'tis late",
  ],
  ['of the clock', 'at five o’clock O’Brien left', 'at five o’clock O’Brien left'],
  ['a possessive inside', '‘The miners’ hut fell,’ he said.', "“The miners' hut fell,” he said."],
  [
    'a possessive in a few words',
    'It is ‘the miners’ own hut’ and no more.',
    "It is “the miners' own hut” and no more.",
  ],
  ['a verb cut short inside', '‘We’re goin’ home,’ he said.', "“We’re goin' home,” he said."],
  ['feet and inches', 'He is 5\' 10" tall and 6\'2" wide.', 'He is 5\' 10" tall and 6\'2" wide.'],
  ['opens nothing', 'The pier” fell. “It fell,” he said.', 'The pier" fell. “It fell,” he said.'],
  ['closes nothing', 'The “pier fell. “It fell,” he said.', 'The "pier fell. “It fell,” he said.'],
  ['never closed', '“It fell, he said.', '"It fell, he said.'],
  ['goes on in the next paragraph', '“It fell.\n\n“We left.”', '“It fell. “We left.”'],
  ['goes on with other marks', '‘It fell.\n\n‘We left.’', '“It fell. “We left.”'],
  ['goes on without a mark', '“It fell.\n\nWe left.” He left.', '“It fell. We left.” He left.'],
  [
    'a headline’s marks',
    'Pier ‘fell in May’\n\n“It fell,” he said.',
    'Pier ‘fell in May’ “It fell,” he said.',
  ],
  ['a headline’s marks alone', 'Pier ‘fell in May’', 'Pier “fell in May”'],
  ['a line in single marks', '\'A Fall.\'\n\n"It fell," he said.', '‘A Fall.’ “It fell,” he said.'],
  [
    'both kinds',
    '“It fell,” he said. ‘It did not,’ she said.',
    '“It fell,” he said. “It did not,” she said.',
  ],
  [
    'typed ones inside others',
    "‘It is like 'no, we fell' and so on,’ he said.",
    '“It is like ‘no, we fell’ and so on,” he said.',
  ],
  [
    'one never closed before another',
    '‘Pier fell. ‘It fell,’ he said of the miners’ hut.',
    "'Pier fell. “It fell,” he said of the miners' hut.",
  ],
  ['three deep', '“She said ‘he wrote “no” to us’ in May.”', '“She said ‘he wrote ‘no’ to us’ in May.”'],
  ['a typed one set wrong', '“It fell“, he said.', '“It fell”, he said.'],
]
test.each(odd)('%s: %s', (_, text, expected) => {
  expect(read(text)).toBe(expected)
})

test('a sentence ends inside a mark that stands apart', () => {
  const { sentence } = withMarks(segment('« It fell. » He left.'))
  expect(sentence.at(-1)).toBe(1)
  expect([...sentence].filter((s) => s === 0)).toHaveLength(5)
})
