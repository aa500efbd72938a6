import { expect, test } from 'vitest'
import { recent } from './recent.ts'

/** Asks a cache for answers by name, and tells which of them it had to make. */
function asking(cache: { get(key: string, make: () => Promise<string>): Promise<string> }) {
  const made: string[] = []
  const ask = (key: string, answer = key) =>
    cache.get(key, async () => {
      made.push(key)
      return answer
    })
  return { made, ask }
}

test('keeps the most recently used, each made once', async () => {
  const { made, ask } = asking(recent<string>({ limit: 2 }))
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await ask(key)).toBe(key)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

test('those who ask while it is being made wait for the same', async () => {
  const { made, ask } = asking(recent<string>({ limit: 2 }))
  expect(await Promise.all([ask('a'), ask('a')])).toEqual(['a', 'a'])
  expect(made).toEqual(['a'])
})

test('an answer that failed is asked for again', async () => {
  const cache = recent<string>({ limit: 2 })
  await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await cache.get('a', async () => 'now')).toBe('now')
})

test('keeps no more than the budget, and what is over all of it not at all', async () => {
  const { made, ask } = asking(recent<string>({ limit: 9, budget: 5, weigh: ({ length }) => length }))
  for (const key of ['aa', 'bb', 'c', 'ddd', 'c', 'ddd', 'aa']) await ask(key)
  expect(made).toEqual(['aa', 'bb', 'c', 'ddd', 'aa'])
  expect(await ask('eeeeee')).toBe('eeeeee')
  await ask('eeeeee')
  expect(made.filter((key) => key === 'eeeeee')).toHaveLength(2)
})

test('a budget is given back by what leaves', async () => {
  const { made, ask } = asking(recent<string>({ limit: 9, budget: 4, weigh: ({ length }) => length }))
  for (let turn = 0; turn < 50; turn++) await ask(`k${turn % 10}`)
  await ask('k8')
  expect(made).toHaveLength(50)
})
