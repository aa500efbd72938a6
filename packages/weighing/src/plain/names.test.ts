import { describe, expect, it, test } from 'vitest'
import { WeighingError } from '../errors.ts'
import type { PlainGraph } from './parse.ts'
import { weighGraph } from './weigh-graph.ts'

/** Two witnesses, and the page that has it from both. */
const told = (a: string, b: string): PlainGraph => ({
  vertices: [a, b, 'page'],
  arcs: [
    [a, 'page'],
    [b, 'page'],
  ],
  direct: [a, b],
  held: ['page'],
  trusted: ['page'],
})

describe('two names that look alike are one party, and it is said', () => {
  it.each<[string, string, string, string]>([
    ['NFC and NFD', 'Jos\u00e9', 'Jose\u0301', String.raw`"Jose\u0301" looks like "Jos\u00e9"`],
    ['NFD and NFC', 'Jose\u0301', 'Jos\u00e9', String.raw`"Jos\u00e9" looks like "Jose\u0301"`],
    ['marks in another order', 'a\u0323\u0307', 'a\u0307\u0323', String.raw`"a\u0307\u0323" looks like`],
    ['Hangul in parts', '한', '\u1112\u1161\u11ab', String.raw`"\u1112\u1161\u11ab" looks like "\ud55c"`],
    ['a no-break space', 'Al Jazeera', 'Al\u00a0Jazeera', String.raw`"Al\u00a0Jazeera" looks like`],
    ['spaces in two places', 'a b c', 'a\u00a0b\u00a0c', 'looks like "a b c"'],
    ['two spaces', 'Al  Jazeera', 'Al Jazeera', '"Al Jazeera" looks like "Al  Jazeera"'],
    ['with a joiner', 'علیرضا', 'علی\u200cرضا', 'looks like'],
    ['a variant of an ideograph', '葛城', '葛\u{e0100}城', 'looks like'],
  ])('%s', (_, a, b, message) => {
    const { lines, cut, warnings } = weighGraph(told(a, b))
    expect({ lines, cut }).toEqual({ lines: { low: 1, high: 1 }, cut: [a] })
    expect(warnings).toEqual([
      { code: 'same-name', path: 'vertices[1]', message: expect.stringContaining(message) },
    ])
    expect(warnings[0]?.message).toMatch(/^vertices\[1\]: "[ -~]+; taken as one party$/)
  })

  it('wherever the other spelling stands, once for each spelling', () => {
    const graph = {
      ...told('Jos\u00e9', 'b'),
      direct: ['Jose\u0301', 'Jose\u0301', 'b'],
      events: [['Jose\u0301']],
    }
    const { lines, warnings } = weighGraph(graph)
    expect(lines).toEqual({ low: 2, high: 2 })
    expect(warnings.map(({ path }) => path)).toEqual(['direct[0]'])
  })

  it.each([
    ['case', 'Reuters', 'reuters'],
    ['an accent', 'Jose', 'José'],
    ['script', 'A', 'А'],
    ['a space or none', 'Al Jazeera', 'AlJazeera'],
  ])('names that differ by %s are two', (_, a, b) => {
    expect(weighGraph(told(a, b))).toMatchObject({ lines: { low: 2, high: 2 }, warnings: [] })
  })
})

const NAMED: readonly [where: string, graph: (name: string) => unknown][] = [
  ['vertices[1]', (name) => ({ vertices: ['a', name], arcs: [] })],
  ['arcs[0][0]', (name) => ({ vertices: ['a'], arcs: [[name, 'a']] })],
  ['arcs[0][1]', (name) => ({ vertices: ['a'], arcs: [['a', name]] })],
  ...['direct', 'held', 'unstated', 'trusted'].map((key): [string, (name: string) => unknown] => [
    `${key}[1]`,
    (name) => ({ vertices: ['a'], arcs: [], [key]: ['a', name] }),
  ]),
  ['events[0][1]', (name) => ({ vertices: ['a'], arcs: [], events: [['a', name]] })],
]

const BAD: readonly [name: string, found: string][] = [
  ['', 'expected a name, found an empty one'],
  [' ', 'expected a name, found nothing that can be seen in " "'],
  ['\u00a0\u3000', 'expected a name, found nothing that can be seen in'],
  ['\u2800', 'expected a name, found nothing that can be seen in'],
  ['\u0301', 'expected a name, found nothing that can be seen in'],
  [' a', 'expected a name without spaces around it, found " a"'],
  ['a ', 'expected a name without spaces around it, found "a "'],
  ['a\u00a0', 'expected a name without spaces around it, found "a'],
  ['a\nb', String.raw`found U+000A in "a\nb"`],
  ['a\tb', 'found U+0009'],
  ['a\u0000', 'found U+0000'],
  ['a\u007f', String.raw`found U+007F in "a\u007f"`],
  ['a\u0085b', 'found U+0085'],
  ['a\u2028b', String.raw`found U+2028 in "a\u2028b"`],
  ['\u202eevil', String.raw`found U+202E in "\u202eevil"`],
  ['\u2066a\u2069', 'found U+2066'],
  ['a\u200e', 'found U+200E'],
  ['a\u061cb', 'found U+061C'],
  ['evil\u200b', 'found U+200B'],
  ['a\u200db', 'found U+200D'],
  ['علی\u200c', 'found U+200C'],
  ['علی\u200c\u200cرضا', 'found U+200C'],
  ['so\u00adft', 'found U+00AD'],
  ['a\u2060b', 'found U+2060'],
  ['\ufeffa', 'found U+FEFF'],
  ['a\ufe0f', 'found U+FE0F'],
  ['葛\u{e0100}\u{e0101}', String.raw`found U+E0101 in "葛\udb40\udd00\udb40\udd01"`],
  ['a\u{e0041}', 'found U+E0041'],
  ['a\u3164', 'found U+3164'],
  ['a\u034fb', 'found U+034F'],
  ['a\ud800', String.raw`found U+D800 in "a\ud800"`],
  ['\udc00a', 'found U+DC00'],
  ['a\uffff', 'found U+FFFF'],
  ['a\ufffdb', 'expected text in UTF-8, found a character that was lost in'],
]

describe('what is no name is refused, wherever it stands', () => {
  it.each(NAMED)('%s', (path, graph) => {
    for (const [name, found] of BAD) {
      const error = refusal(graph(name))
      expect([name, error.code, error.path]).toEqual([name, 'bad-name', path])
      expect(error.message).toContain(found)
      expect(error.message).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u)
    }
  })

  it('an unknown key is shown, never obeyed', () => {
    expect(refusal({ vertices: [], arcs: [], '\u202ea': 1 }).path).toBe(String.raw`"\u202ea"`)
  })
})

function refusal(graph: unknown): WeighingError {
  try {
    weighGraph(graph)
  } catch (error) {
    if (error instanceof WeighingError) return error
    throw error
  }
  throw new Error(`expected a refusal of ${JSON.stringify(graph)}`)
}

test.each([
  'José Núñez',
  'علی\u200cرضا',
  'أبو غريب',
  'עברית',
  '中文',
  '葛\u{e0100}城',
  '👩\u200d🚒 ❤\ufe0f',
  'क्\u200dष',
  'O’Neill',
  '7',
])('%s is a name', (name) => {
  expect(weighGraph(told(name, 'b'))).toMatchObject({ lines: { high: 2 }, warnings: [] })
})
