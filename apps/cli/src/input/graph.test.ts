import { expect, test } from 'vitest'
import { weighGraphText } from './graph.ts'

const GRAPH = '"arcs": [], "direct": [], "held": []'

test.each<[text: string, code: string, message: string, problems: object[]]>([
  ['', 'not-json', 'a.json:1:1: expected JSON: a plain graph or a bundle', []],
  ['{\n\n "x": oops}', 'not-json', 'a.json:3:7: expected JSON: a plain graph or a bundle', []],
  [
    `{"vertices": ["a"],\n "x": 1, "x": 2, ${GRAPH}}`,
    'bad-graph',
    'a.json:2:10: expected each key once in an object, found "x" again',
    [
      {
        code: 'duplicate-key',
        where: 'a.json:2:10',
        message: expect.stringMatching(/^a\.json:2:10: expected/),
      },
    ],
  ],
  [
    `{"vertices": ["a", "a"], ${GRAPH}}`,
    'bad-graph',
    expect.stringMatching(/^a\.json: vertices\[1\]/),
    [{ code: expect.stringMatching(/./), where: 'vertices[1]', message: expect.stringMatching(/^vertices/) }],
  ],
])('%j is refused', (text, code, message, problems) => {
  expect(() => weighGraphText('a.json', text)).toThrow(expect.objectContaining({ code, message, problems }))
})
