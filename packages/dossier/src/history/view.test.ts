import { describe, expect, it } from 'vitest'
import { BEFORE_EVIDENCE, dossierOf, firstCase } from '../testing/dossiers.ts'
import { fullCase } from '../testing/full-case.ts'
import { plain } from '../testing/plain.ts'
import { historyView } from './view.ts'

describe('the history of the first case', () => {
  const dossier = firstCase()
  const view = historyView(dossier)

  it('has every entry once, in batches of one time, author and reason, latest first', () => {
    const titles = view.batches.flatMap(({ groups }) => groups.flatMap((group) => group.titles))
    expect(titles).toHaveLength(dossier.case.size)
    expect(view.batches.map(({ at }) => at)).toEqual(
      view.batches
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    )
    expect(view.batches.map(({ kinds, by }) => [kinds, by])).toContainEqual([
      '1 correction',
      'The Hearsay project',
    ])
  })

  it('gives each correction with the fields that changed, before and after, latest first', () => {
    const [first, last] = [view.revisions.at(-1), view.revisions[0]]
    expect(view.revisions).toHaveLength(19)
    expect(plain(first?.heading)).toBe('Correction: The United States works with ISIS')
    expect(first?.fields).toMatchObject([
      {
        field: 'accounts it feeds',
        before: null,
        after: dossier.case.account.get('us-airstrike')?.title,
      },
    ])
    expect(plain(last?.heading)).toBe('Correction: Supposed missile parts: held')
    expect(last?.fields).toMatchObject([{ before: null, after: 'The team in Fallujah' }])
  })

  it('reads no id to anybody', () => {
    const titles = view.batches.flatMap(({ groups }) => groups.flatMap((group) => group.titles))
    const ids = new Set([...dossier.case.kinds.keys()].filter((id) => id.includes('-')))
    for (const title of titles)
      for (const word of title.split(/[\s“”:;,.]+/)) expect(ids.has(word)).toBe(false)
  })

  it('offers every time, later ones too, while the past is read', () => {
    const early = historyView(firstCase(BEFORE_EVIDENCE))
    expect(early.control.times).toEqual(view.control.times)
    expect(early.control).toMatchObject({ current: BEFORE_EVIDENCE, isLatest: false })
    expect(early.revisions).toEqual([])
    expect(early.summary).toContain('nothing corrected or withdrawn yet')
  })

  it('links each batch to the case as of then, and to the difference it made', () => {
    const last = view.batches.at(-1)
    expect(last?.asOfHref).toBe(`/case/abu-ghraib-2015?as-of=${encodeURIComponent(BEFORE_EVIDENCE)}`)
    expect(last?.diffHref).toBe(`/case/abu-ghraib-2015/diff?from=&to=${encodeURIComponent(BEFORE_EVIDENCE)}`)
  })
})

it('counts corrections, retractions and merges of a full case', () => {
  const { revisions, summary } = historyView(dossierOf(fullCase()))
  expect(revisions.map(({ heading }) => plain(heading).split(':')[0])).toEqual([
    'Merge of parties',
    'Retraction',
    ...Array(5).fill('Correction'),
  ])
  expect(summary).toContain('5 corrections, 1 retraction and 1 merge of parties')
  expect(revisions[2]?.fields).toMatchObject([{ field: 'name', after: 'P. two' }])
})
