import { readCaseFolder } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { weighCase } from './index.ts'

/*
 * The derivation of the figures of every other claim of the second case, and of its accounts, by hand. Commas
 * part the lines; maine.test.ts says how they are written.
 */
const { case: folded } = readCaseFolder('uss-maine-1898')
const { accounts, claims } = weighCase(folded)

function figuresOf(claim: string) {
  const found = claims.get(claim)
  if (!found) throw new Error(`no claim ${claim}`)
  return found
}

function account(id: string) {
  const found = accounts.find((figures) => figures.account === id)
  if (!found) throw new Error(`no account ${id}`)
  return found
}

const exactly = (value: number) => ({ lower: value, upper: value })

describe('every claim', () => {
  it.each([
    // claim, cited, F1 low and high, F2 low and high, F3 high, F4 high, F5 low and high
    // the commission 1, ordnance officers 2, Schley 1, officers for a machine 2, Blanco, the team, Rickover
    ['internal', 10, [9, null], [0, 6], 6, 5, [0, 3]],
    // Schley → The Sun; Rickover's team → Time through Rickover, BoatBanter, or RealClearHistory
    ['bunker-fire', 4, [2, 2], [0, 2], 2, 2, [0, 2]],
    // Long, officers for an accident, Blanco (five ways), Rickover (told by his team, or in his book)
    ['accident', 7, [6, null], [0, 4], 4, 4, [0, 3]],
    // CK-12, officers for a machine, Times Herald, The Call, BoatBanter, the bookseller, Free Books, and two
    // papers that accuse America, recent authors; 9 by themselves, and 2 each of Spaniards in Havana,
    // officers and recent authors. F4: the Samuels (the bookseller) and recent authors are one.
    ['deliberate', 10, [15, null], [0, 10], 10, 9, [0, 9]],
    // some at Key West, the Journal, Times Herald, Boynton, the Samuels, Morris, Smith, recent authors (and
    // in F1 the mine maker)
    ['spanish-hand', 9, [11, null], [0, 8], 8, 7, [0, 7]],
    ['spain-not-party', 2, [3, null], [0, 2], 2, 2, [0, 2]], // Morris, and recent authors
    ['cuban-hand', 1, [1, 1], [0, 1], 1, 1, [0, 1]], // a Spanish journal, through an unnamed newspaper
    ['american-hand', 2, [2, 2], [0, 2], 2, 2, [0, 2]], // Radio Reloj and a blog, in their own voices
    // Roosevelt, the AME study through Hansen and Wegner, Zelitsky, experts of 1911 (2)
    ['undeterminable', 4, [5, null], [0, 4], 4, 4, [0, 4]],
    ['nobody-named', 2, [1, 1], [1, 1], 1, 1, [1, 1]], // the court, of itself, on two pages
    // Blandin and Rothschild heard or saw it; the court and the Evening Republican do not say how they know.
    // The court and Blandin are of the Navy.
    ['two-explosions', 4, [4, 4], [2, 4], 4, 4, [2, 3]],
    ['one-explosion', 1, [2, null], [1, 1], 1, 1, [1, 1]], // people near by, all through the commission
    // People near by (2), the chief pilot, Peres, and the commission of itself; all through the commission
    ['no-mine-signs', 2, [5, null], [1, 1], 1, 1, [1, 1]],
  ] as const)('%s', (id, cited, [f1Low, f1High], [low, high], f3, f4, [f5Low, f5High]) => {
    const claim = figuresOf(id)
    expect([claim.f0, claim.cited]).toEqual([0, cited])
    expect(claim.f1).toEqual({ low: f1Low, high: f1High })
    for (const reading of [claim.strict, claim.atWord]) {
      expect(reading.f2).toEqual({ low, high })
      expect(reading.f3.high).toEqual(exactly(f3))
      expect(reading.f4.high).toEqual(exactly(f4))
      expect(reading.f5).toEqual({ low: exactly(f5Low), high: exactly(f5High) })
    }
  })

  it('"no evidence fixes the responsibility" is the court’s of itself, and says so', () => {
    expect(figuresOf('nobody-named').atWord.own).toBe(1)
    expect(figuresOf('two-explosions').atWord.own).toBe(0)
  })

  it.each([
    // against each claim: F2 high and F5 high
    ['internal', 11, 7], // all who say mine
    // all who say mine, and the court's bunkers, through Sherman, which do not rest on the keel; of the Navy
    ['bunker-fire', 12, 7],
    ['accident', 10, 9], // all who say deliberate; Roosevelt and Abbot reach no other page than they do
    ['deliberate', 4, 3], // all who say accident
    ['spanish-hand', 3, 3], // a Spanish journal, Radio Reloj, a blog
    ['spain-not-party', 0, 0],
    ['cuban-hand', 10, 9], // all who say Spaniards, Radio Reloj, a blog
    ['american-hand', 9, 8], // all who say Spaniards, and a Spanish journal
    ['undeterminable', 0, 0],
    ['nobody-named', 0, 0],
    ['two-explosions', 1, 1],
    ['one-explosion', 4, 3],
    ['no-mine-signs', 0, 0],
  ])('against %s', (id, f2, f5) => {
    const { against } = figuresOf(id)
    expect(against.atWord.f2.high).toBe(f2)
    expect(against.atWord.f5.high).toEqual(exactly(f5))
  })

  it('leaves out what nobody is named for', () => {
    expect(figuresOf('bunker-fire').graph.sourceless).toEqual(['sun-theory'])
  })
})

describe('the accounts: the least over the claims they need', () => {
  it.each([
    // cited, F1 low, F2 high, F4 high, F5 high, and the claim that sets the high F2
    ['external-mine', 17, 21, 11, 10, 7, 'mine'],
    ['internal-accident', 7, 6, 4, 4, 3, 'accident'],
    ['spaniards-unordered', 2, 3, 2, 2, 2, 'spain-not-party'],
    ['cuban-insurgents', 1, 1, 1, 1, 1, 'cuban-hand'],
    ['own-side', 2, 2, 2, 2, 2, 'american-hand'],
    ['never-known', 4, 5, 4, 4, 4, 'undeterminable'],
  ])('%s', (id, cited, f1, f2, f4, f5, binding) => {
    const { core } = account(id)
    expect([core.f0, core.cited, core.f1.low]).toEqual([0, cited, f1])
    expect(core.atWord.f2).toEqual({ low: 0, high: f2 })
    expect(core.atWord.f4.high).toEqual(exactly(f4))
    expect(core.atWord.f5.high).toEqual(exactly(f5))
    expect(core.binding.atWord).toBe(binding)
  })

  it.each([
    ['external-mine', 'spanish-hand', 8, 7],
    ['internal-accident', 'bunker-fire', 2, 2], // Schley, and Rickover's team
  ])('the strong form of %s is set by %s', (id, binding, f2, f5) => {
    const { strong } = account(id)
    expect(strong?.binding.atWord).toBe(binding)
    expect(strong?.atWord.f2.high).toBe(f2)
    expect(strong?.atWord.f5.high).toEqual(exactly(f5))
  })

  it('all of "an accident inside" is said by Long, Blanco and Rickover alone', () => {
    expect([...account('internal-accident').core.asserting.all].sort()).toEqual([
      'hyman-rickover',
      'john-long',
      'ramon-blanco',
    ])
  })
})
