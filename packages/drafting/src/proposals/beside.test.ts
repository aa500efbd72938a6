import { expect, test } from 'vitest'
import { draftPages } from '../draft.ts'
import { caseOf, FRAME, pageNamed } from '../testing/drafts.ts'
import { proposalsOf } from './propose.ts'

const PAGES = [
  pageNamed(
    'post.txt',
    `Mona Teague, a spokeswoman for the Coast Agency, promised that the signal log of Box 4 would be released by 3 May 2024. People are saying that the driver was drunk, Northwire reports.`,
    {
      outlet: 'Evening Post',
      published: '2024-05-01',
      credited: ['Northwire'],
    },
  ),
  pageNamed(
    'sun.txt',
    `The Coast Agency will not release the signal log of Box 4, Ola Berg said. “The log shows that the driver was asleep,” said Petra Vane. I have it on the dashcam, Ida Crane told Northwire.`,
    {
      outlet: 'Morning Sun',
      published: '2024-05-04',
      credited: ['Northwire'],
    },
  ),
]

const proposals = proposalsOf(draftPages(PAGES), FRAME)

test('what is proposed beside statements is in the form of a case, and stands behind what it mentions', () => {
  const { case: state } = caseOf(proposals, PAGES)
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
