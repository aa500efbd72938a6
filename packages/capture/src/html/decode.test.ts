import { expect, test } from 'vitest'
import { incoming } from '../testing/incoming.ts'
import { decodeHtml } from './decode.ts'

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

test.each([
  [
    'a byte order mark goes before all else',
    latin('\xef\xbb\xbfé'.replace('é', '\xc3\xa9')),
    'text/html; charset=windows-1256',
    'é',
  ],
  ['what the server said', latin('\xe3\xd1\xdd\xc3'), 'text/html; charset="windows-1256"', 'مرفأ'],
  ['what the page says', latin('<meta charset="windows-1251">\xd1'), null, '<meta charset="windows-1251">С'],
  ['UTF-8 that nobody declared', new TextEncoder().encode('مرفأ'), null, 'مرفأ'],
  ['else Western European', latin('caf\xe9 \x80'), null, 'café €'],
  ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x61, 0, 0x2d, 6]), null, 'aح'],
  [
    'a charset that there is not is passed over',
    new TextEncoder().encode('é'),
    'text/html; charset=nonsense',
    'é',
  ],
])('%s', (_, bytes, mediaType, page) => {
  expect(decodeHtml(incoming(bytes, { mediaType })).page).toBe(page)
})

test('what could not be read is said', () => {
  const { notes } = decodeHtml(
    incoming(latin('\xff\xfe\xfd<p>a'.slice(2)), { mediaType: 'text/html; charset=utf-8' }),
  )
  expect(notes).toEqual([
    { code: 'undecodable', message: '1 characters could not be read as UTF-8 and stand as �' },
  ])
})
