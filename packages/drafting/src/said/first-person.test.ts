import { expect, test } from 'vitest'
import { page, saidLines } from './testing/pages.ts'

const blog =
  'I live above the mill. I saw the wheel turn at noon. I signed for the book, and I have it. Somebody who works there sent me two pages of it. I said no. I rang the keeper. Please stop asking.'

test('what a page in the first person tells of its writer is theirs, not how they came to ask', () => {
  const text = `the miller’s cat\n(posted 3 May 2023, 01:14)\n\n${blog}\n`
  expect(saidLines([page(text, { outlet: 'the miller’s cat' })])).toEqual([
    'the miller’s cat: I saw the wheel turn at noon',
    'the miller’s cat: I signed for the book, and I have it',
    'the miller’s cat: Somebody who works there sent me two pages of it',
    'the miller’s cat: I said no',
    'the miller’s cat: Please stop asking',
  ])
})

test('… by the name that the page gives them', () => {
  const [line] = saidLines([page(`Fourth Floor · Who I am (Ada Quill, 71)\n\n${blog}\n`)])
  expect(line).toMatch(/^Ada Quill: /)
})

test('a reporter’s own "I" is none', () => {
  expect(saidLines([page(`By Ola Berg\n\n${blog}\n`)])).not.toContain(
    'Ola Berg: Somebody who works there sent me two pages of it',
  )
})
