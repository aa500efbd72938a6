import { expect, test } from 'vitest'
import { FIXTURES } from '../testing/fixtures.ts'
import { segment } from './segment.ts'
import { textSpan } from './tokens.ts'

const hidden: [string, string][] = [
  ['soft hyphens', '\u00ad'],
  ['zero-width spaces', '\u200b'],
  ['zero-width joiners', '\u200d'],
  ['zero-width non-joiners', '\u200c'],
  ['word joiners', '\u2060'],
  ['byte order marks', '\ufeff'],
  ['marks of direction', '\u200e'],
  ['isolates', '\u2068\u2069'],
  ['overrides', '\u202e\u202c'],
  ['variation selectors', '\ufe0f'],
]
test.each(hidden)('%s inside words change no word', (_, mark) => {
  for (const text of FIXTURES.slice(0, 10)) {
    const plain = segment(text)
    const found = segment(text.replace(/(?<=\p{L})(?=\p{L})/gu, mark))
    expect(found.words).toEqual(plain.words)
    expect(found.gap).toEqual(plain.gap)
    expect(found.sentence).toEqual(plain.sentence)
  }
})

test('a word with something unseen in it lies where it was given', () => {
  const text = 'The \u202amay\u00ador\u202c s\u200baid'
  const tokens = segment(text)
  expect(tokens.words).toEqual(['The', 'mayor', 'said'])
  const written = (i: number): string => text.slice(...textSpan(tokens, { from: i, to: i + 1 }))
  expect([written(1), written(2)]).toEqual(['may\u00ador', 's\u200baid'])
})

const same: [string, string, string][] = [
  ['breaks of every kind', 'One.\r\n\r\nTwo.\rThree.\u2028Four.', 'One.\n\nTwo.\nThree.\nFour.'],
  ['odd spaces', 'on\u00a012\u202fMay\u3000it\u2003fell', 'on 12 May it fell'],
  ['pictures', '🌊🌊 It 👩‍🚒 fell 🇫🇷 on 1️⃣ day ❤️', 'It fell on day'],
  ['ligatures', 'an o\ufb03cer was \ufb01red', 'an officer was fired'],
  ['hyphens', 'a well\u2011known man', 'a well-known man'],
  ['apostrophes', 'we don‘t, she isn`t, he didnʼt', 'we don’t, she isn’t, he didn’t'],
  ['a word divided by a soft hyphen', 'the har\u00ad\nbour', 'the harbour'],
  [
    'words divided at the end of a line',
    'the har-\nbour and the spokes-\r\n   woman',
    'the harbour and the spokeswoman',
  ],
  [
    'compounds',
    'a well-\nknown, 20-\nyear, state-\nowned Anglo-\nDutch pier',
    'a well-known, 20-year, state-owned Anglo-Dutch pier',
  ],
  ['endings', 'hard-\nship and high-\nly', 'hardship and highly'],
  ['capitals', 'THE HAR-\nBOUR', 'THE HARBOUR'],
  ['a dash', 'the pier -\nit fell', 'the pier - it fell'],
  ['tags', '<p>One <b>man</b> <a href="/x?a=1&b=2">said</a></p><p>Two</p>', 'One man said\n\nTwo'],
  [
    'characters by name and number',
    'the miners&rsquo; hut&nbsp;&#8220;fell&#x201D; &amp; sank',
    'the miners’ hut “fell” & sank',
  ],
  ['comments', 'One<!-- more --> man', 'One man'],
]
test.each(same)('%s read as nothing out of the way', (_, text, plain) => {
  const [found, expected] = [segment(text), segment(plain)]
  expect(found.words).toEqual(expected.words)
  expect(found.gap).toEqual(expected.gap)
})

test.each(['a < b and c > d', 'Ana <ana@example.org> said', 'AT&T; R&D;', '&#0; &#xd800;'])(
  '%j is no markup',
  (text) => {
    expect(segment(text).plain.text).toBe(text)
  },
)
