import { expect, test } from 'vitest'
import { element, escaped } from './xml.ts'

test.each([
  ['a < b & "c" \'d\' >', 'a &lt; b &amp; &quot;c&quot; &#39;d&#39; &gt;'],
  // XML 1.0 has no place for these, escaped or not.
  ['a\u0000b\u0008c\u000bd\uffffe', 'abcde'],
  ['tab\tand\nline', 'tab\tand\nline'],
  ['half \ud800 a pair 😀', 'half \ufffd a pair 😀'],
  // What is turned round here ends here, and ends nothing that stands around it.
  ['\u2069x\u202ey', 'x\u202ey\u202c'],
])('%j', (text, xml) => expect(escaped(text)).toBe(xml))

test('an element keeps what is in its attributes there', () => {
  expect(element('a', { href: '"><b>', x: undefined, n: 1 })).toBe('<a href="&quot;&gt;&lt;b&gt;" n="1"/>')
  expect(element('g', {}, '<b/>', '<c/>')).toBe('<g><b/><c/></g>')
})
