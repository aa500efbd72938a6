import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safe, safeJson } from './safe.ts'

const HOSTILE: [name: string, text: string, shown: string][] = [
  ['colours', '\u001b[31mred\u001b[0m', 'red'],
  ['a title for the window', '\u001b]0;owned\u0007name', 'name'],
  ['a clickable link', '\u001b]8;;https://evil.example\u001b\\name\u001b]8;;\u001b\\', 'name'],
  ['a C1 control sequence', '\u009b2Jname', 'name'],
  ['a lone escape', 'a\u001bb', 'ab'],
  ['backspaces', 'guilty\b\b\b\b\b\binnocent', 'guiltyinnocent'],
  ['a carriage return', 'denied\rsaid', 'denied said'],
  ['lines', 'one\n\ttwo\u2028three', 'one two three'],
  ['an override of direction', 'a\u202egnp.exe\u202c', 'agnp.exe'],
  ['isolates', '\u2066a\u2069', 'a'],
  ['invisible spaces', 'a\u200b\ufeff\u00adb', 'ab'],
  ['tags', 'a\u{e0041}b', 'ab'],
  ['half a character', 'a\ud800b', 'a\ufffdb'],
  ['Persian, with its joiner', 'می‌گوید', 'می‌گوید'],
  ['Arabic, Hebrew and Chinese', 'أبو غريب · עברית · 中文', 'أبو غريب · עברית · 中文'],
]

test.each(HOSTILE)('%s', (_, text, shown) => expect(safe(text)).toBe(shown))

test.each(HOSTILE)('%s survives in JSON, unseen', (_, text) => {
  const json = safeJson({ text }, 2)
  expect(JSON.parse(json)).toEqual({ text })
  expect(safe(json).replaceAll(' ', '')).toBe(json.replace(/\s/g, ''))
})

test('nothing that a terminal obeys is left in any text', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes))
  const property = fc.property(units, (text) => {
    expect(safe(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    expect(JSON.parse(safeJson(text))).toBe(text)
  })
  fc.assert(property)
})
