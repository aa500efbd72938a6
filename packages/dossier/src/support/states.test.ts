import { entry, smallCase } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { statesOf } from './states.ts'

const at = (minute: number) => `2026-01-02T00:${String(minute).padStart(2, '0')}:00Z`
const party = (id: string, minute: number) => entry('party', { at: at(minute), id, type: 'person', name: id })

test('a state for every time of recording, each holding all that was recorded until then', () => {
  const entries = [...smallCase(), party('a', 1), party('b', 1), party('c', 2)]
  expect(statesOf(entries).map((state) => [state.at, state.case.size])).toEqual([
    ['2026-01-01T00:00:00Z', 8],
    [at(1), 10],
    [at(2), 11],
  ])
})

test('the last ones, where there are too many', () => {
  const entries = [...smallCase(), ...Array.from({ length: 30 }, (_, index) => party(`p-${index}`, index))]
  const states = statesOf(entries)
  expect(states).toHaveLength(24)
  expect([states[0]?.at, states.at(-1)?.at]).toEqual([at(6), at(29)])
  expect(states.at(-1)?.case.size).toBe(entries.length)
  expect(statesOf(entries, 2).map((state) => state.at)).toEqual([at(28), at(29)])
})

test('none of nothing', () => expect(statesOf([])).toEqual([]))
