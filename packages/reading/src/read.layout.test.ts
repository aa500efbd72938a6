import { describe, expect, test } from 'vitest'
import { loadReader } from './node.ts'
import { FIXTURES } from './testing/fixtures.ts'
import { folded } from './testing/folded.ts'

const reader = loadReader()

describe('how a text is set changes no statement', () => {
  test.each([46, 60, 72, 80])('folded at %i columns', (width) => {
    for (const text of FIXTURES) expect(reader.read(folded(text, width))).toEqual(reader.read(text))
  })

  test('breaks in another spelling, of one length', () => {
    for (const text of FIXTURES) expect(reader.read(text.replaceAll('\n', '\r'))).toEqual(reader.read(text))
  })

  test('marks in another spelling, of one length', () => {
    const text =
      '“It fell,” said Ana Roy, the keeper of the gate. “We don’t know why.” The miners’ union told the Herald: “We were never asked.”'
    const whole = reader.read(text)
    expect(whole.statements.length).toBeGreaterThan(1)
    for (const [open, close] of ['‘’', '""', "''", '«»', '»«', '„“', '””', '‹›'])
      expect(reader.read(text.replaceAll('“', `${open}`).replace(/”/g, `${close}`)).statements).toEqual(
        whole.statements,
      )
  })
})

test('marks around nothing are nobody’s words', () => {
  expect(reader.read("“” said ''. «» he wrote.").statements).toEqual([])
})

test('what stands in another alphabet is not English, however short', () => {
  for (const text of [
    'قال الوزير إن الجسر مغلق',
    'Мэр сказал, что мост закрыт.',
    '市長は橋が閉鎖されたと述べた',
  ])
    expect(reader.read(text).diagnostics.map(({ code }) => code)).toEqual(['not-english'])
  expect(reader.read('Mayor Мария Ким said so.').diagnostics.map(({ code }) => code)).not.toContain(
    'not-english',
  )
})
