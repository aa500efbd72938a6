import { expect, test } from 'vitest'
import type { Basis, Party } from '../statement.ts'
import { basisConfidence, speakerConfidence } from './sureness.ts'

const by = (by: Party['by']): Party => ({ name: 'Ana Roy', mention: [0, 7], by })
const basis = (kind: Basis['kind'], why: Basis['why'] = null): Basis => ({ kind, from: null, why })

test('a name is surer than a pronoun, a pronoun that shows a sex than one that shows a thing', () => {
  const chances = [
    speakerConfidence(by('surname'), 'roy'),
    speakerConfidence(by('name'), 'ana'),
    speakerConfidence(by('pronoun'), 'who'),
    speakerConfidence(null, 'nobody'),
    speakerConfidence(by('pronoun'), 'she'),
    speakerConfidence(by('pronoun'), 'they'),
    speakerConfidence(by('pronoun'), 'it'),
    speakerConfidence(by('unresolved'), 'he'),
  ]
  expect(chances).toEqual([...chances].sort((a, b) => b - a))
  expect(new Set(chances).size).toBe(chances.length)
})

test('a basis that is said is surer than none, and none is least sure inside what somebody says', () => {
  const chances = [
    basisConfidence(basis('own'), false),
    basisConfidence(basis('told-by', [0, 3]), false),
    basisConfidence(basis('own', [0, 3]), true),
    basisConfidence(basis('unstated'), false),
    basisConfidence(basis('unstated'), true),
  ]
  expect(chances).toEqual([...chances].sort((a, b) => b - a))
  expect(new Set(chances).size).toBe(chances.length)
})
