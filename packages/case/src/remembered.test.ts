import { expect, it } from 'vitest'
import { remembered } from './remembered.ts'

function counting() {
  const asked: string[] = []
  const lengthOf = remembered((text) => {
    asked.push(text)
    return text === '' ? undefined : text.length
  })
  return { asked, lengthOf }
}

it('asks once for a text, whatever the answer is', () => {
  const { asked, lengthOf } = counting()
  expect(['ab', '', 'ab', ''].map(lengthOf)).toEqual([2, undefined, 2, undefined])
  expect(asked).toEqual(['ab', ''])
})

it('keeps no long text, and forgets when it holds many', () => {
  const { asked, lengthOf } = counting()
  const long = 'x'.repeat(101)
  expect([long, long].map(lengthOf)).toEqual([101, 101])
  expect(asked).toHaveLength(2)
  lengthOf('first')
  for (let at = 0; at < 4096; at += 1) lengthOf(String(at))
  lengthOf('first')
  expect(asked.filter((text) => text === 'first')).toHaveLength(2)
})
