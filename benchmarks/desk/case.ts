import { type Entry, parseEntry } from '@hearsay/case'
import { hashName, selectorAt } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'

/*
 * A case of so many statements, the same each time: four hundred pages of plain text by forty outlets, on
 * which four hundred people say things, and now and then report what another said. Every statement bears on
 * a claim; four accounts rest on some of them.
 */

const PAGES = 400
const PEOPLE = 400
const OUTLETS = 40
const CLAIMS = 120
/** Words of a page that are read, and recorded by nobody yet. */
const OPEN = 12

export const LONG_CASE = 'long-case'
const FRAME = { at: '2026-01-01T00:00:00Z', by: 'desk' }

/** Entries in order, and the bytes of the pages that they name. */
export interface MadeCase {
  readonly entries: readonly Entry[]
  readonly documents: readonly Uint8Array[]
}

/** @param count statements; a multiple of the pages */
export function madeCase(count: number): MadeCase {
  const pages = Array.from({ length: PAGES }, (_, page) => pageAt(page, Math.ceil(count / PAGES)))
  return {
    entries: [...heading(), ...pages.flatMap(({ entries }) => entries), ...accounts()],
    documents: pages.map(({ bytes }) => bytes),
  }
}

const make = (kind: string, fields: object): Entry => parseEntry({ kind, ...FRAME, ...fields })

function heading(): Entry[] {
  const head = {
    id: LONG_CASE,
    kicker: 'Sable Lock, 2026',
    title: 'The long inquiry',
    question: 'Who emptied the lock?',
    language: 'en',
  }
  return [
    make('case', head),
    make('author', { id: 'desk', name: 'Desk', role: 'editor' }),
    ...range(OUTLETS).map((at) => make('party', { id: `outlet-${at}`, type: 'outlet', name: outletAt(at) })),
    ...range(PEOPLE).map((at) => make('party', { id: `person-${at}`, type: 'person', name: personAt(at) })),
    ...range(CLAIMS).map((at) => make('claim', { id: `claim-${at}`, text: `${capital(thingAt(at))}.` })),
  ]
}

function accounts(): Entry[] {
  return range(4).map((at) =>
    make('account', {
      id: `account-${at}`,
      short: `Account ${at + 1}`,
      title: `${capital(thingAt(at * 3))}`,
      sentences: [{ text: `${capital(thingAt(at * 3))}.`, cites: [`claim-${at * 3}`] }],
      needs: [`claim-${at * 3}`, `claim-${at * 3 + 1}`],
    }),
  )
}

function pageAt(page: number, count: number): { entries: Entry[]; bytes: Uint8Array } {
  const said = range(count + OPEN).map((at) => sayingAt(page, at))
  const text = `Inquiry, day ${page + 1}\n\n${inParagraphs(said.map(({ sentence }) => sentence))}`
  const bytes = new TextEncoder().encode(text)
  const document = make('document', {
    id: `page-${page}`,
    form: 'capture',
    title: `Inquiry, day ${page + 1}`,
    outlet: `outlet-${page % OUTLETS}`,
    citation: `${outletAt(page % OUTLETS)}, day ${page + 1}`,
    captured: FRAME.at,
    mediaType: 'text/plain',
    held: 'withheld',
    hash: hashName(bytes, nodeSha256),
  })
  let from = 0
  const statements = said.slice(0, count).flatMap(({ sentence, who, claim, what }, at) => {
    const start = text.indexOf(sentence, from)
    from = start + sentence.length
    const id = `said-${page}-${at}`
    return [
      make('statement', {
        id,
        document: `page-${page}`,
        words: [selectorAt(text, start, from)],
        gist: what,
        source: `person-${who}`,
        act: 'assert',
        basis: at % 7 === 3 ? { kind: 'told-by', by: `person-${(who + 1) % PEOPLE}` } : { kind: 'unstated' },
        modality: 'asserted',
      }),
      make('bearing', { id: `${id}:claim-${claim}`, of: id, claim: `claim-${claim}`, how: 'asserts' }),
    ]
  })
  return { entries: [document, ...statements], bytes }
}

/** Who says what of which claim on a page: each has a few people of its own, and claims of others, too. */
function sayingAt(page: number, at: number) {
  const who = (page * 7 + (at % 12) * 31) % PEOPLE
  const claim = (page * 5 + at * 11) % CLAIMS
  const what = `${thingAt(claim)} on day ${page + 1} at mark ${at + 1}`
  return { who, claim, what, sentence: `${personAt(who)} said that ${what}.` }
}

function inParagraphs(sentences: readonly string[]): string {
  return range(Math.ceil(sentences.length / 5))
    .map((at) => sentences.slice(at * 5, at * 5 + 5).join(' '))
    .join('\n\n')
}

const FIRST = [
  'Ida',
  'Tomas',
  'Pavel',
  'Greta',
  'Ada',
  'Ben',
  'Mira',
  'Omar',
  'Lena',
  'Yusuf',
  'Nora',
  'Emil',
  'Sana',
  'Karl',
  'Vera',
  'Jonas',
  'Rosa',
  'Felix',
  'Dina',
  'Anton',
]
const LAST = [
  'Brandt',
  'Reyk',
  'Dunn',
  'Lind',
  'Quill',
  'Osei',
  'Voss',
  'Trent',
  'Hale',
  'Marsh',
  'Stone',
  'Finch',
  'Crane',
  'Wells',
  'Frost',
  'Vale',
  'North',
  'Birch',
  'Thorne',
  'Ames',
]
const WHAT = [
  'the dredger',
  'the mooring',
  'the key',
  'the pilot boat',
  'the lamp',
  'the gate',
  'the crane',
  'the sluice',
  'the ferry',
  'the pump',
  'the ledger',
  'the valve',
]
const DONE = [
  'had been moved',
  'had been cut',
  'had been broken',
  'had been opened',
  'had been sold',
  'had been hidden',
  'had been painted',
  'had been repaired',
  'had been sealed',
  'had been counted',
]

const personAt = (at: number): string =>
  `${FIRST[at % FIRST.length]} ${LAST[Math.floor(at / FIRST.length) % LAST.length]}`
const outletAt = (at: number): string =>
  `${LAST[at % LAST.length]} ${at < LAST.length ? 'Courier' : 'Herald'}`
const thingAt = (at: number): string =>
  `${WHAT[at % WHAT.length]} ${DONE[Math.floor(at / WHAT.length) % DONE.length]}`
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at)
