import { expect, test } from 'vitest'
import { incoming } from '../testing/incoming.ts'
import { captureHtml } from './index.ts'

const REST = `<p>${'The barge was adrift since midnight and nobody had called. '.repeat(3)}</p>`
const shows = (sheet: string, part: string) =>
  captureHtml(incoming(`<style>${sheet}</style>${part}${REST}`)).text.includes('Gone')

test.each([
  ['.x{display:none}', '<p class="a x">Gone</p>', false],
  ['/* .y */ p.x, .z { color: red; DISPLAY : none !important }', '<p class="x">Gone</p>', false],
  ['#x{visibility:hidden}', '<p id="x">Gone</p>', false],
  ['<!-- .x{display:none} -->', '<p class="x">Gone</p>', false],
  ['.x{display:none}.x{display:block}', '<p class="x">Gone</p>', true],
  ['@media (max-width:400px){.x{display:none}}', '<p class="x">Gone</p>', true],
  ['@media print{.y{color:red}} .x{display:none}', '<p class="x">Gone</p>', false],
  ['.no-js .x{display:none}', '<p class="x">Gone</p>', true],
  ['.x{display:none', '<p class="x">Gone</p>', true],
  ['.x::before{display:none}', '<p class="x">Gone</p>', true],
])('%s: is it shown?', (sheet, part, expected) => {
  expect(shows(sheet, part)).toBe(expected)
})

test('a style sheet that hides nearly all of a page hides it from scripts, not from readers', () => {
  expect(
    captureHtml(incoming(`<style>#app{display:none}</style><div id="app">${REST}</div>`)).text,
  ).toContain('barge')
})

test('what is hidden is counted', () => {
  const { notes } = captureHtml(incoming(`<style>.x{display:none}</style><p class="x">Gone</p>${REST}`))
  expect(notes).toContainEqual(expect.objectContaining({ code: 'hidden' }))
})
