import { describe, expect, it } from 'vitest'
import { dossierOf, firstCase } from '../testing/dossiers.ts'
import { fullCase } from '../testing/full-case.ts'
import { diffView } from './diff-view.ts'

describe('the difference between two times', () => {
  const latest = firstCase().case
  const before = firstCase('2026-11-23T20:00:00Z').case

  it('lists what was added and what changed, fields before and after', () => {
    const view = diffView('abu-ghraib-2015', { before, after: latest, latest }, 'en')
    expect(view.groups.map(({ title }) => title)).toEqual([
      // The narrative, corrected in the third file, and the eighteen records that the fifth corrects.
      'Changed: 19',
      `Added: ${latest.kinds.size - before.kinds.size}`,
    ])
    expect(view.groups[0]?.items.filter(({ kind }) => kind === 'narrative')).toMatchObject([
      { fields: [{ field: 'accounts it feeds' }] },
    ])
    expect(view).toMatchObject({ from: '2026-11-23T20:00:00Z', to: latest.history.at(-1)?.at })
  })

  it('counts everything as added from nothing', () => {
    const view = diffView('abu-ghraib-2015', { before: undefined, after: latest, latest }, 'en')
    expect(view.groups.map(({ title }) => title)).toEqual([`Added: ${latest.kinds.size}`])
    expect(view.heading).toMatch(/^From nothing to /)
  })

  it('says so where nothing differs', () => {
    const view = diffView('abu-ghraib-2015', { before: latest, after: latest, latest }, 'en')
    expect(view.groups).toEqual([])
    expect(view.summary).toBe('0 entries; nothing that stands differs.')
  })
})

it('names what was taken out', () => {
  const { case: latest } = dossierOf(fullCase())
  const { case: before } = dossierOf(fullCase(), '2026-01-09T00:00:00Z')
  const view = diffView('full', { before, after: latest, latest }, 'en')
  expect(
    view.groups.find(({ title }) => title.startsWith('Taken out'))?.items.map(({ kind }) => kind),
  ).toContain('outcome')
})
