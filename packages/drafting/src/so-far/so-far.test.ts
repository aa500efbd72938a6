import { type Entry, fold, parseEntry } from '@hearsay/case'
import { hashName } from '@hearsay/text'
import { describe, expect, test } from 'vitest'
import { draftPages } from '../draft.ts'
import type { Page } from '../page.ts'
import { entriesOf, proposalsOf } from '../proposals/propose.ts'
import { caseOf, FRAME, OPENING, pageNamed, soFar } from '../testing/drafts.ts'

const FIRST = [
  pageNamed(
    'post.txt',
    'Ben Osei, the mayor, said that the bridge was safe. A nurse said that she had heard a bang.',
    {
      outlet: 'Evening Post',
    },
  ),
  pageNamed('sun.txt', 'Osei said that the bridge was safe. “It fell at noon,” said Ada Quill.', {
    outlet: 'Morning Sun',
  }),
]
const NEXT = pageNamed(
  'bay.txt',
  '“It fell at noon,” said Ada Quill. The mayor said that he was wrong. Osei said that the bridge was safe.',
  {
    outlet: 'Bay Post',
  },
)
const MERGE = 'same name osei = name ben osei'

const first = proposalsOf(draftPages(FIRST), FRAME)

/** What follows on the next page, with entries of a person recorded in between. */
function next(
  refused: readonly string[] = [],
  between: readonly object[] = [],
  pages: readonly Page[] = [NEXT],
) {
  const before = caseOf(proposalsOf(draftPages(FIRST, { soFar: null, refused }), FRAME, refused), FIRST)
  const mine = between.map((each) => parseEntry({ at: FRAME.at, by: FRAME.by, ...each }))
  const reading = caseOf([], FIRST, [...before.entries, ...mine])
  const draft = draftPages(pages, { soFar: soFar(reading, FIRST), refused })
  return { draft, proposals: proposalsOf(draft, FRAME, refused), entries: reading.entries }
}

const subjects = (proposals: typeof first) => [...new Set(proposals.map(({ subject }) => subject))]
const stands = (entries: readonly Entry[], proposals: typeof first) =>
  caseOf(proposals, [...FIRST, NEXT], entries).case

test('what the case holds is not proposed again, and what it says counts', () => {
  expect(first.map(({ key }) => key)).toContain(MERGE)
  expect(next([], [], []).proposals).toEqual([])
  const { proposals, entries, draft } = next()
  expect(proposals.filter(({ key }) => first.some((each) => each.key === key))).toEqual([])
  expect(subjects(proposals)).toContain('statement')
  expect(draft.pages.map(({ name }) => name)).toHaveLength(3)
  const held = draft.claims.find(({ text }) => /bridge was safe/i.test(text))
  expect(held?.bearings.map(({ of }) => draft.said[of]?.page)).toEqual(expect.arrayContaining([0, 1, 2]))
  expect(stands(entries, proposals).document.size).toBe(3)
})

test('a party that is held is used, under every name that was merged into it', () => {
  const { draft, proposals } = next()
  const on = draft.said.filter(({ page }) => page === 2)
  expect(on.map(({ source }) => source && draft.parties.of(source).id)).toEqual([
    'ada-quill',
    'ben-osei',
    'ben-osei',
  ])
  const parties = proposals.filter(({ subject }) => subject === 'party').map(({ key }) => key)
  expect(parties).not.toContain('party name osei')
  expect(parties).not.toContain('party name ada quill')
})

test.each<[before: string, after: string, parties: string[]]>([
  ['Police said that the road was shut.', 'The police said that nobody was hurt.', []],
  ['The council said that it knew.', 'The council said that it had asked.', []],
  ['A nurse said that she knew.', 'A nurse said that she had asked.', ['A nurse']],
])('a body that the case holds is met again, a description is not: %s', (before, after, names) => {
  const held = [pageNamed('post.txt', before, { outlet: 'Evening Post' })]
  const then = pageNamed('sun.txt', after, { outlet: 'Morning Sun' })
  const so = soFar(caseOf(proposalsOf(draftPages(held), FRAME), held), held)
  const proposals = proposalsOf(draftPages([then], { soFar: so, refused: [] }), FRAME)
  const made = proposals.flatMap(({ entries }) => entries).filter(({ kind }) => kind === 'party')
  expect(made.map(({ name }) => name)).toEqual(['Morning Sun', ...names])
})

test('an outlet of the case that no page here is of is met by its name', () => {
  const outlet = { kind: 'party', id: 'harbour-herald', type: 'outlet', name: 'Harbour Herald' }
  const page = pageNamed('sun-2.txt', 'The Harbour Herald said that the bridge fell.', {
    outlet: 'Morning Sun',
  })
  const { draft } = next([], [outlet], [page])
  const source = draft.said.at(-1)?.source
  expect(source && draft.parties.of(source).id).toBe('harbour-herald')
})

test('of two pages that the case holds nobody asks again which took from the other', () => {
  const text = `“The bolts had been loose for a week,” said Ada Quill. Ben Osei said that he had been warned twice.
The clerk said that the inspector never came back to the lock after the storm.`
  const wire = pageNamed('wire.txt', text, { outlet: 'Northwire' })
  const hash = hashName(new TextEncoder().encode(`${text} `))
  const post = { ...pageNamed('post.html', `${text} `, { outlet: 'Evening Post' }), textHash: hash }
  const sun = pageNamed('sun.txt', `${text}\n`, { outlet: 'Morning Sun' })
  const copied = (proposals: typeof first) =>
    proposals.flatMap(({ entries }) => entries).filter(({ kind }) => kind === 'copying')
  const before = proposalsOf(draftPages([wire, { ...post, hash: 'sha256:'.padEnd(71, '0') }]), FRAME)
  expect(copied(before)).toHaveLength(1)
  const state = fold([...OPENING, ...entriesOf(before)].map((entry) => parseEntry(entry)))
  const held = soFar({ case: state }, [wire, { ...post, textHash: null }])
  const proposals = proposalsOf(draftPages([sun], { soFar: held, refused: [] }), FRAME)
  const pages = copied(proposals).flatMap(({ copy, of }) => [copy, of])
  expect(pages).toContain('post-page')
  expect(pages.filter((id) => id === 'sun-page')).toHaveLength(pages.length / 2)
})

test('a merge that was refused is not proposed again, nor used', () => {
  const { draft, proposals } = next([MERGE])
  expect(proposals.map(({ key }) => key)).not.toContain(MERGE)
  const osei = draft.said.findLast(({ page }) => page === 2)?.source
  expect(osei && draft.parties.of(osei).id).not.toBe('ben-osei')
})

describe('what a person recorded', () => {
  const GIST = 'she had heard a bang'
  const nurse = first.flatMap(({ entries }) => entries).find(({ gist }) => gist === GIST)

  test('of a speaker goes before what the page calls them', () => {
    const { draft } = next(
      [],
      [{ kind: 'correction', of: nurse?.id, set: { source: 'ada-quill' }, why: 'It is her.' }],
    )
    const of = draft.said.find(({ words: [span] }) => span && FIRST[0]?.text.slice(...span) === GIST)
    expect(of?.source?.party).toBe('ada-quill')
  })

  test('of a statement that was retracted stays away', () => {
    const resting = first.filter(({ subject }) => /^(?:account|bearing)$/.test(subject)).map(({ key }) => key)
    const { draft, proposals } = next(resting, [{ kind: 'retraction', of: nurse?.id, why: 'Misread.' }])
    const gists = draft.said.map(({ page, words: [span] }) => span && draft.pages[page]?.text.slice(...span))
    expect(gists).not.toContain(GIST)
    expect(proposals.flatMap(({ entries }) => entries.map(({ gist }) => gist))).not.toContain(GIST)
  })
})

describe('a page that somebody still works on', () => {
  const captured = withNeeds(first, ({ subject }) => subject === 'page')

  /** What is proposed on pages that are captured, after what was recorded since. */
  function onwards(recorded: readonly (Entry | object)[]) {
    const { case: of } = caseOf(captured, FIRST)
    const entries = recorded.map((each) => parseEntry({ at: FRAME.at, by: FRAME.by, ...each }))
    const now = fold(entries, of)
    const pages = [...now.document.values()].flatMap(({ id, hash }) => {
      const page = FIRST.find((each) => each.hash === hash)
      return page ? [{ document: id, page, isOpen: true }] : []
    })
    const proposals = proposalsOf(draftPages([], { soFar: { case: now, pages }, refused: [] }), FRAME)
    return { now, proposals, keys: proposals.map(({ key }) => key) }
  }

  const asked = first.filter((each) => !captured.includes(each) && each.subject !== 'party')
  const [one] = asked.filter(({ subject }) => subject === 'statement')

  test('is asked under the same keys as before it was captured', () => {
    expect(onwards([]).keys).toEqual(
      expect.arrayContaining(asked.filter(({ subject }) => subject !== 'account').map(({ key }) => key)),
    )
  })

  test('comes to the same case one decision after the other as at once', () => {
    let recorded: readonly object[] = []
    for (let { proposals } = onwards(recorded); proposals.length > 0; { proposals } = onwards(recorded)) {
      const next = proposals.find(({ subject }) => subject !== 'party') ?? proposals[0]
      expect(recorded.length).toBeLessThan(100)
      recorded = [...recorded, ...entriesOf(withNeeds(proposals, (each) => each === next))]
    }
    const { now } = onwards(recorded)
    const { case: atOnce } = caseOf(first, FIRST)
    const said = ({ statement }: typeof now) =>
      [...statement.values()].map(({ words }) => words[0]?.exact).sort()
    expect(said(now)).toEqual(said(atOnce))
    const counted = ({ claim, bearing, account, party, merge }: typeof now) =>
      [claim, bearing, account, party, merge].map(({ size }) => size)
    expect(counted(now)).toEqual(counted(atOnce))
  })

  test('is asked again what was taken back', () => {
    const recorded = entriesOf(withNeeds(onwards([]).proposals, ({ key }) => key === one?.key))
    expect(onwards(recorded).keys).not.toContain(one?.key)
    const back = { kind: 'retraction', of: recorded.at(-1)?.id, why: 'Too soon.' }
    expect(onwards([...recorded, back]).keys).toContain(one?.key)
  })
})

/** Some proposals, and what they need. */
function withNeeds(all: typeof first, wanted: (one: (typeof first)[number]) => boolean): typeof first {
  const keys = new Set(all.filter(wanted).map(({ key }) => key))
  for (const { key, needs } of all.toReversed()) if (keys.has(key)) for (const need of needs) keys.add(need)
  return all.filter(({ key }) => keys.has(key))
}
