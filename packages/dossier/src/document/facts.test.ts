import type { Document } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { documentView } from './view.ts'

type Fields = Record<string, unknown>

const THEN = '2026-01-01T00:00:00Z'

function viewOf(more: Fields = {}, text: string | undefined = 'it fell', asOf?: string) {
  const page = entry('document', { ...(smallCase()[4] as Document), ...more })
  const dossier = dossierOf(
    smallCase().map((item) => (item.kind === 'document' ? page : item)),
    asOf,
  )
  const document = dossier.case.document.get('page')
  if (!document) throw new Error('expected the page')
  return (chosen: string | null) => documentView(dossier, document, text, chosen)
}

describe('the facts of a document', () => {
  const factsOf = (more: Fields) =>
    viewOf(more)(null).facts.map(({ label, value, href }) => [label, value, href])
  const always = [
    ['Outlet', 'The Gazette', undefined],
    ['Citation', 'The Gazette', undefined],
    ['Captured', '1 January 2026, 00:00 UTC', undefined],
    ['Hash of its bytes', `sha256:${'0'.repeat(64)}`, undefined],
  ]
  const [outlet, citation, ...rest] = always

  it.each<[string, Fields, unknown[]]>([
    ['that are always known', {}, always],
    [
      'with an address, to which it leads',
      { url: 'https://example.org/' },
      [outlet, citation, ['Address', 'https://example.org/', 'https://example.org/'], ...rest],
    ],
    [
      'with a date',
      { published: { edtf: '2015-05' } },
      [outlet, citation, ['Published', 'May 2015', undefined], ...rest],
    ],
    [
      'with a date that is inferred, and why',
      { published: { edtf: '2015-05', inferred: 'a guess' } },
      [outlet, citation, ['Published', 'May 2015 (inferred: a guess)', undefined], ...rest],
    ],
  ])('%s', (_, more, facts) => expect(factsOf(more)).toEqual(facts))
})

it('says why there is no text to show', () => {
  expect(viewOf()(null).withheld).toBeUndefined()
  const none = (held: string) => {
    const page = entry('document', { ...(smallCase()[4] as Document), held })
    const dossier = dossierOf(smallCase().map((item) => (item.kind === 'document' ? page : item)))
    return documentView(dossier, page as Document, undefined, null)
  }
  expect(none('withheld').withheld).toMatch(/^The desk holds this document/)
  expect(none('published').withheld).toMatch(/^The bytes of this document are not on this server/)
  expect(none('published').paragraphs).toEqual([])
})

describe('the words of a statement', () => {
  const segments = (chosen: string | null, asOf?: string) =>
    viewOf(
      {},
      'it fell down',
      asOf,
    )(chosen)
      .paragraphs.flatMap(({ segments: parts }) => parts)
      .map(({ text, href, chosen: marked }) => [text, href, marked])

  it('lead to the statement, and are marked where it is chosen', () => {
    expect(segments('mira-says')).toEqual([
      ['it fell', '/case/small#said-mira-says', true],
      [' down', undefined, false],
    ])
    expect(segments(null)).toEqual([
      ['it fell', '/case/small#said-mira-says', false],
      [' down', undefined, false],
    ])
  })

  it('lead back to the time at which the case is read', () => {
    expect(segments(null, THEN)[0]?.[1]).toBe(`/case/small?as-of=${encodeURIComponent(THEN)}#said-mira-says`)
  })
})

it('is named, and leads back to its case', () => {
  expect(viewOf({ language: 'fr' })(null)).toMatchObject({
    title: 'A page',
    language: 'fr',
    kind: 'Captured page',
    back: { href: '/case/small', title: 'A small case' },
  })
})
