import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftPages } from './draft.ts'
import type { Page } from './page.ts'
import { proposalsOf } from './proposals/propose.ts'
import { caseOf, FRAME, pageNamed, soFar } from './testing/drafts.ts'

/* Whatever pages say, what is proposed of them is a case that anybody may import. */

const pick = (...words: string[]) => fc.constantFrom(...words)
const noun = pick('parents', 'drivers', 'survivors', 'men', 'officials', 'people')
const number = pick('two', 'four', 'eleven', 'dozens', 'several', 'some', 'all', 'both', '7')
const name = pick('Tomas Brandl', 'Brandl', 'Ada Quill', 'Ms Quill', 'Haydar Moun', 'Col. Haidar Mun', 'Mun')
const body = pick('the Coast Agency', 'Northwire', 'the Interior Ministry', 'the Weir Post', 'Lumen Gas')
const role = pick('officer', 'mayor', 'driver', 'nurse', 'spokesman')
const alone = pick('he', 'they', 'we', 'I', 'it', 'both', 'one of them', 'my brother', 'his cousin', 'others')

const joined = (...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((all) => all.join(''))

const party = fc.oneof(
  name,
  name,
  body,
  alone,
  joined('the ', role),
  joined('the other ', number, ' of the ', noun),
  joined(number, ' of the ', noun),
  joined('the other ', number),
  joined('one of the ', noun),
  joined('the ', noun),
  joined(name, '’s ', noun),
  joined('the ', role, '’s ', noun),
  joined(name, ', a ', role, ' of ', body),
)

const fact = pick(
  'the gate was locked',
  'the driver was drunk',
  'eleven people had died',
  'the map was false',
  'he had the video',
  'the signal log of Box 4 would be released by 31 April 2024',
)

const sentence = fc.oneof(
  joined(party, ' said that ', fact, '.'),
  joined(party, ' told ', party, ' that ', fact, '.'),
  joined(party, ' denied that ', fact, '.'),
  joined('“', fact, ',” said ', party, '.'),
  joined('According to ', party, ', ', fact, '.'),
  joined(party, ' said ', party, ' had told them that ', fact, '.'),
  joined('“I was wrong to say that ', fact, ',” ', party, ' said.'),
  joined(party, ' accused ', party, ' of lying.'),
  joined(party, ' promised that ', fact, '.'),
  joined(party, ' handed the video to ', party, '.'),
  joined(party, ' works for ', party, '.'),
  joined(party, ': ', fact, '.'),
  joined(party, ' tells me that ', fact, '.'),
  joined(fact, ', ', alone, ' says, and ', fact, '.'),
  pick('We reported that the gate was locked. That was wrong.', 'BREAKING', '> ', '\n\n', 'By Ada Quill\n\n'),
  pick('\u202eabc', '\u0085', '\u200b', '\u2067 ', '🙂', 'قالت الممرضة إن الجسر غير آمن. '),
)

const text = fc
  .tuple(fc.array(sentence, { maxLength: 7 }), pick(' ', ' ', '\n', '\n\n'))
  .map(([all, between]) =>
    all.map((one) => one.replace(/^\p{Ll}/u, (first) => first.toUpperCase())).join(between),
  )

const about = fc.record({
  outlet: fc.constantFrom(null, 'Evening Post', 'The Weir Post', 'Coast Agency press office', '\u200b'),
  published: fc.constantFrom(null, '2024-05-01', '2024-05-03', '2023-02-29', '2031-01-01'),
  captured: fc.constantFrom(null, '2025-01-01T00:00:00Z', '2027-01-01T00:00:00Z'),
  title: fc.constantFrom(null, 'Told', '', '\u2066Told'),
  credited: fc.constantFrom([], ['Northwire']),
  url: fc.constantFrom(null, 'https://post.example/a', 'https://', 'ftp://x'),
})

const pile = fc
  .uniqueArray(fc.tuple(text, about), { minLength: 1, maxLength: 3, selector: ([words]) => words })
  .map((all) => all.map(([words, known], index) => pageNamed(`page-${index}.txt`, words, known)))

/** Proposals of pages, each key once and each behind what it needs; and the case that they come to. */
function drafted(pages: readonly Page[], refused: readonly string[] = []) {
  const proposals = proposalsOf(draftPages(pages, { soFar: null, refused }), FRAME, refused)
  inOrder(proposals)
  return { proposals, reading: caseOf(proposals, pages) }
}

function inOrder(proposals: ReturnType<typeof proposalsOf>): void {
  const known = new Set<string>()
  for (const { key, needs } of proposals) {
    expect(known, 'keys once').not.toContain(key)
    expect(needs.filter((need) => !known.has(need))).toEqual([])
    known.add(key)
  }
}

test('any pile of pages', () => {
  fc.assert(
    fc.property(pile, (pages) => void drafted(pages)),
    { numRuns: 8, seed: 31 },
  )
})

test('whatever of it is refused, and whatever is added later', () => {
  fc.assert(
    fc.property(pile, fc.infiniteStream(fc.nat({ max: 6 })), (pages, dice) => {
      const first = pages.slice(0, Math.ceil(pages.length / 2))
      const refused = drafted(first).proposals.flatMap(({ key }) => (dice.next().value === 0 ? [key] : []))
      const { proposals, reading } = drafted(first, refused)
      expect(proposals.filter(({ key }) => refused.includes(key))).toEqual([])
      const given = { soFar: soFar(reading, first), refused }
      const more = proposalsOf(draftPages(pages.slice(first.length), given), FRAME, refused)
      inOrder(more)
      caseOf(more, pages, reading.entries)
    }),
    { numRuns: 8, seed: 32 },
  )
})

describe('odd piles', () => {
  const said = 'The officer said that the gate was locked. “I saw smoke,” Ada Quill told the Weir Post.'
  const odd: [string, string[]][] = [
    ['an empty page', ['']],
    ['a page of white space', [' \n\n ']],
    ['one line', ['Fire']],
    ['only headlines', ['Fire at mill\n\nMayor: no danger\n\nPolice deny shots\n']],
    ['an empty page beside one with words', ['', said]],
    ['right to left', ['قالت الممرضة لنورثواير إن الجسر غير آمن. «رأيت الدخان»، قال أحد السائقين.']],
    ['turned around', [`\u202e${said}\u2066`]],
    ['bytes', [Array.from({ length: 3000 }, (_, at) => String.fromCharCode((at * 7919) % 256)).join('')]],
    ['a name without an end', [`${'a'.repeat(30_000)} said that it fell.`]],
    ['a quotation without an end', [`“${'it fell 🙂 '.repeat(4000)},” said Ada Quill.`]],
    [
      'a huge page',
      [Array.from({ length: 25 }, (_, at) => said.replace('gate', `gate of yard ${at}`)).join(' ')],
    ],
    ['one text on many pages', Array.from({ length: 30 }, (_, at) => `${said}\n\n${at}`)],
  ]
  test.each(odd)('%s', (_, texts) => {
    const pages = texts.map((words, at) => pageNamed(`page-${at}.txt`, words))
    const { reading } = drafted(pages)
    expect(reading.case.document.size).toBe(texts.filter((words) => words.trim() !== '').length)
  })
})

test('a name, a merge and a crowd as they were refused once', () => {
  const text =
    'Eleven of the parents said that the gate was locked. The other four of the parents said that they saw ' +
    'smoke. The parents said the school was closed. Tomas Brandl’s men said that the bell rang. ' +
    'The officer’s men said that the bell rang. The other four said that the guard had left.'
  const { reading } = drafted([pageNamed('page.txt', text)])
  const parties = [...reading.case.party.values()]
  expect(parties.filter(({ name }) => /other four/i.test(name)).map(({ type }) => type)).not.toContain(
    'person',
  )
  const merges = [...reading.case.merge.values()].map(({ from, into }) => [from, into].toSorted().join(' '))
  expect(new Set(merges).size).toBe(merges.length)
})
