import { expect, test } from 'vitest'
import { incoming } from '../testing/incoming.ts'
import { type Drawn, line, pdfOf } from '../testing/pdf.ts'
import { capturePdf } from './index.ts'
import { readingNotes } from './notes.ts'
import { inReadingOrder } from './order.ts'
import type { Glyph } from './pdfium.ts'

const read = (pages: readonly (readonly Drawn[])[]) => capturePdf(incoming(pdfOf(pages)))

test('lines stay lines, paragraphs are parted, and each knows its page', async () => {
  const first = [
    ...line('TARN POLICE', 760),
    ...line('3 May 2024', 748),
    ...line('The barge was adrift', 700),
    ...line('since midnight, he said.', 688),
    ...line('Nobody had called him.', 676),
  ]
  const { text, map, about } = await read([first, line('It had no lights.', 760)])
  expect(text).toBe(
    'TARN POLICE\n3 May 2024\n\nThe barge was adrift\nsince midnight, he said.\nNobody had called him.\n\nIt had no lights.',
  )
  expect(map.at(-1)).toEqual({
    text: { start: text.length - 17, end: text.length },
    span: { start: 0, end: 17 },
    page: 2,
  })
  expect(map.map((run) => text.slice(run.text.start, run.text.end))).toContain('since midnight, he said.')
  expect(about.published?.value).toBe('2024-05-03')
})

test('running lines and page numbers are kept in the text, not in the article', async () => {
  const page = (number: number) => [
    ...line('Tarn Bulletin 12', 780),
    ...line(`Story ${'abc'[number]} goes on here`, 700),
    ...line('and on', 688),
    ...line(`and ends ${'xyz'[number]}.`, 676),
    ...line(`Page ${number + 1} of 3`, 20),
  ]
  const { text, article, notes } = await read([page(0), page(1), page(2)])
  const view = article.map(({ start, end }) => text.slice(start, end)).join('\n')
  expect(text).toContain('Tarn Bulletin 12')
  expect(view).not.toContain('Tarn Bulletin')
  expect(view).not.toContain('Page 2')
  expect(view).toContain('Story b goes on here\nand on\nand ends y.')
  expect(notes).toContainEqual(expect.objectContaining({ code: 'view' }))
})

/**
 * A line as a printer lays it out: from the right, a glyph every six points; Latin words and figures from the
 * left.
 */
function drawn(units: readonly string[], y: number): Drawn[] {
  let x = 500
  return units.flatMap((unit) => {
    x -= /^[\w ]+$/.test(unit) ? unit.length * 6 : 6
    return /^[\w ]{2,}$/.test(unit) ? line(unit, y, x) : [{ text: unit, x, y }]
  })
}

test.each([
  [
    'a lam-alef is one glyph',
    [
      'ق',
      'ا',
      'ل',
      ' ',
      'لا',
      'ع',
      'ب',
      ' ',
      'إ',
      'ن',
      ' ',
      'ا',
      'لأ',
      'م',
      'ر',
      ' ',
      'لا',
      ' ',
      'ي',
      'ه',
      'م',
    ],
    'قال لاعب إن الأمر لا يهم',
  ],
  [
    'Latin words stay in their order',
    ['ق', 'ا', 'ل', 'ت', ' ', 'Lumen Gas Ltd', ' ', 'إ', 'ن', ' ', 'ه', 'ذ', 'ا', ' ', 'ص', 'ح', 'ي', 'ح'],
    'قالت Lumen Gas Ltd إن هذا صحيح',
  ],
  ['figures', ['ف', 'ي', ' ', 'ع', 'ا', 'م', ' ', '2025', '،', ' ', 'ق', 'ا', 'ل'], 'في عام 2025، قال'],
])('Arabic: %s', async (_, units, text) => {
  expect((await read([drawn(units, 700)])).text).toBe(text)
})

test('a line from left to right is left alone', () => {
  const glyphs = [...'The word قال here'].map((char, at): Glyph => ({ char, x: at, y: 0, made: false }))
  expect(inReadingOrder(glyphs)).toEqual(glyphs)
})

test('letters that stand as they are drawn are read as they are written; where some are left, it is said', async () => {
  expect((await read([line('\ufe8e\ufee3\ufe94', 700)])).text).toBe('ةما')
  expect(readingNotes('\ufe8e\ufee3\ufe94\ufe8d\ufedf\ufe98', [1])).toContainEqual(
    expect.objectContaining({ code: 'presentation-forms' }),
  )
})

test('pages that are pictures are said', async () => {
  expect((await read([[]])).notes).toContainEqual(expect.objectContaining({ code: 'no-text' }))
  const { notes } = await read([line('Words', 700), []])
  expect(notes).toContainEqual({ code: 'no-text', message: 'no text on page 2' })
})

test.each([
  ['encrypted', pdfOf([line('x', 700)], true)],
  ['malformed', new TextEncoder().encode('%PDF-1.4\nnot much of one')],
])('refused: %s', async (code, bytes) => {
  await expect(capturePdf(incoming(bytes))).rejects.toMatchObject({ name: 'RefusedError', code })
  expect((await read([line('Still read.', 700)])).text).toBe('Still read.')
})
