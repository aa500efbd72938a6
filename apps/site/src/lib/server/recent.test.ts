import { expect, test } from 'vitest'
import { recent } from './recent.ts'

test('asks once, keeps the most recently used, forgets the rest', async () => {
  const made: string[] = []
  const cache = recent<string>(2)
  const get = (key: string) =>
    cache.get(key, async () => {
      made.push(key)
      return key
    })
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await get(key)).toBe(key)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

test('forgets an answer that failed', async () => {
  const cache = recent<string>(2)
  await expect(cache.get('a', () => Promise.reject(new Error('once')))).rejects.toThrow('once')
  expect(await cache.get('a', async () => 'then')).toBe('then')
})
