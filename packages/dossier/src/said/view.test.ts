import { expect, test } from 'vitest'
import { firstCase } from '../testing/dossiers.ts'
import { fits } from './choice.ts'
import { saidView } from './view.ts'

const dossier = firstCase()

function shown(query: string): string[] {
  const { statements, asked } = saidView(dossier, new URLSearchParams(query))
  return statements.filter(({ marks }) => fits(marks, asked)).map(({ item }) => item.id)
}

test('every statement has its chain, ending in the page, and a link to its words', () => {
  const { statements } = saidView(dossier, new URLSearchParams())
  const items = statements.map(({ item }) => item)
  expect(items).toHaveLength(dossier.case.statement.size)
  const crowd = items.find(({ id }) => id === 'interviewees-all-airstrike')
  expect(crowd?.chain.map(({ name }) => name)).toEqual([
    'People Safi spoke with on Tuesday',
    'Waleed Safi',
    'The Daily Beast',
  ])
  expect(crowd?.href).toBe(
    '/case/abu-ghraib-2015/document/brief?statement=interviewees-all-airstrike#interviewees-all-airstrike',
  )
})

test('filters by act, by party anywhere in the chain, by account, and by all at once', () => {
  expect(shown('act=deny')).toEqual(['us-denies', 'interviewees-deny-explosion'])
  expect(shown('party=waleed-safi')).toContain('interviewees-all-airstrike')
  expect(shown('account=isis-rockets')).toContain('baghdad-blames-rockets')
  expect(shown('account=isis-rockets&act=reject')).toEqual(['militias-reject-both'])
})

test('a choice that is no option asks for all, and other parameters are kept', () => {
  expect(shown('act=%3Cscript%3E')).toHaveLength(dossier.case.statement.size)
  const { kept } = saidView(dossier, new URLSearchParams('act=deny&mode=strict'))
  expect(kept).toEqual([['mode', 'strict']])
})
