import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { linkedOf, partsOf, wordsOf } from '../testing/linked.ts'
import { readParticiple } from './participles.ts'
import { returnSubject } from './taken-subjects.ts'

test('who asks stands behind the "by", and who is asked behind the comma', () => {
  const tokens = segment('Asked by the board whether he knew, Dr Pohl said no.')
  const found = readParticiple(tokens, linkedOf(tokens, '', 'Asked', 'whether he knew'))
  expect(partsOf(tokens, found)).toBe('the board · Asked · whether he knew')
  expect(found.told && wordsOf(tokens, [found.told])).toBe('Dr Pohl')
})

test('whoever questioned them is part of who they are', () => {
  const tokens = segment('Ten cooks questioned by the board said it rained.')
  const found = returnSubject(
    tokens,
    linkedOf(tokens, 'the board', 'said', 'Ten cooks questioned … it rained'),
  )
  expect(partsOf(tokens, found)).toBe('Ten cooks questioned by the board · said · it rained')
})
