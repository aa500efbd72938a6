import type { Case, Consistency } from '@hearsay/case'
import { readCaseFolder } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { matrixReport } from './matrix-report.ts'

const { case: first } = readCaseFolder('abu-ghraib-2015')
const [cell] = first.consistency.values()
const [exhibit] = first.exhibit.keys()
const [statement] = first.statement.values()

type Rating = [account: string, item: string | undefined, value: Consistency['value']]

/** The first case, rated so and no more. */
function rated(...ratings: Rating[]): Case {
  const cells = ratings.flatMap(([account, item, value]) =>
    cell && item ? [[`${account}:${item}`, { ...cell, account, item, value }] as const] : [],
  )
  return { ...first, consistency: new Map(cells) }
}

function report(state: Case): string | undefined {
  return matrixReport(state, 'en')?.replace(/\s+/g, ' ')
}

test('nothing rated is no matrix', () => expect(report(rated())).toBeUndefined())

test('says which single change would put another account first', () => {
  const state = rated(
    ['us-airstrike', exhibit, 'II'],
    ['us-airstrike', statement?.id, 'CC'],
    ['isis-rockets', statement?.id, 'I'],
    ['isis-rockets', exhibit, 'C'],
  )
  expect(report(state)).toMatch(
    /would alter this order, \d+ of them its first place; for example, without Supposed missile parts, .+ would come first\./,
  )
})

test('says what tells no account from another', () => {
  const accounts = [...first.account.keys()]
  const one = accounts.map((account): Rating => [account, exhibit, 'C'])
  const other = accounts.map((account): Rating => [account, statement?.id, 'C'])
  expect(report(rated(...one))).toMatch(/Supposed missile parts tells no account from another\.$/)
  expect(report(rated(...one, ...other))).toMatch(
    /Supposed missile parts and the word of .+ \(.+[^.]\) tell no account from another\.$/,
  )
})

test('counts the signs of an account in the order of the scale', () => {
  const state = rated(['us-airstrike', exhibit, 'II'], ['us-airstrike', statement?.id, 'CC'])
  expect(report(state)).toMatch(/U\.S\. airstrike 2 1 CC, 1 II/)
})
