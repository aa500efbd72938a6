import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { paced } from './paced.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what is asked for while it is done, or rests from it, is done once more', async () => {
  const done: number[] = []
  const ask = paced(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100))
    done.push(performance.now())
  })
  const from = performance.now()
  for (const at of [0, 10, 50, 350, 3000]) setTimeout(() => void ask(), at)
  await vi.runAllTimersAsync()
  expect(done.map((at) => at - from)).toEqual([100, 500, 3100])
})
