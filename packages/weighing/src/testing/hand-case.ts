import { type Case, type Entry, fold } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'

const WORDS = [{ start: 0, end: 2, exact: 'it', prefix: '', suffix: '' }]
const BYTES = {
  captured: '2026-01-01T00:00:00Z',
  mediaType: 'text/plain',
  hash: `sha256:${'0'.repeat(64)}`,
  held: 'published',
}

/** Sentences that cite a page. */
export const CITED = { sentences: [{ text: 'A sentence.', cites: ['page'] }] }

export function party(id: string, type = 'person', fields: Record<string, unknown> = {}): Entry {
  return entry('party', { id, type, name: id, ...fields })
}

export function page(id: string, outlet: string, fields: Record<string, unknown> = {}): Entry {
  return entry('document', { id, form: 'capture', title: id, outlet, citation: id, ...BYTES, ...fields })
}

/** A page that the desk cites, and the brief of it in which its words stand. */
export function cited(id: string, outlet: string): Entry[] {
  const fields = { title: id, outlet, citation: id }
  return [
    entry('document', { id, form: 'cited', ...fields }),
    entry('document', { id: `${id}-brief`, form: 'brief', restates: id, ...fields, ...BYTES }),
  ]
}

/** A statement on the first page, unless `fields` say otherwise, that asserts nothing. */
export function remarks(id: string, source: string | null, fields: Record<string, unknown> = {}): Entry {
  return entry('statement', {
    id,
    document: 'page',
    words: WORDS,
    gist: 'It fell.',
    source,
    act: 'assert',
    basis: { kind: 'unstated' },
    modality: 'asserted',
    ...fields,
  })
}

export function bears(of: string, how = 'asserts', claim = 'it-fell'): Entry {
  return entry('bearing', { id: `${of}:${claim}`, of, claim, how })
}

/** A statement that asserts the claim. */
export function says(id: string, source: string | null, fields: Record<string, unknown> = {}): Entry[] {
  return [remarks(id, source, fields), bears(id)]
}

export const WITNESSED = { basis: { kind: 'witnessed' } }
export const OWN = { basis: { kind: 'own' } }
export const told = (by: string) => ({ basis: { kind: 'told-by', by } })
export const inferred = (...on: string[]) => ({ basis: { kind: 'inferred', on } })

/**
 * One claim, `it-fell`; `mira`, `omar` and `salma`, people; `ministry`, a body with a paper, `bulletin`;
 * outlets `gazette`, with a `page`, `courier`, with `other`, and `herald`, of which `far` is only cited.
 */
export function handCase(added: Added): Case {
  const base = smallCase().filter(({ kind }) => kind !== 'statement' && kind !== 'bearing')
  return fold([
    ...base,
    party('omar'),
    party('salma'),
    party('ministry', 'body'),
    party('courier', 'outlet'),
    party('herald', 'outlet'),
    page('other', 'courier'),
    page('bulletin', 'ministry'),
    ...cited('far', 'herald'),
    ...flattened(added),
  ])
}

/** Entries, in lists of lists as they come. */
export type Added = readonly (Entry | Added)[]

function flattened(added: Added): Entry[] {
  return added.flatMap((one) => ('kind' in one ? [one] : flattened(one)))
}
