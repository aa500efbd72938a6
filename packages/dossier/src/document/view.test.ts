import type { Document, Statement } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { documentView } from './view.ts'

const dossier = dossierOf([
  ...smallCase(),
  entry('document', {
    ...(smallCase()[4] as Document),
    id: 'brief',
    title: 'Brief',
    form: 'brief',
    restates: 'page',
  }),
  entry('statement', {
    ...(smallCase()[6] as Statement),
    id: 'in-brief',
    document: 'brief',
    words: [{ start: 3, end: 7, exact: 'fell', prefix: '', suffix: '' }],
  }),
])

function viewOf(id: string, chosen: string | null = null) {
  const document = dossier.case.document.get(id)
  if (!document) throw new Error(`expected a document "${id}"`)
  return documentView(dossier, document, 'it fell', chosen)
}

test.each([
  ['page', ['Restated in: Brief'], [['it fell', ['mira-says']]]],
  [
    'brief',
    ['Restates: A page'],
    [
      ['it ', []],
      ['fell', ['in-brief']],
    ],
  ],
])('%s shows its own statements, and what it restates or is restated in', (id, related, segments) => {
  const { facts, paragraphs } = viewOf(id)
  const links = facts.filter(({ label }) => label.startsWith('Restate'))
  expect(links.map(({ label, value }) => `${label}: ${value}`)).toEqual(related)
  const parts = paragraphs.flatMap((paragraph) => paragraph.segments)
  expect(parts.map(({ text, ids }) => [text, ids])).toEqual(segments)
})

test('marks the chosen statement, if it is in this document', () => {
  expect(viewOf('brief', 'in-brief').chosen).toBe('in-brief')
  expect(viewOf('brief', 'mira-says').chosen).toBeUndefined()
})

test.each([
  [{}, 'page', 'Words taken up in: Another'],
  [{}, 'other', 'Takes words from: A page'],
  [{ direction: 'unknown' }, 'page', 'Shares words with: Another'],
  [{ direction: 'unknown' }, 'other', 'Shares words with: A page'],
])('copying %j is said of %s: %s', (more, id, said) => {
  const { case: of, ...rest } = dossierOf([
    ...smallCase(),
    entry('document', { ...(smallCase()[4] as Document), id: 'other', title: 'Another' }),
    entry('statement', { ...(smallCase()[6] as Statement), id: 'too', document: 'other' }),
    entry('copying', {
      id: 'copied',
      copy: 'other',
      of: 'page',
      pairs: [['too', 'mira-says']],
      sentences: [{ text: 'Word for word.', cites: ['too'] }],
      ...more,
    }),
  ])
  const document = of.document.get(id)
  const facts = document ? documentView({ ...rest, case: of }, document, 'it fell', null).facts : []
  expect(facts.map(({ label, value }) => `${label}: ${value}`)).toContain(said)
})
