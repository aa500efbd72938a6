import type { Document } from '@hearsay/case'
import { entry } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { evidenceCase } from '../testing/evidence-case.ts'
import { custodyView } from './view.ts'

const { entries } = evidenceCase()

function shownOf(...more: ReturnType<typeof entry>[]) {
  return custodyView(dossierOf([...entries, ...more])).exhibits[0]?.shown
}

test('an exhibit is shown as the documents have it, a translation beside what it translates', () => {
  expect(shownOf()).toEqual([
    {
      title: 'A picture of it',
      document: { title: 'A photograph', href: '/case/evidence/document/photo' },
      picture: {
        href: '/case/evidence/document/photo/picture',
        alt: 'The plate, as “A photograph” shows it',
      },
      note: 'Seen from below.',
    },
    {
      title: 'An excerpt',
      document: { title: 'Une plaque', href: '/case/evidence/document/french' },
      words: 'La plaque est courbée vers l’intérieur.',
      language: 'fr',
    },
    {
      title: 'A translation',
      document: { title: 'A bent keel', href: '/case/evidence/document/page' },
      words: 'The plate is bent inwards.',
    },
  ])
})

test.each([
  ['is withheld', { held: 'withheld' }],
  ['may hold script', { mediaType: 'image/svg+xml' }],
  ['is none', { mediaType: 'text/html' }],
])('no picture is shown of a document that %s', (_, set) => {
  const correction = entry('correction', { of: 'photo', why: 'So it is.', set: set as Partial<Document> })
  expect(shownOf(correction)?.[0]).toEqual({
    title: 'A picture of it',
    document: { title: 'A photograph', href: '/case/evidence/document/photo' },
    note: 'Seen from below.',
  })
})
