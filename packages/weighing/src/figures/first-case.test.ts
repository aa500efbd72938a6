import { readCaseFolder } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { claimGraph, dependenceEvents, weighCase } from './index.ts'

/*
 * The derivation of every figure of the first case, written out by hand. The statements and who reports whom
 * are in cases/abu-ghraib-2015/01-reporting.yaml, and what those missed in 05-new-rules.yaml; the dependences
 * in 03-weighing.yaml. Of what the fifth file adds, one statement alone adds an origin: Kataib Hezbollah
 * says, through Safi, that it has proof. It holds the parts and shows them to nobody, so it counts in the
 * high end.
 */
const { case: folded } = readCaseFolder('abu-ghraib-2015')
const { accounts, claims } = weighCase(folded)

/** Arcs as "from > to", sorted. */
function arcs(claim: string, side: 'for' | 'against' = 'for'): string[] {
  return claimGraph(folded, claim, side)
    .arcs.map(({ from, to }) => `${from} > ${to}`)
    .sort()
}

function account(id: string) {
  const found = accounts.find((figures) => figures.account === id)
  if (!found) throw new Error(`no account ${id}`)
  return found
}

const exactly = (value: number) => ({ lower: value, upper: value })

/** Who says that it was an airstrike, and an American one. */
const AIRSTRIKE = [
  'akram-al-kabi',
  'kataib-hezbollah',
  'safi-interviewees',
  'security-forces-members',
  'shia-militias',
]

describe('the claim "the blast was an airstrike"', () => {
  const airstrike = claims.get('airstrike')
  const graph = airstrike?.graph

  it('reaches the page three ways: the militias, al-Kabi through Roggio, and two crowds and Kataib Hezbollah through Safi', () => {
    expect(arcs('airstrike')).toEqual([
      'akram-al-kabi > bill-roggio',
      'bill-roggio > daily-beast',
      'kataib-hezbollah > waleed-safi',
      'safi-interviewees > waleed-safi',
      'security-forces-members > waleed-safi',
      'shia-militias > daily-beast',
      'waleed-safi > daily-beast',
    ])
  })

  it('has no origin with direct access: four do not say how they know, and one holds what nobody examined', () => {
    expect(graph?.direct).toEqual([])
    expect([...(graph?.unstated ?? [])].sort()).toEqual([
      'akram-al-kabi',
      'kataib-hezbollah',
      'safi-interviewees',
      'security-forces-members',
      'shia-militias',
    ])
    // Kataib Hezbollah says how it knows: by the parts.
    expect(airstrike?.completeness).toEqual({ stated: 1, asserting: 5 })
  })

  it('leaves out the claim and the belief that nobody is named for', () => {
    expect(graph?.sourceless).toEqual(['rumour-killed', 'belief-positions-bombed'])
  })

  it('F0 = 1: one page', () => expect(airstrike?.f0).toBe(1))

  it('F1: militias 1 + al-Kabi 1 + Kataib Hezbollah 1 + people 20 = 23 at least; the security-forces members may be among the people, and their number has no upper bound', () => {
    expect(airstrike?.f1).toEqual({ low: 23, high: null })
  })

  it('strict, F2 = 0 to 1: nobody has direct access; every path ends in The Daily Beast', () => {
    expect(airstrike?.strict.f2).toEqual({ low: 0, high: 1 })
    expect(airstrike?.strict.cut).toEqual(['daily-beast'])
    expect(airstrike?.strict.loadBearing).toEqual({ some: ['daily-beast'], every: ['daily-beast'] })
    // With one page in every cut, no dependence can lower the figure further.
    for (const cut of [airstrike?.strict.f3, airstrike?.strict.f4, airstrike?.strict.f5]) {
      expect(cut).toEqual({ low: exactly(0), high: exactly(1) })
    }
  })

  it('at their word, F2 = 0 to 3: militias, Safi, and al-Kabi or Roggio', () => {
    expect(airstrike?.atWord.f2).toEqual({ low: 0, high: 3 })
    expect(airstrike?.atWord.cut).toHaveLength(3)
    expect([...(airstrike?.atWord.loadBearing.every ?? [])].sort()).toEqual(['shia-militias', 'waleed-safi'])
    expect([...(airstrike?.atWord.loadBearing.some ?? [])].sort()).toEqual([
      'akram-al-kabi',
      'bill-roggio',
      'shia-militias',
      'waleed-safi',
    ])
  })

  it('at their word, F3 = 3 (no copying recorded), F4 = 2 (Iran backs the militias and al-Kabi), F5 = 2 (the militias’ side, and Safi)', () => {
    expect(airstrike?.atWord.f3.high).toEqual(exactly(3))
    expect(airstrike?.atWord.f4.high).toEqual(exactly(2))
    expect(airstrike?.atWord.f5.high).toEqual(exactly(2))
    for (const cut of [airstrike?.atWord.f3, airstrike?.atWord.f4, airstrike?.atWord.f5])
      expect(cut?.low).toEqual(exactly(0))
  })

  it('knows which dependences touch it', () => {
    if (!graph) throw new Error('no graph')
    expect(dependenceEvents(folded, graph, 'at-word')).toEqual([
      { dependence: 'iran-backed', level: 4, members: ['shia-militias', 'akram-al-kabi'] },
      { dependence: 'embedded', level: 4, members: ['waleed-safi', 'shia-militias'] },
      {
        dependence: 'militia-side',
        level: 5,
        members: ['shia-militias', 'akram-al-kabi', 'kataib-hezbollah'],
      },
    ])
  })

  it('has against it the Iraqi government: for rockets directly, and for no airstrike as Safi’s interviews have it', () => {
    expect(arcs('airstrike', 'against')).toEqual([
      'iraqi-government > daily-beast',
      'iraqi-government > waleed-safi',
      'waleed-safi > daily-beast',
    ])
    expect(airstrike?.against.atWord.f2).toEqual({ low: 0, high: 1 })
    expect(airstrike?.against.atWord.cut).toEqual(['iraqi-government'])
  })
})

describe('the other claims', () => {
  it.each([
    // claim, F0, F1 low and high, strict F2, at-word F2
    // militias 1 + al-Kabi 1 + Kataib Hezbollah 1 + most of the people, 11
    ['american', 1, { low: 14, high: null }, [0, 1], [0, 3]],
    ['intended', 1, { low: 1, high: 1 }, [0, 1], [0, 1]], // the militias alone
    // Nobody is named for it, nor for the reports.
    ['militiamen-killed', 0, { low: 0, high: 0 }, [0, 0], [0, 0]],
    // A belief, and nobody named who holds it.
    ['security-forces-hit', 0, { low: 0, high: 0 }, [0, 0], [0, 0]],
    ['rocket-fire', 1, { low: 1, high: 1 }, [0, 1], [0, 1]], // the Iraqi government
    ['isis-fired', 1, { low: 1, high: 1 }, [0, 1], [0, 1]],
    ['not-airstrike', 1, { low: 1, high: 1 }, [0, 1], [0, 1]], // the government, through Safi
    ['no-us-aircraft', 1, { low: 1, high: 1 }, [0, 1], [0, 1]], // the United States
    ['aircraft-unidentifiable', 1, { low: 2, high: 25 }, [0, 1], [0, 1]], // some of the people, through Safi
    ['more-us-troops', 0, { low: 0, high: 0 }, [0, 0], [0, 0]],
  ])('%s', (id, f0, f1, [strictLow, strictHigh], [wordLow, wordHigh]) => {
    const claim = claims.get(id)
    expect(claim?.f0).toBe(f0)
    expect(claim?.f1).toEqual(f1)
    expect(claim?.strict.f2).toEqual({ low: strictLow, high: strictHigh })
    expect(claim?.atWord.f2).toEqual({ low: wordLow, high: wordHigh })
  })

  it.each([
    // Against each claim: who, and the at-word F2. Rocket fire rules out an airstrike, and the other way
    // about.
    ['airstrike', ['iraqi-government'], 1],
    ['american', ['united-states'], 1],
    ['intended', [], 0],
    ['rocket-fire', AIRSTRIKE, 3],
    ['isis-fired', [], 0],
    ['not-airstrike', AIRSTRIKE, 3],
    ['no-us-aircraft', AIRSTRIKE, 3],
  ])('against %s stand %j, with at most %i lines', (id, parties, high) => {
    const against = claims.get(id)?.against
    expect(against?.graph.asserting.map((assertion) => assertion.party).sort()).toEqual(parties)
    expect(against?.atWord.f2).toEqual({ low: 0, high })
  })

  it('"American" has the U.S. denial against it: one party, basis unstated', () => {
    expect(arcs('american', 'against')).toEqual(['united-states > daily-beast'])
    expect(claims.get('american')?.against.atWord.f2).toEqual({ low: 0, high: 1 })
  })
})

describe('the accounts: the least over the claims they need', () => {
  it.each([
    // F1 low, who says how they know, strict F2 high, at-word F2 high, F4 high, F5 high, in every minimum cut
    // at word, in some but not every
    ['us-airstrike', 14, 1, 1, 3, 2, 2, ['shia-militias', 'waleed-safi'], ['akram-al-kabi', 'bill-roggio']],
    ['isis-rockets', 1, 0, 1, 1, 1, 1, ['iraqi-government'], []],
    // Of these two, either of the parties alone is a cut.
    ['unexplained-explosion', 1, 0, 1, 1, 1, 1, [], ['iraqi-government', 'waleed-safi']],
    ['airstrike-unidentified', 2, 0, 1, 1, 1, 1, [], ['safi-interviewees', 'waleed-safi']],
  ])('%s', (id, f1, stated, strict, atWord, f4, f5, every, either) => {
    const { core } = account(id)
    expect(core.f0).toBe(1)
    expect(core.f1.low).toBe(f1)
    expect(core.completeness.stated).toBe(stated) // Kataib Hezbollah alone: it says that it holds the proof
    expect(core.atWord.f3.high).toEqual(exactly(atWord)) // no copying is recorded
    for (const cut of [core.strict.f3, core.strict.f4, core.strict.f5]) expect(cut.high).toEqual(exactly(1))
    expect(core.strict.f2).toEqual({ low: 0, high: strict })
    expect(core.strict.loadBearing.some).toContain('daily-beast') // the page alone is always a cut
    expect(core.atWord.f2).toEqual({ low: 0, high: atWord })
    expect(core.atWord.f4.high).toEqual(exactly(f4))
    expect(core.atWord.f5.high).toEqual(exactly(f5))
    expect([...core.atWord.loadBearing.every].sort()).toEqual(every)
    expect([...core.atWord.loadBearing.some].sort()).toEqual([...every, ...either].sort())
  })

  it('the strong form, that it was meant, is the militias alone', () => {
    const { strong } = account('us-airstrike')
    expect(strong?.claims).toEqual(['airstrike', 'american', 'intended'])
    expect(strong?.atWord.f2).toEqual({ low: 0, high: 1 })
    expect(strong?.binding.atWord).toBe('intended')
    expect(strong?.atWord.loadBearing.every).toEqual(['shia-militias'])
  })

  it('independence is established nowhere', () => {
    for (const claim of claims.values()) expect(claim.independence.independent.pairs).toBe(0)
  })
})
