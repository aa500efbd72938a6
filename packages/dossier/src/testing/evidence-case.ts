import { crc32, deflateSync } from 'node:zlib'
import type { Entry } from '@hearsay/case'
import { entry } from '@hearsay/case/testing'
import { hashName, selectorAt } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'

/** What parties, exhibits, places and pages are called, and what is written of them. */
export type Naming = (name: string) => string

const plainly: Naming = (name) => name

const TEXT = `Mira said that the keel was bent. Ben said that he had it from Mira. The harbour office sums it up: two people say that the keel was bent.

Mira takes it back: she saw no keel. The Gazette withdraws its report of Ben. The navy threatens those who say so.

The navy, asked by the Gazette, said that there was no keel. The examiner found the plate bent inwards.`

const FRENCH = 'La plaque est courbée vers l’intérieur.'

/**
 * A small case with everything that may be said of a statement and of an exhibit: statements taken back,
 * summed up and answered, exhibits shown in every way, findings of every kind, a journey that was recorded
 * out of order.
 */
export function evidenceCase(naming: Naming = plainly) {
  const named = (kind: string, fields: Record<string, unknown>) =>
    entry(
      kind,
      Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, rename(key, value, naming)])),
    )
  const documents = {
    page: new TextEncoder().encode(TEXT),
    french: new TextEncoder().encode(FRENCH),
    photo: picture(),
    brief: new TextEncoder().encode('The study found nothing.'),
  }
  return {
    entries: [...people(named), ...pages(named, documents), ...said(named), ...exhibits(named)],
    documents: Object.values(documents),
  }
}

type Make = (kind: string, fields: Record<string, unknown>) => Entry

const RENAMED: ReadonlySet<string> = new Set([
  'name',
  'short',
  'title',
  'citation',
  'gist',
  'text',
  'reason',
  'hedge',
  'note',
  'inferred',
])

function rename(key: string, value: unknown, naming: Naming): unknown {
  if (typeof value === 'string') return RENAMED.has(key) ? naming(value) : value
  if (Array.isArray(value)) return value.map((each) => rename('', each, naming))
  if (typeof value !== 'object' || value === null || key === 'words') return value
  return Object.fromEntries(
    Object.entries(value).map(([inner, each]) => [inner, rename(inner, each, naming)]),
  )
}

function people(make: Make): Entry[] {
  return [
    make('case', {
      id: 'evidence',
      kicker: 'Evidence',
      title: 'A case of evidence',
      question: 'Was the keel bent?',
      language: 'en',
    }),
    make('author', { id: 'ana', name: 'Ana', role: 'editor' }),
    ...Object.entries({
      gazette: ['outlet', 'The Gazette'],
      mira: ['person', 'Mira'],
      ben: ['person', 'Ben'],
      office: ['body', 'The harbour office'],
      navy: ['body', 'The navy'],
      examiner: ['person', 'The examiner'],
    }).map(([id, [type, name]]) => make('party', { id, type, name })),
    make('place', { id: 'harbour', name: 'The harbour', precision: 'town' }),
    make('claim', { id: 'bent', text: 'The keel was bent.' }),
  ]
}

function pages(make: Make, bytes: Record<'page' | 'french' | 'photo' | 'brief', Uint8Array>): Entry[] {
  const held = (
    id: 'page' | 'french' | 'photo' | 'brief',
    mediaType: string,
    more: Record<string, unknown>,
  ) =>
    make('document', {
      id,
      form: 'capture',
      outlet: 'gazette',
      citation: 'The Gazette, page 1',
      captured: '2026-01-01T00:00:00Z',
      mediaType,
      hash: hashName(bytes[id], nodeSha256),
      held: 'published',
      ...more,
    })
  return [
    held('page', 'text/plain', { title: 'A bent keel', published: { edtf: '1898-03-02' } }),
    held('french', 'text/plain', { title: 'Une plaque', language: 'fr' }),
    held('photo', 'image/png', { title: 'A photograph' }),
    make('document', {
      id: 'study',
      form: 'cited',
      title: 'A study of the keel',
      outlet: 'gazette',
      citation: 'A study, 1976',
      published: { edtf: '1976' },
    }),
    held('brief', 'text/plain', { title: 'What the study says', form: 'brief', restates: 'study' }),
  ]
}

function said(make: Make): Entry[] {
  const says = (id: string, source: string, exact: string, more: Record<string, unknown> = {}) =>
    make('statement', {
      id,
      document: 'page',
      words: [wordsIn(TEXT, exact)],
      gist: `It says: ${exact}`,
      source,
      act: 'assert',
      basis: { kind: 'unstated' },
      modality: 'asserted',
      ...more,
    })
  const bears = (of: string, how = 'asserts') =>
    make('bearing', { id: `${of}:bent`, of, claim: 'bent', how, inferred: 'It can mean little else.' })
  return [
    says('mira-says', 'mira', 'Mira said that the keel was bent', { basis: { kind: 'witnessed' } }),
    bears('mira-says'),
    make('account', {
      id: 'it-was-bent',
      title: 'The keel was bent by a blow',
      short: 'A blow',
      needs: ['bent'],
      sentences: [{ text: 'They say so.', cites: ['mira-says'] }],
    }),
    says('ben-says', 'ben', 'Ben said that he had it from Mira', {
      basis: [
        { kind: 'told-by', by: 'mira' },
        { kind: 'inferred', on: ['mira-says'] },
      ],
    }),
    bears('ben-says'),
    says('sums-up', 'office', 'two people say that the keel was bent', { sums: ['mira-says', 'ben-says'] }),
    bears('sums-up'),
    says('takes-back', 'mira', 'Mira takes it back', {
      recants: 'mira-says',
      said: { edtf: '1898-03-01' },
    }),
    says('withdraws', 'gazette', 'The Gazette withdraws its report of Ben', { recants: ['ben-says'] }),
    says('threatens', 'navy', 'The navy threatens those who say so', {
      act: 'threaten',
      because: ['sums-up', 'it-was-bent'],
    }),
    says('answers', 'navy', 'there was no keel', { act: 'deny' }),
    bears('answers', 'denies'),
    says('finds', 'examiner', 'The examiner found the plate bent inwards'),
    make('statement', {
      id: 'studied',
      document: 'brief',
      words: [wordsIn('The study found nothing.', 'found nothing')],
      gist: 'Nothing was found.',
      source: 'examiner',
      act: 'report',
      basis: { kind: 'own' },
      modality: 'asserted',
    }),
    make('comment', {
      id: 'asked-navy',
      asked: 'navy',
      asker: 'gazette',
      when: { edtf: '1898-03-01' },
      on: ['it-was-bent', 'mira-says'],
      answer: 'answers',
      statements: ['answers'],
    }),
    make('comment', { id: 'asked-office', asked: 'office', asker: 'gazette', statements: ['answers'] }),
  ]
}

function wordsIn(text: string, exact: string) {
  const start = text.indexOf(exact)
  return selectorAt(text, start, start + exact.length)
}

function exhibits(make: Make): Entry[] {
  const sentences = [{ text: 'It is offered.', cites: ['mira-says'] }]
  const step = (id: string, exhibit: string, event: string, more: Record<string, unknown> = {}) =>
    make('custody', { id, exhibit, event, from: 'navy', statements: ['finds'], ...more })
  const found = (exhibit: string, finding: string, more: Record<string, unknown> = {}) =>
    make('analysis', {
      id: `${exhibit}-${finding}`,
      exhibit,
      analyst: 'examiner',
      finding,
      independent: true,
      statement: 'finds',
      ...more,
    })
  return [
    make('exhibit', {
      id: 'plate',
      name: 'The plate',
      type: 'object',
      madeBy: 'navy',
      sentences,
      shown: [
        { document: 'photo', as: 'picture', note: 'Seen from below.' },
        { document: 'french', as: 'excerpt', words: FRENCH },
        { document: 'page', as: 'translation', words: 'The plate is bent inwards.' },
      ],
    }),
    make('exhibit', { id: 'log', name: 'The log', type: 'record', sentences }),
    make('exhibit', { id: 'bag', name: 'The bag', type: 'object', sentences }),
    step('kept', 'plate', 'held', { when: { edtf: '1898-04' }, place: 'harbour' }),
    step('raised', 'plate', 'collected', {
      to: 'examiner',
      when: { edtf: '1898-03-05' },
      hedge: 'supposedly',
    }),
    step('handed', 'plate', 'transferred', { to: 'office' }),
    step('looked', 'plate', 'sought', { from: 'office', when: { edtf: '1911' }, reason: 'It was gone.' }),
    step('refused', 'log', 'refused', { to: 'gazette', reason: 'It is secret.' }),
    step('told', 'log', 'held', { from: 'mira', statements: ['mira-says'] }),
    found('plate', 'supports'),
    found('plate', 'inconclusive', { analyst: 'office', independent: false }),
    found('plate', 'about-something-else', { analyst: 'ben' }),
    found('log', 'contradicts'),
    found('log', 'authentic', { analyst: 'mira', statement: 'mira-says' }),
  ]
}

/** A picture of 96 × 64 points that darkens to one side, as PNG. */
function picture(): Uint8Array {
  const [width, height] = [96, 64]
  const rows = Array.from({ length: height }, () => [
    0,
    ...Array.from({ length: width }, (_, x) => 250 - x * 2),
  ])
  const size = new Uint8Array(13)
  const view = new DataView(size.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  // Eight bits a point, in shades of grey.
  size.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
