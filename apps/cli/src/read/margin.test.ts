import { spanOf, statement } from '@hearsay/reading/testing'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { marginView } from './margin.ts'

const TEXT =
  'Ada Quill said that engineers told her the old bridge was unsafe.\n\nNobody asked 中文 on that day.'
const at = (words: string) => spanOf(TEXT, words)
const party = (name: string) => ({ name, mention: at(name), by: 'name' as const })

const STATEMENTS = [
  statement({
    source: [at('Ada Quill')],
    cue: [at('said')],
    content: [at('that engineers told her the old bridge was unsafe')],
    speaker: party('Ada Quill'),
    confidence: 0.9,
  }),
  statement({
    source: [at('engineers')],
    content: [at('the old bridge was unsafe')],
    within: 0,
    speaker: party('engineers'),
    addressee: party('Ada Quill'),
    modality: 'hedged',
    confidence: 0.4,
  }),
]

beforeEach(() => {
  vi.stubEnv('NO_COLOR', '1')
})
afterEach(() => vi.unstubAllEnvs())

function view(width: number, statements = STATEMENTS): string[] {
  vi.stubEnv('COLUMNS', String(width))
  const diagnostics = [{ code: 'not-english' as const, message: 'the text does not look like English' }]
  return [...marginView(TEXT, { statements, layout: [], diagnostics }, 'en')].join('\n').split('\n')
}

test('with room, the text stands left and its notes right', () => {
  expect(view(72)).toMatchInlineSnapshot(`
    [
      "Ada Quill said [1 that engineers told   | 1 Ada Quill",
      "her [2 the old bridge was unsafe]].     |   assertion “said”",
      "                                        |   90% sure",
      "                                        | 2 engineers",
      "                                        |   through Ada Quill",
      "                                        |   assertion, to Ada Quill",
      "                                        |   hedged",
      "                                        |   40% sure: look before using",
      "                                        |   it",
      "",
      "Nobody asked 中文 on that day.          |",
      "",
      "The text does not look like English.",
      "2 statements, 1 to look at before use (under 50% sure).",
    ]
  `)
})

test('without, the notes stand below their paragraph', () => {
  expect(view(60)).toMatchInlineSnapshot(`
    [
      "Ada Quill said [1 that engineers told her [2 the old bridge",
      "was unsafe]].",
      "    1 Ada Quill",
      "      assertion “said”",
      "      90% sure",
      "    2 engineers",
      "      through Ada Quill",
      "      assertion, to Ada Quill",
      "      hedged",
      "      40% sure: look before using it",
      "",
      "Nobody asked 中文 on that day.",
      "",
      "The text does not look like English.",
      "2 statements, 1 to look at before use (under 50% sure).",
    ]
  `)
})

test('what is not prose says what it was taken for', () => {
  vi.stubEnv('COLUMNS', '60')
  const layout = [
    { kind: 'turn', span: [0, 65], speaker: [0, 9] },
    { kind: 'prose', span: [67, 96], speaker: null },
  ] as const
  expect([...marginView(TEXT, { statements: [], layout, diagnostics: [] }, 'en')]).toEqual([
    'Ada Quill said that engineers told her the old bridge was\nunsafe.\n    turn of Ada Quill\n',
    'Nobody asked 中文 on that day.\n',
    'No statement was found.',
  ])
})

test.each([
  [71, false],
  [72, true],
])('in %i columns, notes beside the text: %s', (width, beside) => {
  expect(view(width).some((line) => / {2}\| /.test(line))).toBe(beside)
})

test('a text without statements is the text alone, and what was found', () => {
  expect(view(60, [])).toEqual([
    'Ada Quill said that engineers told her the old bridge was',
    'unsafe.',
    '',
    'Nobody asked 中文 on that day.',
    '',
    'The text does not look like English.',
    'No statement was found.',
  ])
})
