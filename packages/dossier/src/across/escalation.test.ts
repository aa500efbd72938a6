import { expect, test } from 'vitest'
import type { Ahead } from './ahead.ts'
import { escalationOf } from './escalation.ts'

const ahead = (id: string, edtf?: string, more: Partial<Ahead> = {}) =>
  ({ said: { id, ...(edtf && { edtf }) }, act: 'threaten', state: 'open', ...more }) as Ahead

test('statements stand in order of time, on one scale from the first day to the last', () => {
  const { rows, scale } = escalationOf(
    [
      ahead('c'),
      ahead('b', '2015-01-11', { outcomeEdtf: '2015-01-20' }),
      ahead('a', '2015-01-01', { byEdtf: '2015-01-20' }),
    ],
    'en',
  )
  expect(rows.map(({ ahead: { said } }) => said.id)).toEqual(['a', 'b', 'c'])
  expect(scale).toEqual({ from: '1 January 2015', to: '20 January 2015' })
  const [a, b, c] = rows
  expect(a?.said?.from).toBe(0)
  expect(a?.due?.to).toBe(100)
  expect(b?.said?.from).toBe(50)
  expect(b?.end?.from).toBe(95)
  expect([c?.said, c?.due, c?.end]).toEqual([undefined, undefined, undefined])
})

test('where all is of one vague date, there is no scale: it would say no more than the words', () => {
  const { rows, scale } = escalationOf([ahead('a', '2015-04~'), ahead('b', '2015-04~')], 'en')
  expect(scale).toBeUndefined()
  expect(rows.map(({ said }) => said)).toEqual([undefined, undefined])
})
