import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { table } from './table.ts'
import { wrap } from './wrap.ts'

const HEAD = [{ title: 'Party' }, { title: 'Lines', align: 'right' }] as const

describe('a table', () => {
  test('aligns words left and figures right, with nothing at the ends of lines', () => {
    const text = table(HEAD, [
      ['Safi', '3'],
      ['al-Kabi', '12'],
    ])
    expect(text.split('\n')).toEqual(['Party    Lines', 'Safi         3', 'al-Kabi     12'])
  })

  test('counts columns as a terminal does', () => {
    const lines = table(HEAD, [
      ['中文', '1'],
      ['e\u0301', '2'],
    ]).split('\n')
    expect(lines.map((line) => stringWidth(line))).toEqual([12, 12, 12])
  })

  test('wraps words where the terminal is narrow, and never figures', () => {
    const lines = table(HEAD, [['People Safi spoke with on Tuesday in Anbar', '20–25']], 30).split('\n')
    expect(lines.every((line) => stringWidth(line) <= 30)).toBe(true)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines[1]).toMatch(/20–25$/)
  })

  test('wraps words among figures last, and breaks none', () => {
    const rows = [['People Safi spoke with', '13 or more']]
    expect(table(HEAD, rows, 28).split('\n')).toEqual([
      'Party                  Lines',
      'People Safi       13 or more',
      'spoke with',
    ])
    expect(table(HEAD, rows, 5).split('\n')).toEqual([
      'Party         Lines',
      'People Safi   13 or',
      'spoke with     more',
    ])
  })

  test('lets no cell reach the terminal untouched', () => {
    expect(table(HEAD, [['\u001b[2Ja\nb', '\u202e1']])).toMatch(/\na b +1$/)
  })

  test('without rows is its titles', () => expect(table(HEAD, [])).toBe('Party  Lines'))
})

describe('wrapping', () => {
  test.each([
    ['', 10, ['']],
    ['one two', 10, ['one two']],
    ['one two three', 7, ['one two', 'three']],
    ['supercalifragilistic', 10, ['supercalif', 'ragilistic']],
    ['中文中文', 5, ['中文', '中文']],
  ])('%j in %i columns', (text, width, lines) => expect(wrap(text, width)).toEqual(lines))
})
