import { expect, test } from 'vitest'
import { commandsFor } from './commands.ts'

const COMMANDS = ['Capture pages', 'Cases', 'New case', 'القضايا'].map((name) => ({ name, href: `/${name}` }))

test.each([
  ['', COMMANDS.map(({ name }) => name)],
  ['ca', ['Capture pages', 'Cases', 'New case']],
  ['case NE', ['New case']],
  ['القض', ['القضايا']],
  ['publish', []],
])('%j names %j', (text, names) => {
  expect(commandsFor(COMMANDS, text).map(({ name }) => name)).toEqual(names)
})
