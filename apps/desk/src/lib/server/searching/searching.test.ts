import type { Desk } from '@hearsay/store'
import { describe, expect, test } from 'vitest'
import { deskWithPage } from '../testing/desk.ts'
import { askedIn, queryOf } from './asked.ts'
import { resultsFor } from './results.ts'
import { seenIn } from './saved.ts'

const NOTHING = { q: '', kind: null, caseId: '', from: '', to: '', page: 1 }

test.each([
  ['', {}],
  [
    'q=gate&kind=party&case=weir&from=2026-01-02',
    { q: 'gate', kind: 'party', caseId: 'weir', from: '2026-01-02' },
  ],
  ['kind=author&from=yesterday&to=2026-13-01&page=-1', {}],
  ['page=2.9', { page: 2 }],
  ['page=1e9', {}],
  [`q=${'x'.repeat(900)}`, { q: 'x'.repeat(500) }],
])('%s asks for as much as it means', (query, asked) => {
  expect(askedIn(new URLSearchParams(query))).toEqual({ ...NOTHING, ...asked })
})

test('an address without what it does not narrow', () => {
  expect(queryOf({ ...NOTHING, q: 'a b', kind: 'claim' })).toBe('q=a+b&kind=claim')
})

test.each([
  ['{"weir":3}', [['weir', 3]]],
  ['{"weir":"3","x":1.5}', []],
  ['[', []],
  ['null', []],
  ['', []],
])('%j says how much was seen', (said, seen) => expect([...seenIn(said)]).toEqual(seen))

describe('what is shown', () => {
  const found = async (desk: Desk, id: string, q: string, kind: 'document' | null = null) =>
    await resultsFor(desk, [id], { ...NOTHING, q, kind })

  test('is by kind, with the words marked, and where each stands', async () => {
    const { desk, id, document } = await deskWithPage()
    const { count, groups } = await found(desk, id, 'gate')
    expect(count).toBe(2)
    expect(groups.map(({ kind, hits }) => [kind, hits.map(({ href }) => href)])).toEqual([
      ['case', [`/case/${id}`]],
      ['document', [`/case/${id}/page/${document}`]],
    ])
    expect(groups[1]?.hits[0]).toMatchObject({ case: 'The weir', day: '2026-02-03' })
    expect(groups[1]?.hits[0]?.title[0]).toEqual({ text: 'Gate', isHit: true })
    expect((await found(desk, id, 'gate', 'document')).groups.map(({ kind }) => kind)).toEqual(['document'])
  })

  test('is nothing of a case that whoever asks may not see, asked for by name or not', async () => {
    const { desk, id } = await deskWithPage()
    for (const caseId of ['', id]) {
      const results = await resultsFor(desk, ['another'], { ...NOTHING, q: 'gate', caseId })
      expect(results).toMatchObject({ count: 0, groups: [] })
    }
  })
})
