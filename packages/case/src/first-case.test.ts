import { existsSync, readFileSync } from 'node:fs'
import { hashName } from '@hearsay/text'
import { describe, expect, it } from 'vitest'
import { type Act, basesOf, bearingsOf, type Case, chainOf, type Statement } from './index.ts'
import { readCaseFolder } from './testing/sample.ts'

const { case: folded, documents } = readCaseFolder('abu-ghraib-2015')
const ARTICLE = new URL('../../../../shared/seed/article.txt', import.meta.url)

/** The statement's chain of sources, innermost first, ending at the outlet of the page. */
function chain(statement: Statement): string[] {
  return [...chainOf(folded, statement).map(({ source }) => source ?? 'nobody named'), 'daily-beast']
}

function bearings(of: Case, statement: string): string[] {
  return bearingsOf(of, statement).map(({ how, claim }) => `${how} ${claim}`)
}

describe('the first case holds what the reporting says', () => {
  it.each<[string, Act, string, string[]]>([
    [
      'militias-say-airstrike',
      'accuse',
      'shia-militias > daily-beast',
      ['asserts airstrike', 'asserts american'],
    ],
    ['militias-accuse-targeting', 'accuse', 'shia-militias > daily-beast', ['asserts intended']],
    ['militias-vow-revenge', 'threaten', 'shia-militias > daily-beast', []],
    ['militias-threaten-reprisals', 'threaten', 'shia-militias > daily-beast', []],
    [
      'militias-reject-both',
      'reject',
      'shia-militias > daily-beast',
      ['rejects no-us-aircraft', 'rejects rocket-fire'],
    ],
    [
      'rumour-killed',
      'assert',
      'nobody named > daily-beast',
      ['asserts airstrike', 'asserts american', 'asserts militiamen-killed'],
    ],
    ['roggio-reports', 'report', 'bill-roggio > daily-beast', []],
    [
      'kabi-blames',
      'accuse',
      'akram-al-kabi > bill-roggio > daily-beast',
      ['asserts american', 'asserts airstrike', 'presupposes militiamen-killed'],
    ],
    ['kabi-vows', 'threaten', 'akram-al-kabi > bill-roggio > daily-beast', []],
    ['lwj-founded', 'report', 'long-war-journal > daily-beast', []],
    ['us-denies', 'deny', 'united-states > daily-beast', ['asserts no-us-aircraft']],
    [
      'baghdad-blames-rockets',
      'assert',
      'iraqi-government > daily-beast',
      ['asserts rocket-fire', 'asserts isis-fired'],
    ],
    [
      'baghdad-says-explosion',
      'assert',
      'iraqi-government > waleed-safi > daily-beast',
      ['asserts not-airstrike'],
    ],
    ['abu-ahmad-no-coalition', 'reject', 'abu-ahmad > daily-beast', []],
    [
      'security-forces-say',
      'accuse',
      'security-forces-members > waleed-safi > daily-beast',
      ['asserts airstrike', 'asserts american'],
    ],
    [
      'interviewees-all-airstrike',
      'assert',
      'safi-interviewees > waleed-safi > daily-beast',
      ['asserts airstrike'],
    ],
    [
      'interviewees-most-blame',
      'accuse',
      'safi-interviewees > waleed-safi > daily-beast',
      ['asserts american'],
    ],
    [
      'interviewees-some-unsure',
      'doubt',
      'safi-interviewees > waleed-safi > daily-beast',
      ['asserts aircraft-unidentifiable', 'presupposes airstrike'],
    ],
    [
      'kataib-hezbollah-investigates',
      'plan',
      'kataib-hezbollah > kataib-hezbollah-representative > waleed-safi > daily-beast',
      ['presupposes airstrike', 'presupposes american'],
    ],
    ['leader-permits', 'promise', 'kataib-hezbollah-leader > waleed-safi > daily-beast', []],
    ['members-refuse', 'refuse', 'kataib-hezbollah-members > waleed-safi > daily-beast', []],
    [
      'militia-has-proof',
      'assert',
      'kataib-hezbollah > waleed-safi > daily-beast',
      ['asserts airstrike', 'asserts american'],
    ],
    ['militia-assures', 'promise', 'kataib-hezbollah > waleed-safi > daily-beast', []],
    [
      'interviewees-deny-explosion',
      'deny',
      'safi-interviewees > waleed-safi > daily-beast',
      ['denies not-airstrike'],
    ],
    [
      'belief-positions-bombed',
      'believe',
      'nobody named > waleed-safi > daily-beast',
      ['asserts airstrike', 'asserts american', 'asserts intended', 'asserts security-forces-hit'],
    ],
    ['reported-deaths', 'report', 'nobody named > daily-beast', ['asserts militiamen-killed']],
    ['us-conditions', 'demand', 'united-states > daily-beast', []],
    ['headline-asks', 'doubt', 'daily-beast > daily-beast', ['doubts airstrike', 'doubts american']],
    ['washington-more-troops', 'plan', 'nobody named > daily-beast', ['asserts more-us-troops']],
  ])('%s: %s by %s', (id, act, through, bears) => {
    const statement = folded.statement.get(id)
    if (!statement) throw new Error(`the case has no statement ${id}`)
    expect(statement.act).toBe(act)
    expect(chain(statement).join(' > ')).toBe(through)
    expect(bearings(folded, id).sort()).toEqual([...bears].sort())
  })

  it('has the four accounts and the claims they need', () => {
    const accounts = [...folded.account.values()].map(({ id, needs, strong }) => [id, needs, strong ?? []])
    expect(accounts).toEqual([
      ['us-airstrike', ['airstrike', 'american'], ['intended']],
      ['isis-rockets', ['rocket-fire', 'isis-fired'], []],
      ['unexplained-explosion', ['not-airstrike'], []],
      ['airstrike-unidentified', ['airstrike', 'aircraft-unidentifiable'], []],
    ])
  })

  it('has nobody who says they saw it, and no exhibit that anybody independent has found to support a claim', () => {
    const bases = new Set([...folded.statement.values()].flatMap(basesOf).map(({ kind }) => kind))
    expect([...bases].sort()).toEqual(['holds', 'inferred', 'own', 'told-by', 'unstated'])
    expect([...folded.analysis.values()].filter((analysis) => analysis.independent)).toEqual([])
  })

  it('counts the crowd as the article does', () => {
    expect(folded.party.get('safi-interviewees')?.size).toMatchObject({ low: 20, high: 25 })
    const crowds = ['all', 'most', 'some'].map((word) =>
      [...folded.statement.values()].find((statement) => statement.crowd?.quantifier === word),
    )
    expect(crowds.map((statement) => statement?.crowd?.low)).toEqual([20, 11, 2])
  })

  it('follows the parts from the scene to the refusal, reason given', () => {
    const journey = [...folded.custody.values()].filter((step) => step.exhibit === 'missile-parts')
    expect(journey.map((step) => step.event)).toEqual([
      'collected',
      'transferred',
      'held',
      'promised',
      'refused',
    ])
    expect(journey.at(-1)?.reason).toContain('“security reasons”')
  })

  it('says of a group or a person what it decides or wants, and of no state what its people did', () => {
    const own = [...folded.statement.values()]
      .filter((statement) => basesOf(statement).some(({ kind }) => kind === 'own'))
      .map(({ id }) => id)
    expect(own).toEqual(expect.arrayContaining(['militias-reject-both', 'members-refuse', 'us-conditions']))
    for (const field of ['us-denies', 'baghdad-blames-rockets']) expect(own).not.toContain(field)
  })

  it('has a militia that says it holds proof, and shows it to nobody', () => {
    const held = [...folded.statement.values()].filter((statement) =>
      basesOf(statement).some(({ kind }) => kind === 'holds'),
    )
    expect(held.map(({ id, source }) => [id, source])).toEqual([['militia-has-proof', 'kataib-hezbollah']])
    expect(held.flatMap(basesOf)).toMatchObject([{ of: 'missile-parts', inferred: expect.any(String) }])
  })

  it('leaves the first four files as they were: the first assessment is superseded, not changed', () => {
    expect(folded.assessment.get('standing-2')).toMatchObject({ supersedes: 'standing-1' })
    expect(folded.assessment.get('standing-1')?.at).toBe('2026-11-23T20:15:00Z')
    expect([...folded.signature.values()]).toEqual([])
  })

  it('has nobody who was asked for comment: the article says so of no one', () => {
    expect([...folded.comment.values()]).toEqual([])
  })

  it('invents no date: every date the article does not give is marked as an inference', () => {
    const dated = [...folded.statement.values()].filter(
      (statement) => statement.said && 'edtf' in statement.said,
    )
    expect(dated).toEqual([])
    expect(folded.event.get('explosion')?.when).toMatchObject({
      as: 'last weekend',
      inferred: expect.any(String),
    })
    expect(folded.document.get('daily-beast-article')?.published).toMatchObject({
      inferred: expect.any(String),
    })
  })

  it('cuts every quotation from its brief as it stands', () => {
    for (const { id, document, words } of folded.statement.values()) {
      const text = new TextDecoder().decode(documents.find((one) => one.id === document)?.bytes)
      expect(
        words.map(({ start, end }) => text.slice(start, end)),
        id,
      ).toEqual(words.map(({ exact }) => exact))
    }
  })

  it.runIf(existsSync(ARTICLE))(
    'names the hash of the article it restates (checked where the article is at hand)',
    () => {
      expect(folded.document.get('daily-beast-article')?.hash).toBe(hashName(readFileSync(ARTICLE)))
    },
  )
})
