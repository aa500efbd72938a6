import { expect, test } from 'vitest'
import { oneByOne } from './one-by-one.ts'

test('work is never done twice at once; who asks meanwhile has it done once more', async () => {
  const ends: (() => void)[] = []
  let [begun, ended] = [0, 0]
  const ask = oneByOne(async () => {
    const number = ++begun
    expect(begun - ended).toBe(1)
    await new Promise<void>((resolve) => ends.push(resolve))
    ended += 1
    return number
  })
  const [first, second, third] = [ask(), ask(), ask()]
  ends[0]?.()
  expect(await first).toBe(1)
  await Promise.resolve()
  const fourth = ask()
  ends[1]?.()
  expect(await Promise.all([second, third])).toEqual([2, 2])
  await Promise.resolve()
  ends[2]?.()
  expect(await fourth).toBe(3)
})

test('what fails fails for whoever asked for it, and is done again for others', async () => {
  let times = 0
  const ask = oneByOne(async () => {
    times += 1
    if (times === 1) throw new Error('lost')
    return times
  })
  const [first, second] = [ask(), ask()]
  await expect(first).rejects.toThrow('lost')
  expect(await second).toBe(2)
})
