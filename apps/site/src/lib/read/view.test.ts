import type { TextSpan } from '@hearsay/reading'
import { statement } from '@hearsay/reading/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentsOf } from './segments.ts'
import { readingView } from './view.ts'
import { voicesView } from './voices.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'b ', '\n', '😀', 'ł'), minLength: 1, maxLength: 40 })

test('segments, put together, are the paragraphs; each knows what it stands in', () => {
  const input = text.chain((of) => {
    const at = fc.nat(of.length - 1)
    const span = fc.tuple(at, at).map(([a, b]): TextSpan => [Math.min(a, b), Math.max(a, b) + 1])
    const spans = fc.array(span, { maxLength: 3 })
    const made = fc.record({ source: spans, cue: spans, content: spans }).map(statement)
    return fc.tuple(fc.constant(of), fc.array(made, { maxLength: 4 }))
  })
  fc.assert(
    fc.property(input, ([of, statements]) => {
      const lines = of.split('\n').filter((line) => /\S/.test(line))
      const paragraphs = segmentsOf(of, statements)
      expect(paragraphs.map(({ segments }) => segments.map((each) => each.text).join(''))).toEqual(lines)
      for (const { end, segments } of paragraphs) {
        let at = end - segments.reduce((sum, each) => sum + each.text.length, 0)
        for (const segment of segments) {
          const here = statements.flatMap(({ content }) =>
            content.filter(([from, to]) => from <= at && to > at),
          )
          expect(segment.depth).toBe(here.length)
          at += segment.text.length
        }
      }
    }),
  )
})

test('a segment turns nothing around but itself', () => {
  const of = 'Moe said the \u202eferry sank. Lund \u2069left.'
  const [paragraph] = segmentsOf(of, [statement({ source: [[0, 3]], cue: [[4, 8]], content: [[9, 24]] })])
  expect(paragraph?.segments.map((each) => each.text)).toEqual([
    'Moe',
    ' ',
    'said',
    ' ',
    '\u2068the \u202eferry sank\u202c\u2069',
    '. Lund left.',
  ])
})

test('a paragraph of very many segments is cut up, where no statement is, and nothing is lost', () => {
  const sentence = 'Moe said it sank. '
  const long = sentence.repeat(500)
  const statements = Array.from({ length: 500 }, (_, i) => {
    const at = i * sentence.length
    return statement({
      source: [[at, at + 3]],
      cue: [[at + 4, at + 8]],
      content: [[at + 9, at + 16]],
    })
  })
  const cut = segmentsOf(`${long}\nEnd.`, statements)
  expect(cut.length).toBeGreaterThan(5)
  expect(cut.every(({ segments }) => segments.length <= 410)).toBe(true)
  const words = cut.map(({ segments }) => segments.map(({ text }) => text).join(''))
  expect(words.join('')).toBe(`${long}End.`)
  expect(cut.map(({ end }) => end)).toEqual(cut.map(({ end }) => end).toSorted((a, b) => a - b))
  expect(cut.slice(0, -1).every(({ segments: [first] }, i) => i === 0 || first?.ids.length === 0)).toBe(true)
})

describe('the picture of voices', () => {
  test.each([
    [[], ['This text'], ''],
    [[['Ada'], ['ada']], ['This text', 'Ada × 2'], 'Ada speaks in the text.'],
    [
      [['engineers', 'Ada'], ['Ada'], ['Bo']],
      ['This text', 'Ada', 'engineers', 'Bo'],
      'Ada speaks in the text. engineers speaks through Ada. Bo speaks in the text.',
    ],
  ])('%j', (chains, labels, says) => {
    const view = voicesView(chains, 'en')
    expect(view.rows.map(({ label }) => label)).toEqual(labels)
    expect(view.says).toBe(says)
    expect(view.height).toBe(labels.length * 24)
  })

  test('says how many it leaves out', () => {
    const view = voicesView(
      Array.from({ length: 40 }, (_, index) => [`Voice ${index}`]),
      'en',
    )
    expect(view.rows.at(-1)?.label).toBe('and 27 more')
  })
})

test('a note stands with the paragraph in which its statement begins', () => {
  const words = 'Headline\n\nAda said no.\nBo said yes.'
  const view = readingView(
    words,
    {
      statements: [
        statement({ source: [[10, 13]], cue: [[14, 18]], content: [[19, 21]] }),
        statement({ source: [[23, 25]], cue: [[26, 30]], content: [[31, 34]], confidence: 0.2 }),
      ],
      layout: [],
      diagnostics: [{ code: 'no-sentences', message: 'the text has no sentence ends' }],
    },
    'en',
  )
  expect(view.paragraphs.map(({ notes }) => notes.map(({ who, unsure }) => [who, unsure]))).toEqual([
    [],
    [['Ada', false]],
    [['Bo', true]],
  ])
  expect(view.summary).toBe('2 statements, 1 to look at before use (under 50% sure).')
  expect(view.reasons).toEqual(['The text has no sentence ends.'])
})

test('words of the text that stand alone are set apart, and a part says what it was taken for', () => {
  const words = 'Q: Why?\nAda \u202eQuill said no.'
  const name = 'Ada \u202eQuill'
  const view = readingView(
    words,
    {
      statements: [
        statement({
          source: [[8, 18]],
          cue: [[19, 23]],
          content: [[24, 26]],
          speaker: { name, mention: [8, 18], by: 'name' },
        }),
      ],
      layout: [
        { kind: 'turn', span: [0, 7], speaker: [0, 2] },
        { kind: 'prose', span: [8, 27], speaker: null },
      ],
      diagnostics: [],
    },
    'en',
  )
  const alone = `\u2068${name}\u202c\u2069`
  expect(view.paragraphs.map(({ parts }) => parts)).toEqual([['turn of Q'], []])
  expect(view.paragraphs[1]?.notes.map(({ who }) => who)).toEqual([alone])
  expect(view.voices.rows.map(({ label }) => label)).toEqual(['This text', alone])
})
