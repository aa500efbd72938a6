import { readCaseFolder } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { claimGraph, dependenceEvents, weighCase } from './index.ts'

/*
 * The derivation of the figures of the second case, written out by hand: of the two claims that divide it;
 * the others and the accounts are in maine-claims.test.ts. The statements and who reports whom are in
 * cases/uss-maine-1898/01-reporting.yaml; copying and dependences in 03-weighing.yaml. No page is held: every
 * path ends in an outlet whose page is cited, of capacity 1 in both readings, so that the two readings agree.
 * What is counted below is written `source, through whom → where it is cited`.
 */
const { case: folded } = readCaseFolder('uss-maine-1898')
const { claims } = weighCase(folded)

/** Arcs as "from > to", sorted. */
function arcs(claim: string): string[] {
  return claimGraph(folded, claim)
    .arcs.map(({ from, to }) => `${from} > ${to}`)
    .sort()
}

function figuresOf(claim: string) {
  const found = claims.get(claim)
  if (!found) throw new Error(`no claim ${claim}`)
  return found
}

const exactly = (value: number) => ({ lower: value, upper: value })

/*
 * The lines of "a mine outside set it off", one for each row that can stand with all others:
 *   1 Lee, from the powder cases                              → NHHC
 *   2 Smith                                                   → Project Gutenberg
 *   3 naval officers for a torpedo                            → The Evening Star
 *   4 Spaniards in Havana, through Bryson and the Journal, or naval authorities, through the Journal → CK-12
 *   5 the correspondent at Key West, from the wounded sailor  → The Call
 *   6 the Times Herald, in its own voice                      → itself
 *   7 the court of 1911, from the bent plate, through an unnamed newspaper → BoatBanter
 *   8 the Samuels, told by a mine maker, or from the report   → a bookseller
 *   9 the Scranton Tribune, in its own voice                  → itself
 *  10 the bent keel: through the court of 1898 to the Corvallis Gazette or (told to Morris) to Free Books, or
 *     through some experts to the Cuban Studies Institute. The court, the experts, the officer of the Fern
 *     and The Call all rest on that keel, which is one thing: together they are one line. The Fern's officer
 *     and the court reach Project Gutenberg too, and The Call itself, where lines 2 and 5 already land.
 *  11 some recent authors                                     → History Matters
 * The Samuels reach BoatBanter too, but they are one party.
 */
describe('the claim "a mine or torpedo outside the ship set off the explosion"', () => {
  const mine = figuresOf('mine')

  it('runs from things, witnesses of things and papers to the pages that are cited', () => {
    expect(arcs('mine')).toEqual([
      'bent-keel > court-1898',
      'bent-keel > fern-officer',
      'bent-keel > sf-call~voice',
      'bent-keel > some-experts',
      'bent-plate > board-1911',
      'board-1911 > quoted-newspaper',
      'charles-morris > free-books~cited',
      'corvallis-gazette > corvallis-gazette~cited',
      'court-1898 > charles-morris',
      'court-1898 > corvallis-gazette',
      'court-1898 > project-gutenberg~cited',
      'court-1898 > william-mckinley',
      'fern-officer > unnamed-new-york-paper',
      'fitzhugh-lee > nhhc~cited',
      'george-bryson > ny-journal',
      'great-round-world-magazine > project-gutenberg~cited',
      'havana-spaniards > george-bryson',
      'key-west-correspondent > sf-call~cited',
      'mine-maker > the-samuels',
      'naval-authorities > ny-journal',
      'ny-journal > ck12~cited',
      'officers-torpedo > evening-star~cited',
      'powder-cases > fitzhugh-lee',
      'quoted-newspaper > boat-banter~cited',
      'recent-authors > history-matters~cited',
      'scranton-tribune~voice > scranton-tribune~cited',
      'sf-call~voice > sf-call~cited',
      'some-experts > cuban-studies-institute~cited',
      'suppressed-report > the-samuels',
      'the-samuels > bookseller~cited',
      'the-samuels > quoted-newspaper',
      'times-herald~voice > times-herald~cited',
      'unnamed-new-york-paper > great-round-world-magazine',
      'wade-smith > project-gutenberg~cited',
      'william-mckinley > project-gutenberg~cited',
      'wounded-sailor > key-west-correspondent',
    ])
  })

  it('has nobody who saw a mine: no direct access, and the low end is 0', () => {
    expect(mine.graph.direct).toEqual([])
    expect(mine.atWord.f2.low).toBe(0)
  })

  it('F0 = 0 held and 17 cited', () => {
    // Lee, the findings, McKinley, the Star, the Journal, The Call twice, the Times Herald, Corvallis,
    // Rothschild's page, BoatBanter, the bookseller, Morris, the Great Round World, Scranton, Smith,
    // History Matters
    expect([mine.f0, mine.cited]).toEqual([0, 17])
  })

  it('F1 = 21 or more: eleven by themselves and five crowds of at least two', () => {
    // Lee, the court of 1898, the correspondent at Key West, The Call, the Times Herald, the court of 1911,
    // the Samuels, the mine maker, the Fern's officer, the Scranton Tribune, Smith; officers for a torpedo,
    // Spaniards in Havana, naval authorities, some experts, recent authors
    expect(mine.f1).toEqual({ low: 11 + 5 * 2, high: null })
  })

  it('the bent keel alone is in every smallest cut', () => {
    expect(mine.atWord.f2).toEqual({ low: 0, high: 11 })
    expect(mine.atWord.loadBearing.every).toEqual(['bent-keel'])
    // Strictly an outlet's voice and its page are one: a line of which nothing else can be cut.
    expect([...mine.strict.loadBearing.every].sort()).toEqual([
      'bent-keel',
      'scranton-tribune',
      'times-herald',
    ])
  })

  it('F3 = 11: The Call’s dispatch runs on through the Herald, which nobody else has', () => {
    expect(mine.graph.copied?.by).toEqual(['call-from-herald'])
    const copied = mine.graph.copied?.arcs ?? []
    const after = (vertex: string) => copied.filter(({ from }) => from === vertex).map(({ to }) => to)
    const [herald = 'nobody', ...others] = after('key-west-correspondent')
    expect([herald.startsWith('ny-herald~'), others, after(herald)]).toEqual([true, [], ['sf-call~cited']])
    expect(mine.atWord.f3.high).toEqual(exactly(11))
  })

  it('F4 = 10: recent authors and the Samuels are one; what Lee shares with the court saves nothing', () => {
    // It takes Lee's line, and the court, but not the keel, which reaches a page through some experts.
    expect(mine.atWord.f4.high).toEqual(exactly(10))
  })

  it('F5 = 7: the Navy’s side, and six others', () => {
    // The Navy's side takes lines 1, 3 and 7 (Lee, officers, court of 1911), the court, the Fern's officer
    // and the sailor of line 5. Left: the keel (The Call and the experts), Smith, Spaniards in Havana, the
    // Times Herald, the Samuels with the recent authors, the Scranton Tribune.
    expect(mine.atWord.f5.high).toEqual(exactly(7))
    expect(mine.atWord.together).toContain('navy-side')
    expect(mine.atWord.together).toContain('bent-keel')
  })

  it('is touched by these dependences: a tie to an outlet takes its relaying strictly only', () => {
    const touching = (graph: Parameters<typeof dependenceEvents>[1], mode: 'at-word' | 'strict') =>
      dependenceEvents(folded, graph, mode).map(({ dependence }) => dependence)
    expect(touching(mine.graph, 'at-word')).toEqual(['lee-and-court', 'recent-and-samuels', 'navy-side'])
    expect(touching(mine.graph, 'strict')).toEqual([
      'lee-and-court',
      'recent-and-samuels',
      'navy-side',
      'george-bryson:works-for:ny-journal',
    ])
    // The Herald stands in the graph in which the copy runs through it.
    expect(touching(mine.graph.copied ?? mine.graph, 'at-word')).toContain(
      'key-west-correspondent:works-for:ny-herald',
    )
  })

  it('offers two exhibits that support nothing: nobody independent found that they do', () => {
    expect([...mine.graph.inert].sort()).toEqual(['bent-keel', 'bent-plate'])
  })

  it('has against it at most 7 lines, 6 where Rickover’s work is one, 4 where each side is', () => {
    // The photographs (Rickover's team, Hansen and Wegner), Rickover's own word, Wenzer, the Spanish
    // commission, The Sun (Schley or Long), officers for a machine, Blanco. F4: the photographs and Rickover
    // are one. F5: the commission and Blanco are one, The Sun and the officers are one.
    expect(mine.against.atWord.f2).toEqual({ low: 0, high: 7 })
    expect(mine.against.atWord.f4.high).toEqual(exactly(6))
    expect(mine.against.atWord.f5.high).toEqual(exactly(4))
  })
})

describe('the claim "the explosion began inside the ship"', () => {
  const internal = figuresOf('internal')

  it('F2 = 6, and F5 = 3: Spain, the Navy and Rickover', () => {
    // The Spanish commission (→ NHHC, or through Spain), The Sun (Long, told by ordnance officers, or
    // Schley), officers for a machine, Blanco (through Du Bose, or the correspondent at Madrid), Rickover's
    // team (through an unnamed newspaper, or Wenzer), Rickover in his own book.
    expect(internal.atWord.f2).toEqual({ low: 0, high: 6 })
    // The Bee's cable runs on through The World, which nothing else crosses: as many.
    expect(internal.atWord.f3.high).toEqual(exactly(6))
    // Rickover and his team are one.
    expect(internal.atWord.f4.high).toEqual(exactly(5))
    // The commission and Blanco are one, and so are The Sun's officers and the Star's.
    expect(internal.atWord.f5.high).toEqual(exactly(3))
    expect([...internal.atWord.together].sort()).toEqual([
      'navy-side',
      'rickover-team:works-for:hyman-rickover',
      'spanish-side',
    ])
  })

  it('one pair of its origins is shown to be independent', () => {
    expect(internal.independence.independent).toEqual({ pairs: 1, by: ['hull-and-photographs'] })
  })
})
