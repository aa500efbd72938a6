import { expect, it } from 'vitest'
import { diff, fold } from './index.ts'
import { entry, smallCase } from './testing/sample.ts'

it('says what was added, removed and changed between two states', () => {
  const before = fold(smallCase())
  const after = fold(
    [
      entry('claim', { id: 'it-rose', text: 'It rose.' }),
      entry('retraction', { of: 'mira-says:it-fell', why: 'misread' }),
      entry('correction', { of: 'mira', set: { name: 'Mira Osman' }, why: 'full name' }),
    ],
    before,
  )
  expect(diff(before, after).map(({ kind, id, change, fields }) => [kind, id, change, ...fields])).toEqual([
    ['party', 'mira', 'changed', 'name'],
    ['claim', 'it-rose', 'added'],
    ['bearing', 'mira-says:it-fell', 'removed'],
  ])
  expect(diff(before, before)).toEqual([])
})

it('sees no change where only the order of keys differs', () => {
  const entries = smallCase()
  const turned = entries.map((item) => reversed(item) as typeof item)
  expect(diff(fold(entries), fold(turned))).toEqual([])
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}
