import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHtml } from './parse.ts'
import { textOf } from './text.ts'

const read = (page: string) => textOf(parseHtml(page), page)

test.each([
  ['blocks are parted by blank lines', '<div><p>a</p><p>b</p></div>', 'a\n\nb'],
  ['white space collapses, across elements too', '<p> a \n <b> b</b>  <i>c </i> d </p>', 'a b c d'],
  ['line breaks', 'a<br>b<br><br><br><br>c', 'a\nb\n\nc'],
  [
    'lists and cells stand on lines of their own',
    '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>',
    'a\nb\n\nc\nd',
  ],
  ['preformatted text keeps its lines', '<pre>\na\n  b\r\nc</pre>', 'a\n  b\nc'],
  ['references are decoded', 'a&amp;b &lt;&#65;&notit; &copy 2', 'a&b <A¬it; © 2'],
  [
    'what is hidden is left out',
    '<p hidden>a</p><p style="color:red; display: none">b</p><dialog>c</dialog>d',
    'd',
  ],
  [
    'what can be found is not hidden',
    '<p hidden="until-found">a</p><details><summary>b</summary>c</details>',
    'a\n\nb\n\nc',
  ],
  [
    'code is no text',
    '<script>a</script><style>b</style><template>c</template><svg><text>d</text></svg>e',
    'e',
  ],
  ['what stands where scripts are off', '<noscript><p>a</p></noscript>', 'a'],
  ['soft hyphens, zero-width spaces and NULs are not seen', 'ca\u00adp\u200bture\0', 'capture'],
  ['a no-break space is a space', 'a&nbsp;\u00a0b', 'a  b'],
  ['a quotation has its marks', '<q>Shut, <q>she</q> said</q>, <q> “No”</q>', '“Shut, ‘she’ said”, “No”'],
  ['emoji that are images', 'a <img alt="\u{1f600}"> <img alt="A boat at the quay">b', 'a \u{1f600} b'],
  ['unclosed and misnested tags', '<b>a<p>b</b>c<i>d', 'a\n\nbcd'],
  ['text that a table throws out', '<table>a<tr><td>b</table>', 'a\n\nb'],
  ['frames of old', '<title>x</title><frameset><frame src=a></frameset>', ''],
])('%s', (_, page, text) => {
  expect(read(page).text).toBe(text)
})

test('what is hidden is counted, and frames and descriptions are kept account of', () => {
  const { left, frames, images } = read('<p hidden>a b</p><iframe src="x"></iframe><img alt="A boat">')
  expect([left.hidden, frames.length, images]).toEqual([2, 1, 1])
})

const PIECE = fc.oneof(
  fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</i>',
    '</>',
    '<br>',
    '<td>',
    '<table>',
    '<pre>',
    '<!-- x -->',
    '<li hidden>',
    '<div',
  ),
  fc.constantFrom(' ', '\n', '\r\n', '\r', '\t', '\u00a0', '\u00ad', '\0', '\u202e'),
  fc.constantFrom('&amp;', '&lt', '&#65;', '&#0;', '&#x1f600;', '&notit;', '&', '&;', '&bogus;'),
  fc.constantFrom('word', 'Zeuge', 'شاهد', '\u{1f600}', '<', '>', ']]>', '<![CDATA['),
)

test('every run of even length is the page itself, character by character; runs are in order and cover the text', () => {
  fc.assert(
    fc.property(fc.array(PIECE, { maxLength: 40 }), (pieces) => {
      const page = `<body>${pieces.join('')}`
      const { text, map } = read(page)
      let end = 0
      for (const run of map) {
        expect(text.slice(end, run.text.start).replace(/\n/g, '')).toBe('')
        expect(run.span.end <= page.length && run.span.start < run.span.end).toBe(true)
        const [ours, theirs] = [
          text.slice(run.text.start, run.text.end),
          page.slice(run.span.start, run.span.end),
        ]
        if (ours.length === theirs.length && !theirs.includes('&'))
          expect(theirs.replace(/[\s\u00a0]/g, ' ')).toBe(ours.replace(/\s/g, ' '))
        end = run.text.end
      }
      expect(end).toBe(text.length)
    }),
    { numRuns: 500 },
  )
})

test('the spans of elements are what they became', () => {
  const page = '<main><h1>A  b</h1><p>c <b>d</b></p></main>'
  const { text, spans } = read(page)
  const words = [...spans].map(([{ nodeName }, { start, end }]) => [nodeName, text.slice(start, end)])
  expect(words).toContainEqual(['h1', 'A b'])
  expect(words).toContainEqual(['b', 'd'])
  expect(words).toContainEqual(['main', 'A b\n\nc d'])
})

test.each([
  ['elements within elements', '<div>'.repeat(100_000)],
  ['paragraphs', '<p>word</p>'.repeat(50_000)],
  ['a stretch of white space', ' '.repeat(1_000_000)],
  ['attributes', `<p ${'a=b '.repeat(50_000)}>`],
])('many %s neither overflow nor take long', (_, page) => {
  expect(read(`${page}end`).text.endsWith('end')).toBe(true)
})
