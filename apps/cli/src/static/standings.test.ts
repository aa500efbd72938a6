import type { Editions, ExtractMark } from '@hearsay/store/editions'
import { expect, test } from 'vitest'
import { publicOf } from './standings.ts'

const mark = (part: string, hash: string): ExtractMark => {
  return { caseId: 'mill', part, subject: 's', at: '', hash }
}

/** A store of one case, of which each question may find another state. */
function storeOf(states: readonly { readonly version: string; readonly marks: readonly ExtractMark[] }[]) {
  let asked = 0
  const now = () => states[Math.min(Math.floor(asked++ / 2), states.length - 1)]
  return {
    cases: async () => [{ id: 'mill', size: 1, version: now()?.version ?? '' }],
    extractMarks: async () => states[Math.min(Math.floor(asked / 2), states.length - 1)]?.marks ?? [],
    withdrawnCases: async () => [],
  } as unknown as Editions
}

const standing = async (...marks: ExtractMark[]) =>
  (await publicOf(storeOf([{ version: '1', marks }]))).cases.get('mill')

test('what cases are linked by is another where one says so of its parties, stories or setting', async () => {
  const before = await standing(
    mark('name', 'a'),
    mark('story', 'a'),
    mark('setting', 'a'),
    mark('card', 'a'),
  )
  for (const part of ['name', 'story', 'setting', 'card']) {
    const marks = ['name', 'story', 'setting', 'card'].map((one) => mark(one, one === part ? 'b' : 'a'))
    expect([part, (await standing(...marks))?.linked === before?.linked]).toEqual([part, part === 'card'])
  }
})

test('where one is published while it is asked, all is asked again', async () => {
  const [old, next] = [
    { version: '1', marks: [mark('revision', 'a')] },
    { version: '2', marks: [mark('revision', 'b')] },
  ]
  // Asked for cases, and then again: between the two another edition came.
  const moved = storeOf([old, next])
  await moved.cases()
  const found = (await publicOf(moved)).cases.get('mill')
  const whole = (await publicOf(storeOf([next]))).cases.get('mill')
  expect(found).toEqual(whole)
})
