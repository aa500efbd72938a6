import { fold, parseEntry } from '@hearsay/case'
import { expect, test } from 'vitest'
import { draftPages } from '../draft.ts'
import { page } from '../said/testing/pages.ts'
import type { Frame } from './proposal.ts'
import { entriesOf, proposalsOf } from './propose.ts'

const FRAME: Frame = {
  at: '2024-06-01T00:00:00Z',
  by: 'machine',
  words: {
    why: ({ code }) => `Because of ${code}.`,
    citation: (outlet) => outlet,
    notIdentified: (name) => name,
    heldBy: (names) => `Said by ${names.join(', ')}.`,
  },
}
const OPENING = [
  { kind: 'case', id: 'draft', kicker: 'k', title: 't', question: 'q', language: 'en' },
  { kind: 'author', id: 'machine', name: 'm', role: 'project' },
].map((entry) => ({ at: FRAME.at, by: FRAME.by, ...entry }))

const hash = (digit: string) => `sha256:${digit.repeat(64)}`
const PAGES = [
  page(
    `Mona Teague, a spokeswoman for the Coast Agency, promised that the signal log of Box 4 would be released by 3 May 2024. People are saying that the driver was drunk, Northwire reports.`,
    {
      name: 'post.txt',
      outlet: 'Evening Post',
      published: '2024-05-01',
      hash: hash('a'),
      credited: ['Northwire'],
    },
  ),
  page(
    `The Coast Agency will not release the signal log of Box 4, Ola Berg said. “The log shows that the driver was asleep,” said Petra Vane. I have it on the dashcam, Ida Crane told Northwire.`,
    {
      name: 'sun.txt',
      outlet: 'Morning Sun',
      published: '2024-05-04',
      hash: hash('b'),
      credited: ['Northwire'],
    },
  ),
]

const proposals = proposalsOf(draftPages(PAGES), FRAME)

test('what is proposed beside statements is in the form of a case, and stands behind what it mentions', () => {
  const state = fold([...OPENING, ...entriesOf(proposals)].map((entry) => parseEntry(entry)))
  const log = [...state.exhibit.values()].find(({ name }) => name === 'Signal log of Box 4')
  expect(log).toMatchObject({ type: 'record' })
  expect([...state.custody.values()].map(({ event, exhibit }) => [event, exhibit === log?.id])).toEqual([
    ['promised', true],
    ['refused', true],
  ])
  expect([...state.tie.values()]).toMatchObject([{ relation: 'works-for', detail: 'spokeswoman' }])
  expect([...state.outcome.values()]).toMatchObject([{ state: 'unknown' }])
  expect([...state.dependence.values()]).toMatchObject([{ type: 'one-source' }])
  const promise = [...state.statement.values()].find(({ act }) => act === 'promise')
  expect(promise?.future).toEqual({ by: { as: 'by 3 May 2024', edtf: '2024-05-03' } })
})

test('each has words to rest on, a chance, and needs what stands before it', () => {
  const known = new Set<string>()
  for (const { key, needs, chance, restsOn, subject } of proposals) {
    expect(needs.filter((need) => !known.has(need))).toEqual([])
    expect(chance).toBeGreaterThan(0)
    expect(chance).toBeLessThanOrEqual(1)
    if (['tie', 'exhibit', 'custody', 'outcome', 'one-source'].includes(subject))
      expect(restsOn).not.toEqual([])
    known.add(key)
  }
})
