import { draftPages, proposalsOf } from '@hearsay/drafting'
import { PILES } from '@hearsay/drafting/testing'
import { draftingText, draftingWords, LOCALES, type Locale } from '@hearsay/words'
import { expect, test } from 'vitest'
import { proposedOf } from './proposed.ts'
import { draftReport } from './report.ts'

const AT = '2026-01-01T00:00:00Z'
const frame = { at: AT, by: 'machine', words: draftingWords('en') }
const drafts = new Map(
  [...new Set(Object.values(PILES))].map((pages) => [pages, proposalsOf(draftPages(pages), frame)]),
)

test('every reason that there are words for is one for which something is proposed', () => {
  const codes = draftingText.keys.flatMap((key) => /^reason\.(.*)/.exec(key)?.[1] ?? [])
  expect(codes.toSorted()).toEqual(Object.keys(PILES).toSorted())
})

test.each(LOCALES)('in %s each is said in full, with the names that it needs', (locale: Locale) => {
  const words = draftingWords(locale)
  const said = Object.entries(PILES).map(([code, pages]) => {
    const found = drafts.get(pages)?.find(({ reason }) => reason.code === code)
    return found ? words.why(found.reason, found.chance) : ''
  })
  expect(said.filter((why) => !/\d%|\d٪|[٠-٩]+٪/.test(why) || /[{}]|undefined/.test(why))).toEqual([])
  expect(new Set(said).size).toBe(said.length)
})

test.each(LOCALES)(
  'in %s a report has a heading for each part, and no message that is left out',
  (locale: Locale) => {
    const pages = [...PILES['copying-credited'], ...PILES['same-surname']].map((page, index) => ({
      ...page,
      name: `${index}`,
    }))
    const report = [...draftReport(proposedOf({ pages }, AT, locale), locale, 'folder')].join('\n')
    const plain = report.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ')
    const headings = [
      'heading.claims',
      'heading.same',
      'heading.copying',
      'heading.figures',
      'machine',
    ] as const
    for (const key of headings) expect(plain).toContain(draftingText(locale, key))
    expect(plain).toContain('hearsay case import folder')
    expect(plain).not.toMatch(/[{}]|undefined/)
  },
)

test('a page is cited by its outlet, its authors and its day; who is nobody is said so', () => {
  const { citation, notIdentified, heldBy } = draftingWords('en')
  expect(citation('Evening Post', [], null)).toBe('Evening Post')
  expect(citation('Evening Post', ['Ada Quill', 'Ben Osei'], '2024-05-01')).toBe(
    'Evening Post, Ada Quill and Ben Osei, 1 May 2024',
  )
  expect(notIdentified('they')).toBe('“they”, not identified')
  expect(heldBy([])).toBe('Said by nobody who is named.')
  expect(heldBy(['Ada Quill', 'Ben Osei'])).toBe('Said by Ada Quill and Ben Osei.')
})
