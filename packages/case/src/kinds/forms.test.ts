import { describe, expect, it } from 'vitest'
import { type Entry, fold } from '../index.ts'
import { entry, smallCase } from '../testing/sample.ts'

const WORDS = [{ start: 0, end: 7, exact: 'it fell', prefix: '', suffix: '' }]
const CITED = [{ text: 'A sentence.', cites: ['page'] }]
const HELD = {
  captured: '2026-01-01T00:00:00Z',
  mediaType: 'text/plain',
  hash: `sha256:${'1'.repeat(64)}`,
  held: 'published',
}

function says(id: string, fields: Record<string, unknown> = {}): Entry {
  return entry('statement', {
    id,
    document: 'page',
    words: WORDS,
    gist: 'It fell.',
    source: 'mira',
    act: 'assert',
    basis: { kind: 'unstated' },
    modality: 'asserted',
    ...fields,
  })
}

function document(id: string, fields: Record<string, unknown>): Entry {
  return entry('document', { id, title: id, outlet: 'gazette', citation: id, ...fields })
}

const cited = document('book', { form: 'cited' })
const brief = document('brief', { form: 'brief', restates: 'book', ...HELD })
const other = document('other', { form: 'capture', ...HELD })
const video = entry('exhibit', { id: 'video', name: 'Video', type: 'video', sentences: CITED })
const copying = (fields: Record<string, unknown>) =>
  entry('copying', { id: 'copied', copy: 'other', of: 'page', sentences: CITED, ...fields })

/** `taken`, or what was said against the last of these entries. */
function verdict(added: () => readonly Entry[]): string {
  try {
    fold([...smallCase(), ...added()])
    return 'taken'
  } catch (error) {
    return String(error)
  }
}

describe('is taken', () => {
  it.each<[string, () => Entry[]]>([
    ['a basis of several', () => [says('a', { basis: [{ kind: 'witnessed' }, { kind: 'own' }] })]],
    [
      'what is inferred from a party, a page and a statement',
      () => [inferring(['gazette', 'page', 'mira-says'])],
    ],
    ['what is held, and is named', () => [video, says('a', { basis: { kind: 'holds', of: 'video' } })]],
    ['a taking back of several', () => [says('a', {}), says('b', { recants: ['mira-says', 'a'] })]],
    ['an outlet that takes back its report', () => [says('a', { source: 'gazette', recants: 'mira-says' })]],
    [
      'a statement that sums up, because of an account',
      () => [says('a', { sums: ['mira-says'], because: ['mira-says'] })],
    ],
    [
      'a document that is cited, and quoted from a brief',
      () => [cited, brief, says('a', { document: 'brief' })],
    ],
    [
      'a copy in pairs',
      () => [
        other,
        says('a', { document: 'other' }),
        copying({ pairs: [['a', 'mira-says']], credited: false }),
      ],
    ],
    [
      'a copy of what is cited only',
      () => [cited, says('a'), copying({ copy: 'page', of: 'book', pairs: [['a']] })],
    ],
    [
      'an exhibit that is shown',
      () => [
        entry('exhibit', {
          id: 'v',
          name: 'V',
          type: 'video',
          sentences: CITED,
          shown: [{ document: 'page', as: 'original' }],
        }),
      ],
    ],
    [
      'a search that found nothing',
      () => [
        video,
        entry('custody', {
          id: 's',
          exhibit: 'video',
          event: 'sought',
          from: 'mira',
          statements: ['mira-says'],
        }),
      ],
    ],
    [
      'somebody asked for comment',
      () => [
        entry('comment', { id: 'c', asked: 'mira', asker: 'gazette', on: ['it-fell'], answer: 'mira-says' }),
      ],
    ],
    [
      'a place at sea',
      () => [entry('place', { id: 'gulf', name: 'The gulf', precision: 'district', sea: true })],
    ],
  ])('%s', (_, added) => {
    expect(verdict(added)).toBe('taken')
  })
})

describe('is refused', () => {
  it.each<[string, () => Entry[], string]>([
    [
      'unstated beside another basis',
      () => [says('a', { basis: [{ kind: 'own' }, { kind: 'unstated' }] })],
      'unstated by itself',
    ],
    [
      'grounds of what is seen',
      () => [says('a', { basis: { kind: 'witnessed', on: ['page'] } })],
      'with inferred only',
    ],
    [
      'an exhibit beside what is seen',
      () => [says('a', { basis: { kind: 'witnessed', of: 'video' } })],
      'with holds only',
    ],
    ['grounds that do not stand', () => [inferring(['nothing'])], 'basis.on.0: expected the id of'],
    ['grounds of another kind', () => [inferring(['it-fell'])], 'basis.on.0'],
    [
      'taking back, among others, what another said',
      () => [
        says('a', {}),
        says('b', { source: 'gazette', recants: ['a'] }),
        entry('party', { id: 'omar', type: 'person', name: 'Omar' }),
        says('c', { source: 'omar', recants: ['a'] }),
      ],
      'recants.0: expected a statement by the same source',
    ],
    ['a summing up that comes round', () => [says('a', { sums: ['a'] })], 'sums'],
    [
      'words in a document that is cited only',
      () => [cited, says('a', { document: 'book' })],
      'quote from a brief that restates it',
    ],
    [
      'bytes of a document that is cited only',
      () => [document('b', { form: 'cited', held: 'published' })],
      'expected no held',
    ],
    ['a captured document without bytes', () => [document('b', { form: 'capture' })], 'the field is missing'],
    [
      'a copy of itself',
      () => [copying({ copy: 'page', pairs: [['mira-says', 'mira-says']] })],
      'no page copies itself',
    ],
    [
      'a copy that stands elsewhere',
      () => [other, copying({ pairs: [['mira-says', 'mira-says']] })],
      'pairs.0.0: expected a statement in "other"',
    ],
    [
      'a copy alone of what is held',
      () => [other, says('a', { document: 'other' }), copying({ pairs: [['a']] })],
      'expected the original beside the copy',
    ],
  ])('%s', (_, added, message) => {
    expect(verdict(added)).toContain(message)
  })
})

it('follows grounds when parties are merged', () => {
  const merged = fold([
    ...smallCase(),
    entry('party', { id: 'mira-again', type: 'person', name: 'Mira' }),
    says('a', { basis: [{ kind: 'own' }, { kind: 'inferred', on: ['mira-again'] }] }),
    entry('merge', { id: 'm', from: 'mira-again', into: 'mira' }),
  ])
  expect(merged.statement.get('a')?.basis).toEqual([{ kind: 'own' }, { kind: 'inferred', on: ['mira'] }])
})

function inferring(on: readonly string[]): Entry {
  return says('a', { basis: { kind: 'inferred', on } })
}
