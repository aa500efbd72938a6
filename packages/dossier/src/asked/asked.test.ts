import { fold, parseEntry } from '@hearsay/case'
import { weighCase } from '@hearsay/weighing'
import { expect, test } from 'vitest'
import { askedOf } from './asked.ts'

const at = '2026-01-01T00:00:00Z'
const base = { at, by: 'ana' }
const OPENING = [
  {
    ...base,
    kind: 'case',
    id: 'mill',
    kicker: 'Mill',
    title: 'The mill',
    question: 'Did it burn?',
    language: 'en',
  },
  { ...base, kind: 'author', id: 'ana', name: 'Ana', role: 'editor' },
  { ...base, kind: 'author', id: 'ben', name: 'Ben', role: 'editor' },
]
const party = (id: string) => ({ ...base, kind: 'party', id, name: id, type: 'person' })
const CLAIM = { ...base, kind: 'claim', id: 'fire', text: 'The mill burned.' }
/** A page of an outlet of its own. */
function page(id: string) {
  const known = { title: 'A page', form: 'capture', citation: 'A page, 2026', held: 'published' }
  const bytes = { hash: `sha256:${'0'.repeat(64)}`, captured: at, mediaType: 'text/plain' }
  return [
    { ...base, kind: 'party', id: `of-${id}`, name: id, type: 'outlet' },
    { ...base, kind: 'document', id, outlet: `of-${id}`, ...known, ...bytes },
  ]
}

function said(id: string, source: string, basis: object, document = 'one') {
  const words = [{ start: 0, end: 4, exact: 'fire', prefix: '', suffix: '' }]
  return [
    party(source),
    {
      ...base,
      kind: 'statement',
      id,
      document,
      words,
      gist: 'fire',
      source,
      act: 'assert',
      modality: 'asserted',
      basis,
    },
    { ...base, kind: 'bearing', id: `${id}:fire`, of: id, claim: 'fire', how: 'asserts' },
  ]
}

const ASSESSED = {
  ...base,
  kind: 'assessment',
  id: 'first',
  of: 'mill',
  standing: 'not-established',
  likelihood: null,
  confidence: 'low',
  sentence: 'Not established.',
  confidenceSentence: 'Low.',
  reasons: [{ text: 'One says so.', cites: ['fire'] }],
}

function questions(...records: object[]): string[] {
  const of = fold([...OPENING, ...records].map((each) => parseEntry(each)))
  return askedOf(of, weighCase(of)).map(({ question, about }) => `${question} ${about.join(' ')}`)
}

test.each<[string, object[], string[]]>([
  ['nothing yet', [], ['unassessed mill']],
  ['a claim that nobody says', [CLAIM, ASSESSED], ['unsigned first', 'unsaid fire']],
  [
    'one who saw it, signed by another',
    [CLAIM, ...page('one'), ...said('a', 'ada', { kind: 'witnessed' }), ASSESSED, signed('ben')],
    [],
  ],
  [
    'unsigned, of one who says not how they know',
    [CLAIM, ...page('one'), ...said('a', 'ada', { kind: 'unstated' }), ASSESSED],
    ['unsigned first', 'unstated fire'],
  ],
  [
    'two whose independence nobody argued',
    [
      CLAIM,
      ...page('one'),
      ...said('a', 'ada', { kind: 'witnessed' }),
      ...page('two'),
      ...said('b', 'bo', { kind: 'witnessed' }, 'two'),
      ASSESSED,
      signed('ben'),
    ],
    ['unargued fire'],
  ],
])('%s', (_, records, expected) => expect(questions(...records)).toEqual(expected))

function signed(by: string) {
  return { ...base, by, kind: 'signature', id: `signed-${by}`, of: 'first' }
}
