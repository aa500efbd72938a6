import { describe, expect, it } from 'vitest'
import { BEFORE_EVIDENCE, dossierOf, firstCase } from '../testing/dossiers.ts'
import { fullCase } from '../testing/full-case.ts'
import { plain } from '../testing/plain.ts'
import { timelineView } from './view.ts'

describe('the timeline of the first case', () => {
  const { moments } = timelineView(firstCase())

  it('keeps relative words as words, in their order, and puts no date to them', () => {
    expect(moments.map(({ heading }) => heading && [heading.words, heading.date])).toEqual([
      ['2013', undefined],
      ['earlier', undefined],
      ['recent', undefined],
      ['last weekend', 'about April 2015'],
      ['this week', undefined],
      ['Tuesday morning', undefined],
      ['Tuesday', undefined],
      ['Tuesday night', undefined],
      ['about April 2015', undefined],
      ['23 November 2026', undefined],
      undefined,
    ])
  })

  it('marks the only dates that are inferred, with the reasoning', () => {
    const inferred = moments.filter(({ heading }) => heading?.inferred)
    expect(inferred.map(({ heading }) => heading?.words)).toEqual(['last weekend', 'about April 2015'])
  })

  it('puts the explosion, what was said of it, and what the desk learned in three rows', () => {
    const entry = (words: string, row: string) =>
      moments
        .find(({ heading }) => heading?.words === words)
        ?.rows.find((one) => one.row === row)
        ?.entries.map(({ text, links }) => [text, links.length])
    expect(entry('last weekend', 'happened')).toEqual([['Explosion at Abu Ghraib', 0]])
    expect(entry('Tuesday', 'said')).toEqual([
      ['Abu Ahmad', 2],
      ['Waleed Safi', 1],
      ['People Safi spoke with on Tuesday', 3],
    ])
    expect(entry('23 November 2026', 'learned')).toEqual([
      ['The page of The Daily Beast is captured', 0],
      [`${firstCase().case.size} entries are recorded`, 0],
    ])
  })

  it('counts what has no time', () => {
    expect(moments.at(-1)).toMatchObject({ opens: 'No time given', heading: undefined })
    const texts = moments.at(-1)?.rows.flatMap(({ entries }) => entries.map(({ text }) => text))
    expect(texts).toContain('Supposed missile parts: 5 steps of custody')
  })

  it('loses nothing where there is little', () => {
    const early = timelineView(firstCase(BEFORE_EVIDENCE))
    expect(early.moments.map(({ heading }) => heading?.words)).not.toContain('last weekend')
    expect(early.ties).toEqual([])
    expect(early.untied.length).toBeGreaterThan(20)
  })
})

describe('a very full case', () => {
  const { moments, ties } = timelineView(dossierOf(fullCase()))

  it('puts dates before the page, then its words, then later dates, then words without order, then no time', () => {
    expect(moments.map(({ heading, opens }) => [opens, heading?.words])).toEqual([
      ['Dated', '2 January 2014'],
      [expect.stringMatching(/^In the words of/), 'last weekend'],
      [undefined, 'Tuesday'],
      [undefined, 'May 2015'],
      ['Dated', '2016'],
      ...[1, 2, 3, 4, 5, 6, 7, 9, 10, 11].map((day) => [undefined, `${day} January 2026`]),
      ['In words that give no order', 'when the river rose'],
      ['No time given', undefined],
    ])
  })

  it('lists every tie once', () => {
    expect(ties.reduce((sum, group) => sum + group.ties.length, 0)).toBe(dossierOf(fullCase()).case.tie.size)
  })
})

it('groups ties under the parties that have most', () => {
  const { ties, untied } = timelineView(firstCase())
  expect(ties.reduce((sum, group) => sum + group.ties.length, 0)).toBe(16)
  expect(ties[0]).toMatchObject({ party: 'Iran-backed Shia militias', kind: 'group' })
  expect(ties[0]?.ties.map(({ tie }) => plain(tie))).toContainEqual(
    expect.stringMatching(/^opposed to the United States/),
  )
  expect(untied).not.toContain('The Hearsay project')
})
