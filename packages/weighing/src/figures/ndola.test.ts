import { readCaseFolder } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { claimGraph, dependenceEvents, weighCase } from './index.ts'

/*
 * The derivation of the figures of the third case, written out by hand: of the two claims that divide it, and
 * of the accounts. The statements and who reports whom are in cases/ndola-1961, in 01-reporting.yaml and in
 * the two files after the publication; dependences in 03-weighing.yaml. No page is held, so that the two
 * readings agree; maine.test.ts says how what is counted is written.
 */
const { case: folded } = readCaseFolder('ndola-1961')
const { accounts, claims } = weighCase(folded)

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

function account(id: string) {
  const found = accounts.find((figures) => figures.account === id)
  if (!found) throw new Error(`no account ${id}`)
  return found
}

const exactly = (value: number) => ({ lower: value, upper: value })

/*
 * The lines of "another aircraft attacked or threatened the plane", one for each row that can stand with all
 * others:
 *   1 Buleni, whom Botta interviewed, through Susan Williams                         → New African
 *   2 residents, told to The Guardian, or to Björkdahl who writes in it              → The Guardian
 *   3 a Belgian pilot who confessed, through the commission of 2013                  → Taipei Times
 *   4 Beukels, through de Kemoularia, through Somaiya                                → his book
 *   5 van Risseghem, as his friend has it, through the film                          → Wikipedia
 * Gullion reaches The Guardian alone, where line 2 lands. Southall, from a recording, goes through Williams
 * to The Guardian and New African, where lines 1 and 2 land.
 */
describe('the claim "another aircraft attacked or threatened the plane"', () => {
  const attack = figuresOf('external-attack')

  it('runs from witnesses, a recording and confessions to the pages that are cited', () => {
    expect(arcs('external-attack')).toEqual([
      'belgian-confessor > hammarskjold-commission',
      'beukels > de-kemoularia',
      'botta > susan-williams',
      'charles-southall > susan-williams',
      'cyprus-recording > charles-southall',
      'de-kemoularia > ravi-somaiya',
      'dickson-buleni > botta',
      'ed-gullion > the-guardian',
      'film-makers > wikipedia',
      'friend-of-the-pilot > film-makers',
      'goran-bjorkdahl > the-guardian~cited',
      'hammarskjold-commission > taipei-times',
      'jan-van-risseghem > friend-of-the-pilot',
      'ndola-residents > goran-bjorkdahl',
      'ndola-residents > the-guardian',
      'ravi-somaiya > grand-central~cited',
      'susan-williams > new-african~cited',
      'susan-williams > the-guardian',
      'taipei-times > taipei-times~cited',
      'the-guardian > the-guardian~cited',
      'wikipedia > wikipedia~cited',
    ])
  })

  it('F1 = 9 or more: seven by themselves, and residents of at least two', () => {
    // Buleni, Björkdahl, the commission of 2013, de Kemoularia, Gullion, Southall, the friend; residents
    expect(attack.f1).toEqual({ low: 7 + 2, high: null })
  })

  it('F2 = 2 to 5: Buleni and the residents say that they saw it', () => {
    expect([...attack.graph.direct].sort()).toEqual(['dickson-buleni', 'ndola-residents'])
    expect(attack.atWord.f2).toEqual({ low: 2, high: 5 })
    expect(attack.atWord.loadBearing.every).toEqual(['the-guardian~cited'])
  })

  it('F4 = 4 and F5 = 3: the two confessions may be one, and all three pilots flew for one side', () => {
    expect(attack.atWord.f4.high).toEqual(exactly(4))
    expect(attack.atWord.f5.high).toEqual(exactly(3))
    expect(attack.atWord.together).toContain('katanga-and-rhodesia')
  })

  it('the film fails with the friend whom it shows, and residents with him who found them', () => {
    const touching = dependenceEvents(folded, attack.graph, 'at-word').map(({ dependence }) => dependence)
    expect(touching).toEqual([
      'two-confessions',
      'found-by-bjorkdahl',
      'film-and-friend',
      'katanga-and-rhodesia',
    ])
  })
})

/*
 * The lines of "an error of the pilot": the wreckage, through a Swiss scientist → Time; experts → the
 * Associated Press; the Rhodesian commission, through the commission of 2013 → its report; a fellow
 * pilot → Knack.
 */
describe('the claim "it was an error of the pilot"', () => {
  const error = figuresOf('pilot-error')

  it('F2 = 0 to 4: nobody saw it; a scientist infers it from the wreckage', () => {
    expect(error.graph.direct).toEqual([])
    expect(error.atWord.f2).toEqual({ low: 0, high: 4 })
  })

  it('F5 = 3: the commission of the Federation and a pilot of Katanga are of one side', () => {
    expect(error.atWord.f4.high).toEqual(exactly(4))
    expect(error.atWord.f5.high).toEqual(exactly(3))
  })

  it('a diplomat’s view carried a line until he took it back', () => {
    const { beforeRecanting } = account('crew-error').core
    expect(beforeRecanting?.cited).toBe(5)
    expect(beforeRecanting?.atWord.f2).toEqual({ low: 0, high: 5 })
    expect(beforeRecanting?.atWord.f5.high).toEqual(exactly(4))
  })
})

describe('the accounts of the third case', () => {
  it.each([
    // cited, F1 low, F2 low and high, F4 high, F5 high
    ['crew-error', 4, 5, [0, 4], 4, 3],
    ['air-attack', 6, 9, [2, 5], 4, 3],
    ['bomb-aboard', 1, 1, [0, 1], 1, 1], // the papers, through the Truth Commission → Global Policy Forum
    // mercenaries (de Kemoularia) or O'Brien, both through Somaiya; a Danish journalist → CrimeReads
    ['seized', 2, 3, [0, 2], 2, 2],
    ['killed-on-ground', 1, 2, [0, 1], 1, 1], // both of whom Naevdal's book has → Mail & Guardian
    // Guterres of himself or Slim → the United Nations; the commission of 1962 → Time; the Rhodesian board →
    // the commission of 2013; Othman → the Institute. F4: those of 1961 and 1962 rest on one testimony, and
    // the commission of 1962 and Othman work for the United Nations.
    ['open', 5, 5, [1, 4], 2, 2],
  ] as const)('%s', (id, cited, f1, [low, high], f4, f5) => {
    const { core } = account(id)
    expect([core.f0, core.cited, core.f1.low]).toEqual([0, cited, f1])
    for (const reading of [core.strict, core.atWord]) {
      expect(reading.f2).toEqual({ low, high })
      expect(reading.f4.high).toEqual(exactly(f4))
      expect(reading.f5.high).toEqual(exactly(f5))
    }
  })

  it.each([
    ['crew-error', 'fatigue-cause', [0, 1], 1], // experts → the Associated Press
    ['air-attack', 'fired-upon', [2, 4], 3], // without Beukels, who is not said to have fired
  ] as const)('the strong form of %s is set by %s', (id, binding, [low, high], f5) => {
    const { strong } = account(id)
    expect(strong?.binding.atWord).toBe(binding)
    expect(strong?.atWord.f2).toEqual({ low, high })
    expect(strong?.atWord.f5.high).toEqual(exactly(f5))
  })

  it('one speaks of himself: what the Secretary-General holds that he was given does not suffice', () => {
    expect(figuresOf('not-established').atWord.own).toBe(1)
  })
})
