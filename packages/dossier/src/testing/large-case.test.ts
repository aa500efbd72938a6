import { fold } from '@hearsay/case'
import { weighCase } from '@hearsay/weighing'
import { expect, test } from 'vitest'
import { LARGE, largeCase } from './large-case.ts'

const of = fold(largeCase())

test('a large case has what it says it has', () => {
  expect(of.document.size).toBe(LARGE.documents)
  expect(of.statement.size).toBe(LARGE.statements)
  expect(of.account.size).toBe(LARGE.accounts)
  expect(of.party.size).toBe(68)
  expect(of.copying.size).toBeGreaterThan(5)
})

test('it is the same for a seed, and another for another', () => {
  expect(largeCase(3)).toEqual(largeCase(3))
  expect(largeCase(3)).not.toEqual(largeCase(4))
})

test('every account has lines, and some of them depend on one another', () => {
  const { accounts } = weighCase(of)
  expect(accounts.map(({ core }) => core.atWord.f2.high)).not.toContain(0)
  expect(accounts.some(({ core }) => (core.atWord.f5.high.upper ?? 0) < (core.atWord.f2.high ?? 0))).toBe(
    true,
  )
})
