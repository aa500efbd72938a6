import { expect, test } from 'vitest'
import { loadReader } from './node.ts'
import type { Statement, TextSpan } from './statement.ts'

const reader = loadReader()
const words = (text: string, spans: readonly TextSpan[]): string =>
  spans.map(([a, b]) => text.slice(a, b)).join(' … ')
const shown = (text: string, s: Statement | undefined) =>
  s && { source: words(text, s.source), cue: words(text, s.cue), content: words(text, s.content) }

const plain: [string, { source: string; cue: string; content: string }][] = [
  [
    'The mayor said the bridge was closed.',
    { source: 'The mayor', cue: 'said', content: 'the bridge was closed' },
  ],
  [
    '“The bridge is closed,” Ana Roy said.',
    { source: 'Ana Roy', cue: 'said', content: '“The bridge is closed,”' },
  ],
  [
    'According to the ministry, two guards were hurt.',
    { source: 'the ministry', cue: 'According to', content: 'two guards were hurt' },
  ],
  [
    'The minister denied that he had met the owner.',
    { source: 'The minister', cue: 'denied', content: 'that he had met the owner' },
  ],
  [
    'Critics believe the vote was rigged.',
    { source: 'Critics', cue: 'believe', content: 'the vote was rigged' },
  ],
  ['The company declined to comment.', { source: 'The company', cue: 'declined', content: 'to comment' }],
]
test.each(plain)('%s', (text, expected) => {
  expect(shown(text, reader.read(text).statements[0])).toEqual(expected)
})

test('a quotation around its speaker is one statement', () => {
  const text = '“We are leaving,” Mr. Roy said on Monday. “The work is done.”'
  const { statements } = reader.read(text)
  expect(statements).toHaveLength(1)
  expect(words(text, statements[0]?.content ?? [])).toBe('“We are leaving,” … “The work is done.”')
})

const unread: [string, string][] = [
  ['', 'empty'],
  [' \n\t ', 'empty'],
  ['The sky was grey and the road was long.', 'no-statement'],
  [
    'Der Minister sagte am Montag, dass die Brücke gesperrt worden sei und niemand wisse, wann sie wieder öffnet.',
    'not-english',
  ],
  [
    'Le ministre a déclaré lundi que le pont était fermé et que personne ne savait quand il rouvrirait au public.',
    'not-english',
  ],
  [
    'قال الوزير يوم الاثنين إن الجسر مغلق وإن أحدا لا يعرف متى سيعاد فتحه أمام المارة والسيارات في المدينة',
    'not-english',
  ],
]
test.each(unread)('%j is not read, and the reading says why: %s', (text, code) => {
  const { statements, diagnostics } = reader.read(text)
  expect(statements).toEqual([])
  expect(diagnostics.map((d) => d.code)).toContain(code)
})

test('replacement characters are reported beside the reading', () => {
  const { diagnostics } = reader.read('The mayor said the caf\ufffd was closed on Monday.')
  expect(diagnostics.map((d) => d.code)).toContain('control-characters')
})

test('a reading does not depend on what was read before', () => {
  const text = 'Ana Roy told Omar Lutz that the zorbflax bridge was closed, the well-oiled mayor said.'
  const before = reader.read(text)
  const words = Array.from({ length: 3000 }, (_, i) => `w${i.toString(36)}q`).join(' ')
  reader.read(`The mayor said the list was long: ${words}.`)
  expect(reader.read(text)).toEqual(before)
  expect(loadReader().read(text)).toEqual(before)
})

const told: [
  string,
  { speaker: string | undefined; addressee: string | undefined; within: number | null },
][] = [
  [
    'The mayor was accused by prosecutors of stealing the money.',
    { speaker: 'prosecutors', addressee: undefined, within: null },
  ],
  [
    'Hassan said he had been told by a soldier that the bomb came from a plane.',
    { speaker: 'a soldier', addressee: 'Hassan', within: 0 },
  ],
  [
    '“I was told by a friend that the road was shut,” Ana said.',
    { speaker: 'a friend', addressee: 'Ana', within: 0 },
  ],
  [
    'Ana said the men were told by Omar that the road was shut.',
    { speaker: 'Omar', addressee: 'the men', within: 0 },
  ],
  [
    'Ana Roy asked to see the letter and was told by a guard that she could read it.',
    { speaker: 'a guard', addressee: 'Ana Roy', within: null },
  ],
]
test('whoever speaks is not also told', () => {
  const [, second] = reader.read(
    'Scientists say the lake could be gone by 2040. “We have ten years,” warned Lena Holm of the institute.',
  ).statements
  expect([second?.speaker?.name, second?.addressee]).toEqual(['Lena Holm', null])
})

test.each(told)('a passive: %s', (text, expected) => {
  const last = reader.read(text).statements.at(-1)
  expect({
    speaker: last?.speaker?.name,
    addressee: last?.addressee?.name,
    within: last?.within,
  }).toEqual(expected)
})

const isOuter = ({ within }: { within: number | null }): boolean => within === null
const antecedents: [string, string][] = [
  ['Omar Reza said it rained.\n\nBen Lutz is a teacher in Leeds. Everyone was late, he said.', 'Ben Lutz'],
  ['The article says it rained. The belief that the U.S. did it is widespread, it says.', 'The article'],
  ['The United States had no aircraft there, it said.', 'United States'],
  ['Omar Reza said it rained.\n\nThe road to Ben Lutz was shut. Everyone was late, he said.', 'Omar Reza'],
]
test.each(antecedents)('%j: the speaker is who that is about', (text, speaker) => {
  expect(reader.read(text).statements.findLast(isOuter)?.speaker?.name).toBe(speaker)
})

test.each(['constructor', '__proto__', 'The constructor'])('a source may be called %s', (source) => {
  const { statements } = reader.read(
    `${source} said that it fell. It was late, he said. ${source} denied it.`,
  )
  for (const { act, speaker } of statements) expect([typeof act, speaker?.name]).toContain('string')
})
