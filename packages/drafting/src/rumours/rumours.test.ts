import { expect, test } from 'vitest'
import type { DraftClaim } from '../claims/claims.ts'
import type { Page } from '../page.ts'
import { saidOn } from '../said/shape.ts'
import { page } from '../said/testing/pages.ts'
import { proposeSightings } from './rumours.ts'

const FIRST = page('Ola Berg said that the crane driver was drunk.', { published: '2024-05-02', hash: 'a' })
const AGAIN = page('People are saying that the crane driver was drunk.', {
  published: '2024-05-03',
  hash: 'b',
})
const GROWN = page('“The crane driver was drunk and asleep at the wheel,” said Petra Vane.', {
  published: '2024-05-04',
  hash: 'c',
})

function seen(pages: readonly Page[]): string[] {
  const said = saidOn(pages)
  const bearings = said.map((_, of) => ({ of, how: 'asserts' as const, chance: 1 }))
  const claim: DraftClaim = { id: 'drunk', text: 'The crane driver was drunk', bearings, contradicts: [] }
  return proposeSightings(pages, said, [claim]).map(({ form, added }) => [form, ...added].join(' | '))
}

test('a rumour is seen first on the earliest page, and where its wording changes', () => {
  expect(seen([GROWN, AGAIN, FIRST])).toEqual([
    'the crane driver was drunk',
    '“The crane driver was drunk and asleep at the wheel,” | asleep | wheel',
  ])
})

test('what somebody says and nobody passes on is none', () => {
  expect(seen([FIRST, GROWN])).toEqual([])
})
