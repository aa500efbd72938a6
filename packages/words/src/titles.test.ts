import { readCaseFolder } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { vertexName, vertexWithin } from './titles.ts'

const { case: first } = readCaseFolder('abu-ghraib-2015')
const of = {
  ...first,
  analysis: new Map([
    [
      'look',
      {
        kind: 'analysis',
        id: 'look',
        at: '2026-11-23T00:00:00Z',
        by: 'desk',
        exhibit: 'missile-parts',
        analyst: 'waleed-safi',
        finding: 'supports',
        independent: true,
        statement: 'a-statement',
      } as const,
    ],
  ]),
}

describe('what stands at a vertex', () => {
  it.each([
    ['analysis', 'look', 'analysis by Safi', 'the analysis by Safi'],
    ['party', 'waleed-safi', 'Safi', 'Safi'],
    ['unnamed', '?x', 'somebody who is not named', 'somebody who is not named'],
  ] as const)('%s', (kind, id, alone, within) => {
    expect(vertexName(of, { id, kind }, 'en')).toBe(alone)
    expect(vertexWithin(of, { id, kind }, 'en')).toBe(within)
  })
})
