import { beforeEach, expect, test, vi } from 'vitest'
import { printFirstSteward } from './first-steward.ts'
import type { People } from './people.ts'
import { printRecovery } from './print-recovery.ts'
import { joined, somePeople, WORDS } from './testing/people.ts'

let people: People
const said: string[] = []

beforeEach(async () => {
  people = await somePeople()
  said.length = 0
  for (const to of ['log', 'error'] as const)
    vi.spyOn(console, to).mockImplementation((words) => {
      said.push(words)
    })
})

const tokenIn = (words = '') => /=([\w-]+)$/.exec(words)?.[1] ?? ''

test('each start without people prints a link, and ends the one before', async () => {
  await printFirstSteward(people)
  await printFirstSteward(people)
  const [first, second] = said.map(tokenIn)
  await expect(people.invitation(first ?? '')).rejects.toThrow('no-link')
  const amal = { name: 'Amal', email: 'amal@desk.example', password: WORDS }
  expect(await people.accept(second ?? '', amal)).toMatchObject({ role: 'steward' })
  await printFirstSteward(people)
  expect(said).toHaveLength(2)
})

test('whoever starts the desk lets in whom they name, and nobody where they name nobody', async () => {
  await joined(people, 'steward', 'Amal')
  await printRecovery(people, undefined)
  expect(said).toEqual([])
  await printRecovery(people, ' AMAL@desk.example')
  expect(await people.recover(tokenIn(said[0]), 'another horse altogether')).toMatchObject({ name: 'Amal' })
  await printRecovery(people, 'nobody@desk.example')
  expect(said[1]).toBe('DESK_RECOVER names nobody@desk.example, and nobody at the desk has this address.')
})
