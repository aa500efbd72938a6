import { entry, smallCase } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { plain } from '../testing/plain.ts'
import { diffView } from './diff-view.ts'
import { historyView } from './view.ts'

const day = (number: number) => ({ at: `2026-01-0${number}T00:00:00Z` })
const WHY = 'It was spelt wrong.'

const ENTRIES = [
  ...smallCase(),
  entry('author', { ...day(2), id: 'ben', name: 'Ben', role: 'reporter' }),
  entry('party', { ...day(2), id: 'carl', type: 'person', name: 'Carl', why: 'New.' }),
  entry('party', { ...day(2), id: 'dora', type: 'person', name: 'Dora', why: 'New.' }),
  entry('claim', { ...day(2), id: 'it-rose', text: 'It rose.', why: 'New.' }),
  entry('correction', { ...day(3), by: 'ben', of: 'mira', why: WHY, set: { name: 'Myra' } }),
  entry('retraction', { ...day(4), of: 'it-rose', why: 'It did not.' }),
  entry('merge', { ...day(4), id: 'one', from: 'carl', into: 'dora', why: 'One and the same.' }),
]
const dossier = dossierOf(ENTRIES)

describe('the history', () => {
  const view = historyView(dossier)

  it('has what was recorded together in one batch, latest first', () => {
    expect(
      view.batches.map(({ at, by, why, count, kinds }) => [at.slice(8, 10), by, why, count, kinds]),
    ).toEqual([
      ['04', 'Ana', 'One and the same.', 1, '1 merge of parties'],
      ['04', 'Ana', 'It did not.', 1, '1 retraction'],
      ['03', 'Ben', WHY, 1, '1 correction'],
      ['02', 'Ana', 'New.', 3, '2 parties and 1 claim'],
      ['02', 'Ana', '', 1, '1 author'],
      ['01', 'Ana', '', 8, expect.stringContaining('2 parties, 1 document')],
    ])
  })

  it('names the records of a batch under their kind', () => {
    expect(view.batches[3]?.groups).toEqual([
      { kind: 'Parties', titles: ['Carl', 'Dora'] },
      { kind: 'Claim', titles: ['It rose.'] },
    ])
  })

  it('leads from the time before to the time of the batch', () => {
    const [from, to] = [day(2), day(3)].map(({ at }) => encodeURIComponent(at))
    expect(view.batches[2]?.diffHref).toBe(`/case/small/diff?from=${from}&to=${to}`)
  })

  it('has corrections, retractions and merges first, with why, when and by whom; fields only of a correction', () => {
    expect(view.revisions.map(({ heading, note, fields }) => [plain(heading), plain(note), fields])).toEqual([
      ['Merge of parties: Carl is Dora', 'One and the same. 4 January 2026, 00:00 UTC, by Ana.', []],
      ['Retraction: It rose.', 'It did not. 4 January 2026, 00:00 UTC, by Ana.', []],
      [
        'Correction: Myra',
        `${WHY} 3 January 2026, 00:00 UTC, by Ben.`,
        [{ field: 'name', before: 'Mira', after: 'Myra' }],
      ],
    ])
    expect(view.summary).toContain('15 entries so far; 1 correction, 1 retraction and 1 merge of parties.')
  })

  it('is read at its latest, of all the times there are', () => {
    expect(view.control).toMatchObject({ current: day(4).at, isLatest: true, action: '/case/small' })
    expect(view.control.times.map(({ at }) => at)).toEqual([1, 2, 3, 4].map((number) => day(number).at))
    expect(view.control.times[2]?.words).toBe('3 January 2026, 00:00 UTC')
  })
})

describe('the difference between two days', () => {
  const between = (from: number, to: number) => {
    const [before, after] = [from, to].map((number) => dossierOf(ENTRIES, day(number).at).case)
    return after && diffView('small', { before, after, latest: dossier.case }, 'en')
  }

  it.each([
    [1, 2, '4 entries, after which 4 records differ.', ['Added: 4']],
    [2, 3, '1 entry, after which 1 record differs.', ['Changed: 1']],
    [3, 3, '0 entries; nothing that stands differs.', []],
    [1, 4, expect.stringContaining('7 entries'), ['Changed: 1', expect.stringContaining('Added')]],
  ])('from %i to %i January', (from, to, summary, groups) => {
    const view = between(from, to)
    expect(view?.summary).toEqual(summary)
    expect(view?.groups.map(({ title }) => title)).toEqual(groups)
    expect([view?.from, view?.to]).toEqual([day(from).at, day(to).at])
  })

  it('names what was added, without fields, and what changed, field by field', () => {
    expect(between(1, 2)?.groups[0]?.items).toContainEqual({ kind: 'party', title: 'Carl', fields: [] })
    expect(between(2, 3)?.groups[0]?.items).toEqual([
      { kind: 'party', title: 'Myra', fields: [{ field: 'name', before: 'Mira', after: 'Myra' }] },
    ])
  })

  it('names what was taken out as it was called', () => {
    const taken = between(3, 4)?.groups.find(({ title }) => title.startsWith('Taken out'))
    expect(taken?.items).toContainEqual({ kind: 'claim', title: 'It rose.', fields: [] })
  })

  it('says from when to when', () => {
    expect(between(1, 2)?.heading).toBe('From 1 January 2026, 00:00 UTC to 2 January 2026, 00:00 UTC')
    expect(between(1, 2)?.control.diffAction).toBe('/case/small/diff')
  })
})

it('says that a merge was taken back, in either language', () => {
  const back = entry('retraction', { ...day(5), of: 'one', why: 'Two brothers.' })
  const taken = dossierOf([...ENTRIES, back])
  const heading = (locale: 'en' | 'ar') => plain(historyView({ ...taken, locale }).revisions[0]?.heading)
  expect(heading('en')).toBe('Merge taken back: Carl is Dora')
  expect(heading('ar')).toContain('تراجع عن دمج')
})
