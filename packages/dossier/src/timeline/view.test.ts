import { describe, expect, it } from 'vitest'
import type { Dossier } from '../dossier.ts'
import { BEFORE_EVIDENCE, dossierOf, firstCase } from '../testing/dossiers.ts'
import { fullCase } from '../testing/full-case.ts'
import { plain } from '../testing/plain.ts'
import { timelineView } from './view.ts'

/** Every line of a timeline: its date where it opens one, and its words. */
function linesOf(dossier: Dossier): (string | undefined)[][] {
  return timelineView(dossier).score.chapters.flatMap(({ moments }) =>
    moments.flatMap(({ date, lines }) => lines.map(({ words }, index) => [index === 0 ? date : '', words])),
  )
}

describe('the timeline of the first case', () => {
  const { score } = timelineView(firstCase())

  it('keeps relative words as words, in their order, at the date of their page', () => {
    expect(linesOf(firstCase())).toEqual([
      ['2013', undefined],
      ['about April 2015', undefined],
      ['', 'earlier'],
      ['', 'recent'],
      ['', 'last weekend'],
      ['', 'this week'],
      ['', 'Tuesday morning'],
      ['', 'Tuesday'],
      ['', 'Tuesday night'],
      ['23 November 2026', undefined],
      ['28 November 2026', undefined],
      [undefined, undefined],
    ])
  })

  it('marks the only dates that are inferred, with the reasoning', () => {
    expect(score.inferred.map(({ when }) => when)).toEqual(['about April 2015', 'last weekend'])
  })

  it('puts the explosion, what was said of it, and what the desk learned in three rows', () => {
    const lines = score.chapters.flatMap(({ moments }) => moments.flatMap((moment) => moment.lines))
    const entry = (words: string, row: string) =>
      lines
        .filter((line) => line.words === words)
        .flatMap(({ rows }) => rows.filter((one) => one.row === row))
        .flatMap(({ entries }) => entries.map(({ text, links }) => [text, links.length]))
    expect(entry('last weekend', 'happened')).toEqual([['Explosion at Abu Ghraib', 0]])
    expect(entry('Tuesday night', 'said')).toEqual([
      ['source not named', 1],
      ['The Daily Beast', 1],
    ])
    expect(entry('Tuesday', 'said')).toEqual([
      ['Abu Ahmad', 2],
      ['Waleed Safi', 1],
      ['People Safi spoke with on Tuesday', 4],
    ])
    const learned = lines.flatMap(({ rows }) => rows.filter(({ row }) => row === 'learned'))
    expect(learned.flatMap(({ entries }) => entries.map(({ text }) => text))).toEqual([
      'The page of The Daily Beast is captured',
      '221 entries are recorded', // in the four files of the 23rd
      '67 entries are recorded', // in the fifth file, of the 28th
    ])
  })

  it('loses nothing where there is little', () => {
    expect(linesOf(firstCase(BEFORE_EVIDENCE)).map(([, words]) => words)).not.toContain('last weekend')
    const early = timelineView(firstCase(BEFORE_EVIDENCE))
    expect(early.ties).toEqual([])
    expect(early.untied.length).toBeGreaterThan(20)
  })
})

describe('a very full case', () => {
  const full = dossierOf(fullCase())

  it('stands by date, with words at the date of their page', () => {
    expect(linesOf(full)).toEqual([
      ['2 January 2014', undefined],
      ['about April 2015', 'last weekend'],
      ['May 2015', undefined],
      ['', 'Tuesday'],
      ['', 'when the river rose'],
      ['2016', undefined],
      ...[1, 2, 3, 4, 5, 6, 7, 9, 10, 11].map((day) => [`${day} January 2026`, undefined]),
      [undefined, undefined],
    ])
  })

  it('lists every tie once', () => {
    const { ties } = timelineView(full)
    expect(ties.reduce((sum, group) => sum + group.ties.length, 0)).toBe(full.case.tie.size)
  })
})

it('groups ties under the parties that have most', () => {
  const { ties, untied } = timelineView(firstCase())
  expect(ties.reduce((sum, group) => sum + group.ties.length, 0)).toBe(19)
  expect(ties[0]).toMatchObject({ party: 'Iran-backed Shia militias', kind: 'group' })
  expect(ties[0]?.ties.map(({ tie }) => plain(tie))).toContainEqual(
    expect.stringMatching(/^opposed to the United States/),
  )
  expect(untied).not.toContain('The Hearsay project')
})
