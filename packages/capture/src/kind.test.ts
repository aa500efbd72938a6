import { expect, test } from 'vitest'
import { kindOf } from './kind.ts'

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

test.each([
  ['html', '<!DOCTYPE html><title>x</title>'],
  ['html', '\xef\xbb\xbf\n<!-- kept -->\n<HTML>'],
  ['html', '<p>A bit of a page</p>'],
  ['html', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'],
  ['html', '\xff\xfe<\0p\0>\0x\0'],
  ['plain', 'Said 2 < 3 and <b> nothing else'],
  ['plain', ''],
  ['plain', '{"version": "1"}'],
  ['pdf', '%PDF-1.7\n'],
  ['pdf', 'junk before\n%PDF-1.4'],
  ['feed', '<?xml version="1.0"?>\n<rss version="2.0">'],
  ['feed', '<feed xmlns="http://www.w3.org/2005/Atom">'],
  ['feed', '<!DOCTYPE rdf:RDF><rdf:RDF xmlns="x">'],
  ['feed', '{ "version": "https://jsonfeed.org/version/1.1", "items": [] }'],
  ['warc', 'WARC/1.1\r\n'],
  ['gzip', '\x1f\x8b\x08'],
  ['wacz', 'PK\x03\x04'],
  ['binary', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
] as const)('%s: %j', (kind, content) => {
  expect(kindOf(bytes(content))).toBe(kind)
})

test('a declared type decides where text holds tags', () => {
  expect(kindOf(bytes('Hello <x-note>a</x-note>'), 'text/html; charset=utf-8')).toBe('html')
  expect(kindOf(bytes('%PDF-1.7'), 'text/html')).toBe('pdf')
})
