import { expect, test } from 'vitest'
import { outletNames } from './outlet-names.ts'

const names = outletNames(['The Weir Post', 'Post', 'Radio Nine', 'Orn'])

test.each([
  ['the Post', true],
  ['Weir Post', true],
  ['Weir Radio', false],
  ['the', false],
  ['Courier', false],
])('%s is an outlet: %s', (name, expected) => {
  expect(names.has(name)).toBe(expected)
})

test.each([
  ['Radio Nine and The Weir Post', ['The Weir Post', 'Post', 'Radio Nine']],
  ['told Orn', ['Orn']],
  ['Radio Ni', []],
])('%s names %j', (text, expected) => {
  expect(names.within(text)).toEqual(expected)
})
