import { describe, expect, test } from 'vitest'
import { draftPages } from '../draft.ts'
import { caseOf, FRAME, pageNamed } from '../testing/drafts.ts'
import { PILES } from '../testing/piles.ts'
import type { Proposal, ReasonCode } from './proposal.ts'
import { proposalsOf } from './propose.ts'

const DRAFTS = new Map(
  [...new Set(Object.values(PILES))].map((pages) => [pages, proposalsOf(draftPages(pages), FRAME)]),
)

/** The first proposal of the pile of a reason, and all that stands before it. */
function proposed(code: ReasonCode): { one: Proposal; before: readonly Proposal[] } {
  const all = DRAFTS.get(PILES[code]) ?? []
  const at = all.findIndex(({ reason }) => reason.code === code)
  const one = all[at]
  if (!one) throw new Error(`expected a proposal for ${code}; found ${all.map(({ reason }) => reason.code)}`)
  return { one, before: all.slice(0, at) }
}

const words = (code: ReasonCode, { restsOn }: Proposal): string[] =>
  restsOn.map(({ page, span }) => PILES[code][page]?.text.slice(...span) ?? '')

const LOG = 'Signal log of Box 4'
const TOLD = 'the signal log of Box 4'

/** What is recorded for a reason, some of the words that it rests on, and the kinds of what it needs. */
const table: [ReasonCode, object, string[], string][] = [
  ['page', { kind: 'document', form: 'capture', title: 'page-0.txt', held: 'withheld' }, [], 'party'],
  ['outlet', { kind: 'party', type: 'outlet', name: 'Evening Post' }, [], ''],
  ['party', { kind: 'party', type: 'person', name: 'Ada Quill' }, ['Ada Quill'], ''],
  ['party-unclear', { kind: 'party', name: 'They?' }, ['They'], ''],
  ['party-named', { kind: 'party', type: 'body', name: 'Coast Agency' }, [], ''],
  ['same-spelling', { kind: 'merge', into: 'haydar-moun' }, ['Haidar Moun', 'Haydar Moun'], 'party party'],
  ['same-surname', { kind: 'merge', into: 'ben-osei' }, ['Osei', 'Ben Osei'], 'party party'],
  ['same-shorter-name', { kind: 'merge', into: 'robert-bob-hale' }, ['Robert Hale'], 'party party'],
  ['same-only-one', { kind: 'merge', into: 'ferran-iduss' }, ['The minister'], 'party party'],
  ['same-words', { kind: 'merge' }, ['A soldier', 'An anonymous soldier'], 'party party'],
  ['same-page-of', { kind: 'merge', into: 'evening-star-of-sarmet' }, ['Evening Star'], 'party party'],
  ['said', { kind: 'statement', source: 'ada-quill', act: 'assert' }, ['said'], 'page party'],
  ['said-summary', { kind: 'statement', source: 'ada-quill' }, ['engineer', 'says'], 'page party'],
  ['claim', { kind: 'claim' }, ['the crane had passed its inspection in March'], ''],
  ['bears', { kind: 'bearing', how: 'asserts' }, [], 'statement claim'],
  ['account', { kind: 'account', needs: [expect.any(String)] }, [], 'claim'],
  ['copying', { kind: 'copying', manner: 'verbatim', credited: false }, [], 'page page'],
  ['copying-credited', { kind: 'copying', credited: true }, [], 'page page'],
  [
    'recants',
    { kind: 'correction', set: { recants: [expect.any(String)] } },
    ['the bridge was safe'],
    'statement statement',
  ],
  [
    'tie-office',
    { kind: 'tie', relation: 'works-for', detail: 'spokeswoman' },
    ['Mona Teague'],
    'party party statement',
  ],
  [
    'tie-says',
    { kind: 'tie', relation: 'works-for' },
    ['who works for Harwick Rail'],
    'party party statement',
  ],
  [
    'tie-page-of',
    { kind: 'tie', from: 'olin-farr', to: 'coast-agency-press-office' },
    ['Our spokesman'],
    'party party',
  ],
  [
    'tie-of-his',
    { kind: 'tie', relation: 'commands', from: 'hal-moss' },
    ['My crews'],
    'party party statement',
  ],
  ['exhibit', { kind: 'exhibit', name: LOG, type: 'record' }, [], 'page page statement'],
  ['custody', { kind: 'custody', event: 'promised' }, [expect.stringContaining(TOLD)], 'exhibit'],
  [
    'basis-holds',
    { kind: 'correction', set: { basis: { kind: 'holds', of: 'exhibit-dashcam' } } },
    [],
    'statement exhibit',
  ],
  [
    'basis-told-by',
    { kind: 'correction', set: { basis: { kind: 'told-by', through: expect.any(String) } } },
    [],
    'statement',
  ],
  ['outcome-step', { kind: 'outcome', state: 'unknown' }, [expect.stringContaining(TOLD)], 'page statement'],
  [
    'outcome-next',
    { kind: 'outcome', state: 'did-not' },
    ['It has not been, up to this evening.'],
    'page statement',
  ],
  [
    'one-source-gave',
    { kind: 'dependence', type: 'one-source', members: ['quay-walker', 'lantern-project'] },
    [],
    'party party page page',
  ],
  [
    'one-source-unmasked',
    { kind: 'dependence', title: 'Rune Ahlm · An official in the port office' },
    ['An official in the port office'],
    'party',
  ],
  [
    'one-source-agency',
    { kind: 'dependence', members: ['bay-post', 'morning-sun'] },
    ['Northwire', 'Northwire'],
    'party party page page',
  ],
  [
    'sighting-first',
    { kind: 'sighting', form: 'the crane driver was drunk', when: { edtf: '2024-05-02' } },
    ['the crane driver was drunk'],
    'statement claim',
  ],
  [
    'sighting-changed',
    { kind: 'sighting', when: { edtf: '2024-05-04' } },
    [expect.stringContaining('asleep')],
    'statement claim',
  ],
]

test('every reason has a pile here', () => {
  expect(table.map(([code]) => code).toSorted()).toEqual(Object.keys(PILES).toSorted())
})

test.each(table)('%s', (code, record, rests, needs) => {
  const { one, before } = proposed(code)
  expect(one.entries[0]).toMatchObject({ ...record, at: FRAME.at, by: FRAME.by })
  expect(one.entries[0]?.why).toBe(FRAME.words.why(one.reason, one.chance).trim())
  expect(words(code, one)).toEqual(expect.arrayContaining(rests))
  expect(one.needs.map((key) => /^[\w-]+/.exec(key)?.[0]).join(' ')).toMatch(new RegExp(`^${needs}`))
  expect(one.needs.filter((key) => !before.some((each) => each.key === key))).toEqual([])
  expect(one.chance).toBeGreaterThan(0)
  expect(one.chance).toBeLessThanOrEqual(1)
})

describe('what is refused', () => {
  const pages = PILES.account
  const all = proposalsOf(draftPages(pages), FRAME)
  const keyOf = (subject: Proposal['subject']) => all.find((each) => each.subject === subject)?.key ?? ''

  test('takes with it what needs it, and nothing else', () => {
    const claim = keyOf('claim')
    const left = proposalsOf(draftPages(pages), FRAME, [claim])
    const gone = all.filter(({ key }) => !left.some((each) => each.key === key))
    expect(gone.map(({ subject }) => subject).toSorted()).toEqual([
      'account',
      ...gone.filter(({ subject }) => subject === 'bearing').map(({ subject }) => subject),
      'claim',
    ])
    expect(gone.length).toBeGreaterThan(2)
  })

  test('is not cited: an account stands on what is left of those who say it', () => {
    const cited = caseOf(all, pages).case.account.values().next().value?.sentences[0]?.cites ?? []
    const refused = all.filter(
      ({ entries: [entry] }) => entry?.kind === 'statement' && cited.includes(String(entry.id)),
    )
    const left = proposalsOf(
      draftPages(pages),
      FRAME,
      refused.map(({ key }) => key),
    )
    const [account] = caseOf(left, pages).case.account.values()
    expect(account?.sentences[0]?.cites).not.toEqual(cited)
    const every = all.filter(({ subject }) => subject === 'statement').map(({ key }) => key)
    expect(proposalsOf(draftPages(pages), FRAME, every).map(({ subject }) => subject)).not.toContain(
      'account',
    )
  })
})

test('what is taken back needs the merge by which it is of the same party', () => {
  const pages = [
    pageNamed('a.txt', 'Ben Osei said that the bridge was safe.', { published: '2024-05-01' }),
    pageNamed('b.txt', '“I was wrong to say that the bridge was safe,” Osei said.', {
      outlet: 'Morning Sun',
    }),
  ]
  const all = proposalsOf(draftPages(pages), FRAME)
  const same = all.find(({ subject }) => subject === 'same')?.key
  expect(all.find(({ subject }) => subject === 'recants')?.needs).toContain(same)
})

test('the words that a page calls somebody by, not the full name that another has, say why two are one', () => {
  expect(proposed('same-surname').one.reason.names).toEqual({ from: 'Osei', into: 'Ben Osei' })
})
