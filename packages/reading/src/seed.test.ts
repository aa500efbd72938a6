import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadReader } from './node.ts'
import type { Statement, TextSpan } from './statement.ts'

const ARTICLE = new URL('../../../../shared/seed/article.txt', import.meta.url)

/** A statement that a careful reader marks. */
interface Chain {
  /** Null: nobody says it. */
  readonly source: RegExp | null
  readonly cue: RegExp
  readonly content: RegExp
  /** The number, in the list, of the one whose content holds it. */
  readonly inside?: number
  /** What the reader makes of it instead. A reader that finds it passes all the same. */
  readonly missed?: string
}

/** In the order of the text. Contents by the words that they open and end with. */
const CHAINS: readonly Chain[] = [
  { source: /militias$/, cue: /vowing/, content: /^revenge/ },
  {
    source: /^they$/,
    cue: /^say$/,
    content: /U\.S\. airstrike$/,
    inside: 0,
    missed: 'part of what is vowed',
  },
  { source: null, cue: /rumors/, content: /military in Iraq/, missed: 'two is taken for its source' },
  { source: /^The first/, cue: /suggests/, content: /1,000 more/ },
  {
    source: /^Shia militias/,
    cue: /accusing/,
    content: /^the U\.S\. of.*airstrikes$/,
    missed: 'its content runs on',
  },
  {
    source: /^Shia militias/,
    cue: /threatening/,
    content: /^reprisal/,
    missed: 'the U.S. is taken for its source',
  },
  { source: /^Abu Ahmad/, cue: /said/, content: /coalition here/ },
  { source: /^We$/, cue: /want/, content: /coalition here$/, inside: 6 },
  { source: /army$/, cue: /considers/, content: /^us the enemy$/ },
  { source: /Roggio$/, cue: /reported/, content: /vengeance/ },
  {
    source: /leader of Harakat/,
    cue: /calls/,
    content: /vengeance/,
    inside: 9,
    missed: 'part of the cue around it',
  },
  {
    source: null,
    cue: /claim/,
    content: /had killed members.*Abu Ghraib$/,
    missed: 'its content ends early',
  },
  { source: /Kabi$/, cue: /^Blaming/, content: /deaths of allied/ },
  { source: /Kabi$/, cue: /vowed/, content: /seek revenge/ },
  { source: /^The U\.S\.$/, cue: /denied/, content: /aircraft in Anbar/ },
  { source: /government$/, cue: /blamed/, content: /rocket fire$/ },
  {
    source: /^The militias$/,
    cue: /not accepted/,
    content: /^either explanation$/,
    missed: 'its content runs on',
  },
  {
    source: /War Journal$/,
    cue: /according to/,
    content: /founded in 2013/,
    missed: 'swallowed by the statement before it',
  },
  { source: /Safi/, cue: /said/, content: /talking about this/ },
  { source: /Safi$/, cue: /said/, content: /very widespread.*escalating/ },
  {
    source: null,
    cue: /belief/,
    content: /bombed Iraqi.*Anbar$/,
    inside: 19,
    missed: 'part of the content around it',
  },
  { source: /^he$/, cue: /said/, content: /just the militias/ },
  {
    source: /security forces members/,
    cue: /saying/,
    content: /airstrike that hit/,
    missed: 'the cue is taken for that of the meeting',
  },
  { source: /Safi$/, cue: /said/, content: /^he spoke with on Tuesday$/, missed: 'its content runs on' },
  { source: /all$/, cue: /told/, content: /^the explosion was caused by an airstrike/ },
  {
    source: /government in Baghdad/,
    cue: /claimed/,
    content: /explosion/,
    inside: 24,
    missed: 'part of the content around it',
  },
  { source: /Safi$/, cue: /said/, content: /^Most blamed/, missed: 'not read' },
  { source: /^Most$/, cue: /blamed/, content: /bombing$/, inside: 26 },
  { source: /^some$/, cue: /acknowledged/, content: /possible to identify/, inside: 26 },
  { source: /^A representative/, cue: /told/, content: /conducting an investigation/ },
  { source: /^Safi$/, cue: /asked/, content: /^to see the evidence/ },
  { source: /leader$/, cue: /told/, content: /could view it$/ },
  { source: /militia.s$/, cue: /assurances/, content: /present proof$/ },
  { source: /its members$/, cue: /refused/, content: /^to show him/ },
  { source: /its members$/, cue: /citing/, content: /security reasons/ },
  { source: /its members$/, cue: /telling/, content: /not authorized/ },
  {
    source: null,
    cue: /allegedly/,
    content: /being held/,
    inside: 35,
    missed: 'part of the content around it',
  },
  { source: null, cue: /claim/, content: /targeting Iraq.s Shia groups$/, missed: 'its content runs on' },
  { source: /^Among/, cue: /belief/, content: /cooperating with ISIS$/, missed: 'its content runs on' },
  {
    source: /^A video/,
    cue: /purporting/,
    content: /dropping supplies to ISIS fighters$/,
    missed: 'its content runs on',
  },
  {
    source: /colorful strain/,
    cue: /claim/,
    content: /created by the U\.S\. and Israel/,
    missed: 'the documents that it relies on are taken for its source',
  },
]

describe.runIf(existsSync(ARTICLE))('the article of the first case', () => {
  const text = existsSync(ARTICLE) ? readFileSync(ARTICLE, 'utf8') : ''
  const { statements } = loadReader().read(text)
  const words = (spans: readonly TextSpan[]): string => spans.map(([a, b]) => text.slice(a, b)).join(' ')
  const says = ({ source, cue, content }: Chain) =>
    statements.findIndex(
      (s) =>
        cue.test(words(s.cue)) &&
        content.test(words(s.content).replace(/[\s,”]+$/, '')) &&
        (source === null ? s.source.length === 0 : source.test(words(s.source))),
    )
  const read = (cue: RegExp, content: RegExp): Statement => {
    const found = statements.find((s) => cue.test(words(s.cue)) && content.test(words(s.content)))
    if (!found) throw new Error(`expected a statement with cue ${cue} and content ${content}; found none`)
    return found
  }

  test.each(CHAINS.filter(({ missed }) => missed === undefined))('$source $cue $content is read', (chain) => {
    expect(says(chain)).toBeGreaterThanOrEqual(0)
  })

  test('what is read inside another stands inside whoever says that', () => {
    const read = CHAINS.filter((chain) => chain.inside !== undefined && says(chain) >= 0)
    const holders = read.map(({ inside = 0 }) => CHAINS[inside]).map((chain) => (chain ? says(chain) : -1))
    const apart = read.filter(
      (chain, i) => holders[i] !== -1 && statements[says(chain)]?.within !== holders[i],
    )
    expect(apart).toEqual([])
  })

  test('20 to 25 people told Safi; most of them blamed the U.S., some could not say', () => {
    const of = { low: 20, high: 25 }
    expect(read(/told/, /airstrike/).crowd).toEqual({ ...of, quantifier: 'all' })
    expect(read(/told/, /airstrike/).addressee?.name).toBe('Waleed Safi')
    expect(read(/blamed/, /bombing/).crowd).toEqual({ ...of, quantifier: 'most' })
    expect(read(/acknowledged/, /identify/).crowd).toEqual({ ...of, quantifier: 'some' })
  })

  test('a representative told Safi, a leader permitted, the members refused', () => {
    expect(read(/told/, /investigation/).addressee?.name).toBe('Waleed Safi')
    expect(read(/refused/, /show him/).act).toBe('refuse')
    expect(read(/telling/, /not authorized/).speaker?.name).toBe('Kataib Hezbollah')
  })

  test('vows, denials, accusations and refusals are told apart', () => {
    expect(read(/vowed/, /seek revenge/).act).toBe('threaten')
    expect(read(/denied/, /Anbar/).act).toBe('deny')
    expect(read(/^Blaming/, /allied/).act).toBe('accuse')
    expect(read(/blamed/, /bombing/).act).toBe('accuse')
    expect(read(/suggests/, /1,000/).modality).toBe('hedged')
  })
})
