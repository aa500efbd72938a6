import { asOf, fold } from '@hearsay/case'
import { entry, readCaseFolder } from '@hearsay/case/testing'
import { type AccountForm, weighCase } from '@hearsay/weighing'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { accountReport } from './account-report.ts'
import { caseReport } from './case-report.ts'
import { standingFacts } from './standing.ts'

const { case: state, entries } = readCaseFolder('abu-ghraib-2015')
const weighing = weighCase(state)
const [airstrike, rockets, , unidentified] = weighing.accounts
if (!airstrike || !rockets || !unidentified) throw new Error('expected four accounts')

beforeEach(() => {
  vi.stubEnv('NO_COLOR', '1')
  vi.stubEnv('COLUMNS', '100')
})
afterEach(() => vi.unstubAllEnvs())

const lines = (text: string) => text.split('\n')

describe('a case', () => {
  const blocks = [...caseReport(state, weighing, 'en')]

  test('opens with its question, what is recorded, and the judgement', () => {
    expect(lines(blocks[0] ?? '')).toMatchInlineSnapshot(`
      [
        "Did a U.S. airstrike hit Iraqi fighters at Abu Ghraib?",
        "Abu Ghraib, April 2015. 288 entries, the last of 28 November 2026.",
        "Standing    Not established, either way: nobody quoted is said to have seen what caused the blast,",
        "            and what one side calls proof was shown to nobody independent.",
        "Confidence  Confidence is low: one page, no exhibit inspected by anyone independent, and parties who",
        "            contradict one another.",
        "",
      ]
    `)
  })

  test('has two rows for an account, and two more for its strong form', () => {
    expect(lines(blocks[1] ?? '').slice(0, 8)).toMatchInlineSnapshot(`
      [
        "Account                      Reading           F0   F1 voices     F2      F3    F4     F5",
        "                                            pages              lines  copies  ties  sides",
        "U.S. airstrike               at their word      1  14 or more    0–3     0–3   0–2    0–2",
        "                             strict             1  14 or more    0–1     0–1   0–1    0–1",
        "U.S. airstrike, strong form  at their word      1           1    0–1     0–1   0–1    0–1",
        "                             strict             1           1    0–1     0–1   0–1    0–1",
        "ISIS rockets                 at their word      1           1    0–1     0–1   0–1    0–1",
        "                             strict             1           1    0–1     0–1   0–1    0–1",
      ]
    `)
  })

  test('then says what lines are, tells of every account, and closes with the matrix', () => {
    expect(blocks.slice(2).map((block) => lines(block).slice(0, 2))).toEqual([
      ['', expect.stringMatching(/^Lines are how many parties/)],
      ['', 'A U.S. airstrike caused the blast'],
      ['', 'ISIS rocket fire caused the blast'],
      ['', 'An explosion, not an airstrike; the cause is not stated'],
      ['', 'An airstrike, but whose cannot be told'],
      ['', 'Competing hypotheses'],
    ])
  })

  test('before anybody judged or rated, says nothing of either', () => {
    const early = fold(asOf(entries, '2026-11-23T19:59:00Z'))
    const report = [...caseReport(early, weighCase(early), 'en')]
    expect(lines(report[0] ?? '').slice(1)).toEqual([
      expect.stringMatching(/^Abu Ghraib, April 2015\. \d+ entries, the last of 23 November 2026\.$/),
      '',
    ])
    expect(report).toHaveLength(3)
  })
})

describe('an account', () => {
  test('many voices through one page', () => {
    expect(lines(accountReport(state, airstrike, weighing, 'en'))).toMatchInlineSnapshot(`
      [
        "A U.S. airstrike caused the blast",
        "  14 or more voices, 1 page, 0–3 lines, none of them first-hand; 0–2 left when those who depend on",
        "  one another fail together.",
        "  Many voices, one page: everything recorded for this account reaches us through a single article,",
        "  and nobody in it says they saw it happen. Taking no page at its word, at most one line is behind",
        "  it. Taking the pages at their word, at most three lines are behind it. None of them is first-hand:",
        "  none begins with somebody who says they saw it, made it or hold the original. At most two lines",
        "  are left when those who depend on one another fail together. One of the five parties that assert",
        "  it is recorded as saying how they know. Of the 10 pairs of origins that stand behind one of its",
        "  claims together, none is shown to be independent and 3 to depend on one another; for 7 neither is",
        "  established.",
        "  Asserted by    Shia militias, al-Kabi, security-forces members, 20 to 25 people and Kataib",
        "                 Hezbollah",
        "  Against it     Iraqi government and United States",
        "  At their word  The claim “The blast was an airstrike” sets it. It falls if Shia militias, Bill",
        "                 Roggio and Safi fail together. Load-bearing, whichever way it is cut: Shia militias",
        "                 and Safi. Load-bearing one way or another: al-Kabi and Bill Roggio.",
        "  Strict         The claim “The blast was an airstrike” sets it. It falls with The Daily Beast.",
        "                 Load-bearing, whichever way it is cut: The Daily Beast.",
      ]
    `)
  })

  test('that was refuted never leads with its largest number', () => {
    const refuted = entry('assessment', {
      id: 'refuted',
      at: entries.at(-1)?.at,
      by: state.head.by,
      of: airstrike.account,
      standing: 'refuted',
      likelihood: null,
      confidence: 'high',
      sentence: 'It is refuted.',
      confidenceSentence: 'Confidence is high.',
      reasons: [{ text: 'So.', cites: [airstrike.account] }],
    })
    const [, lead] = lines(accountReport(fold([refuted], state), airstrike, weighing, 'en'))
    expect(lead).toMatch(/^ {2}Refuted: 14 or more voices/)
  })

  /** Who carries the account at its pages’ word, with its figures changed so. */
  function carried(change: Partial<AccountForm['atWord']>, of = rockets): string {
    const core = { ...of?.core, atWord: { ...of?.core.atWord, ...change } } as AccountForm
    const report = accountReport(state, { account: 'isis-rockets', core }, weighing, 'en').replace(
      /\s+/g,
      ' ',
    )
    return /At their word (.*) Strict /.exec(report)?.[1] ?? ''
  }
  const F2 = { low: 0, high: 1 }
  const [iraq, outlet] = ['iraqi-government', 'daily-beast']
  const SETS = 'The claim “The blast was rocket fire” sets it.'

  test.each<[about: string, change: Partial<AccountForm['atWord']>, said: string]>([
    ['no number', { f2: { low: 0, high: null } }, 'its own word'],
    ['nothing to cut', { cut: null }, '0–1'],
    ['no line', { f2: F2, cut: [], loadBearing: { every: [], some: [] } }, `${SETS} No line reaches a page.`],
    [
      'one party that is in no list',
      { f2: F2, cut: [iraq], loadBearing: { every: [], some: [] } },
      `${SETS} It falls with Iraqi government.`,
    ],
    [
      'two, one of them in every cut',
      { f2: F2, cut: [iraq, outlet], loadBearing: { every: [iraq], some: [iraq, outlet] } },
      `${SETS} It falls if Iraqi government and The Daily Beast fail together. ` +
        'Load-bearing, whichever way it is cut: Iraqi government. Load-bearing one way or another: The Daily Beast.',
    ],
  ])('carried by %s', (_, change, said) => expect(carried(change)).toBe(said))

  test('of one claim does not say which sets its number', () => {
    const { claims } = rockets.core
    const one = { ...rockets, core: { ...rockets.core, claims: claims.slice(0, 1) } }
    expect(carried({}, one)).toBe(
      'It falls with Iraqi government. Load-bearing, whichever way it is cut: Iraqi government.',
    )
  })

  test('names those who assert all of it, then those who assert part, then those against it', () => {
    const report = accountReport(state, unidentified, weighing, 'en').replace(/\s+/g, ' ')
    expect(report).toContain(
      'Asserted by 20 to 25 people; in part Shia militias, al-Kabi, security-forces members and Kataib Hezbollah ' +
        'Against it Iraqi government At their word',
    )
  })
})

test.each([
  [null, []],
  ['likely', [['Likelihood', expect.stringMatching(/^likely/i)]]],
])('a judgement whose likelihood is %s', (likelihood, told) => {
  const judged = fold([
    ...entries,
    entry('assessment', {
      id: 'judged',
      of: 'isis-rockets',
      standing: 'probable',
      likelihood,
      confidence: 'low',
      sentence: 'It is probable.',
      confidenceSentence: 'Confidence is low.',
      reasons: [{ text: 'So.', cites: ['isis-rockets'] }],
      at: '2026-12-01T00:00:00Z',
      by: 'hearsay-project',
    }),
  ])
  expect(standingFacts(judged, 'isis-rockets', 'en')).toEqual([
    ['Standing', 'It is probable.'],
    ...told,
    ['Confidence', 'Confidence is low.'],
  ])
  expect(standingFacts(judged, 'us-airstrike', 'en')).toEqual([])
})
