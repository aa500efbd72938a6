import type { Entry } from '@hearsay/case'
import { entry } from '@hearsay/case/testing'
import { hashName } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import { type Chance, chance } from './chance.ts'

/** Sizes of a case of many pages. */
export interface Sizes {
  readonly pages: number
  readonly statements: number
  readonly accounts: number
}

const FORTY: Sizes = { pages: 40, statements: 500, accounts: 8 }
const PARTIES = 60

const WORDS =
  'the a of to and in was that on for with said from by at not were after before this which people police men women boat harbour engine fire water witness council inspector captain crew cargo night morning smoke explosion report letter hull keel plate diver fuse powder magazine store key officer order guard quay ferry bridge river warehouse door lamp watch alarm telegram government minister newspaper editor reporter clerk doctor wound burial family ransom threat promise inquiry evidence photograph record diary wreck crane chain anchor rope sailor stoker fireman coal bunker heat spark wire battery cable tide current weather cloud moon harbourmaster pilot tug launch signal flag gun shot patrol letterbox ledger invoice'.split(
    ' ',
  )

interface Made {
  readonly entries: Entry[]
  /** The bytes of its documents. */
  readonly documents: Uint8Array[]
}

/**
 * A made-up case of many pages, for what has to stay small and quick: statements with exact words, chains up
 * to three deep, several bases, some of them taken back, summed up or answered. The same sizes give the same
 * case.
 */
export function manyPages(sizes: Sizes = FORTY): Made {
  const random = chance(7)
  const pages = Array.from({ length: sizes.pages }, (_, index) => pageOf(random, index, sizes))
  return {
    entries: [
      ...opening(random),
      ...pages.map(({ document }) => document),
      ...accountsOf(random, sizes),
      ...statementsOf(random, pages, sizes),
    ],
    documents: pages.map(({ bytes }) => bytes),
  }
}

function opening(random: Chance): Entry[] {
  const types = ['person', 'group', 'body', 'state', 'crowd'] as const
  return [
    entry('case', {
      id: 'many',
      kicker: 'Many',
      title: 'A case of many pages',
      question: 'What sank her?',
      language: 'en',
    }),
    entry('author', { id: 'ana', name: 'Ana', role: 'editor' }),
    ...Array.from({ length: 15 }, (_, index) =>
      entry('party', { id: `outlet-${index}`, type: 'outlet', name: `The ${title(random, 2)}` }),
    ),
    ...Array.from({ length: PARTIES }, (_, index) =>
      entry('party', { id: `party-${index}`, type: types[index % types.length], name: title(random, 2) }),
    ),
  ]
}

interface Page {
  readonly document: Entry
  readonly bytes: Uint8Array
  readonly id: string
  /** Stretches of its text that statements may rest on. */
  readonly spans: readonly { readonly start: number; readonly exact: string }[]
}

function pageOf(random: Chance, index: number, { pages, statements }: Sizes): Page {
  const count = Math.ceil(statements / pages) * 2
  const sentences = Array.from({ length: count }, () => sentence(random))
  const paragraphs = Array.from({ length: Math.ceil(count / 4) }, (_, at) =>
    sentences.slice(at * 4, at * 4 + 4).join(' '),
  )
  const text = paragraphs.join('\n\n')
  const bytes = new TextEncoder().encode(text)
  const day = String(1 + (index % 28)).padStart(2, '0')
  const document = entry('document', {
    id: `page-${index}`,
    form: 'capture',
    title: title(random, 6),
    outlet: `outlet-${index % 15}`,
    citation: title(random, 4),
    captured: '2026-01-01T00:00:00Z',
    published: { edtf: `2025-${index < 20 ? '03' : '04'}-${day}` },
    mediaType: 'text/plain',
    hash: hashName(bytes, nodeSha256),
    held: 'published',
  })
  return {
    document,
    bytes,
    id: `page-${index}`,
    spans: sentences.map((exact) => ({ start: text.indexOf(exact), exact })),
  }
}

function accountsOf(random: Chance, { accounts }: Sizes): Entry[] {
  const claims = accounts * 4
  return [
    ...Array.from({ length: claims }, (_, index) =>
      entry('claim', { id: `claim-${index}`, text: sentence(random) }),
    ),
  ]
}

const ACTS = ['assert', 'assert', 'assert', 'deny', 'accuse', 'report', 'doubt', 'threaten'] as const

function statementsOf(random: Chance, pages: readonly Page[], { statements, accounts }: Sizes): Entry[] {
  const ids: string[] = []
  /** How many stand inside one another up to a statement, itself included. */
  const depths: number[] = []
  const made = Array.from({ length: statements }, (_, index): Entry[] => {
    const page = pages[index % pages.length]
    const span = page?.spans[Math.floor(index / pages.length) * 2]
    if (!page || !span) throw new Error('expected a page and a span')
    const id = `${words(random, 2).join('-')}-${index}`
    const before = index - pages.length
    const inside = random(4) === 0 && (depths[before] ?? 3) < 3
    const within = inside ? ids[before] : undefined
    ids.push(id)
    depths.push(inside ? (depths[before] ?? 0) + 1 : 1)
    const source = `party-${within === undefined ? (index * 7) % PARTIES : (index * 7 + 1) % PARTIES}`
    const statement = entry('statement', {
      id,
      document: page.id,
      words: [
        { start: span.start, end: span.start + span.exact.length, exact: span.exact, prefix: '', suffix: '' },
      ],
      gist: sentence(random),
      source,
      ...(within !== undefined && { within }),
      act: ACTS[random(ACTS.length)],
      basis: basisOf(random, index),
      modality: 'asserted',
      ...(random(3) === 0 && { said: { edtf: `2025-0${1 + random(4)}-1${random(9)}` } }),
    })
    const claim = `claim-${random(accounts * 4)}`
    return [
      statement,
      entry('bearing', { id: `${id}:b`, of: id, claim, how: random(5) ? 'asserts' : 'denies' }),
    ]
  })
  const sentences = [{ text: 'They say so.', cites: ids.slice(0, 2) }]
  return [
    ...made.flat(),
    ...Array.from({ length: accounts }, (_, index) =>
      entry('account', {
        id: `account-${index}`,
        title: sentence(random),
        short: title(random, 2),
        needs: [0, 1, 2, 3].map((at) => `claim-${index * 4 + at}`),
        sentences,
      }),
    ),
  ]
}

function basisOf(random: Chance, index: number) {
  const all = [
    { kind: 'unstated' },
    { kind: 'witnessed' },
    { kind: 'own' },
    { kind: 'told-by', by: `party-${(index * 7 + 11) % PARTIES}` },
    [{ kind: 'witnessed' }, { kind: 'told-by', by: `party-${(index * 7 + 13) % PARTIES}` }],
  ]
  return all[random(all.length)]
}

function words(random: Chance, count: number): string[] {
  return Array.from({ length: count }, () => WORDS[random(WORDS.length)] ?? '')
}

function title(random: Chance, count: number): string {
  return words(random, count)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

function sentence(random: Chance): string {
  const [first = '', ...rest] = words(random, 12 + random(10))
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`
}
