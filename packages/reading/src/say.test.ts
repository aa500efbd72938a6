import { describe, expect, test } from 'vitest'
import { beginningIn, partsIn, say, UNSURE } from './say.ts'
import type { Party } from './statement.ts'
import { statement } from './testing/statement.ts'

const TEXT = 'Ada told Bo that  they\nhad left.'

function party(name: string, by: Party['by']): Party {
  return { name, mention: [0, 1], by }
}

describe('a statement in plain facts', () => {
  test('voices run outwards, and say whom the text does not show', () => {
    const statements = [
      statement({ source: [[0, 3]], speaker: party('Ada', 'name') }),
      statement({ source: [[18, 22]], speaker: party('they', 'unresolved'), within: 0 }),
      statement({ within: 1 }),
    ]
    expect(say(TEXT, statements, 2).voices).toEqual([
      { name: null, unclear: false },
      { name: 'they', unclear: true },
      { name: 'Ada', unclear: false },
    ])
  })

  test('whoever quotes the speaker stands between them and the page, and those who join in beside', () => {
    const [relay, also] = [party('a paper', 'description'), [party('Bo', 'name')]]
    const said = say(TEXT, [statement({ speaker: party('Ada', 'name'), relay, also })], 0)
    expect(said.voices.map(({ name }) => name)).toEqual(['Ada', 'a paper'])
    expect(said.also).toEqual([{ name: 'Bo', unclear: false }])
  })

  test('how it is known is told in words of the text, and what is taken back', () => {
    const basis = { kind: 'told-by', from: 'Bo', why: [4, 11] } as const
    expect(say(TEXT, [statement({ basis, recants: 3 })], 0)).toMatchObject({
      basis: { why: 'told Bo' },
      recants: 3,
    })
  })

  test('words of the text are one line each', () => {
    const said = say(
      TEXT,
      [
        statement({
          cue: [
            [4, 8],
            [12, 22],
          ],
          times: [[18, 26]],
        }),
      ],
      0,
    )
    expect(said).toMatchObject({ cue: 'told … that they', times: ['they had'] })
  })

  test.each([
    [UNSURE, false, 50],
    [UNSURE - 0.004, true, 50],
    [0.1234, true, 12],
  ])('confidence %d', (confidence, unsure, percent) => {
    expect(say(TEXT, [statement({ confidence })], 0)).toMatchObject({ unsure, percent })
  })

  test('an index that the reading has not is refused', () => {
    expect(() => say(TEXT, [], 0)).toThrow(RangeError)
  })
})

test('a statement begins in the first range that ends after its first word', () => {
  const at = (start: number) => statement({ content: [[start, start + 1]] })
  expect(beginningIn([{ end: 5 }, { end: 9 }], [at(5), at(4), at(0)])).toEqual([[2, 1], [0]])
})

test('a part stands beside the range in which it begins, prose beside none', () => {
  const text = 'Norby\nQ. Why?\nMS. ORTEGA : No.\nIt ended.'
  const ranges = [{ end: 5 }, { end: 13 }, { end: 30 }, { end: 40 }]
  const layout = [
    { kind: 'headline', span: [0, 5], speaker: null },
    { kind: 'turn', span: [6, 13], speaker: [6, 8] },
    { kind: 'turn', span: [14, 30], speaker: [14, 26] },
    { kind: 'prose', span: [31, 40], speaker: null },
  ] as const
  expect(partsIn(text, ranges, layout)).toEqual([
    [{ kind: 'headline', speaker: null }],
    [{ kind: 'turn', speaker: 'Q' }],
    [{ kind: 'turn', speaker: 'MS. ORTEGA' }],
    [],
  ])
})
