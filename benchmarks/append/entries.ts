import { type Entry, parseEntry } from '@hearsay/case'
import { hashName, selectorAt } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'

/*
 * A case of any length, made from the index of each entry: every hundred entries a page with its bytes and
 * nine parties, then statements in it by those parties, each with what it bears on, and now and then a claim.
 */

const ROUND = 100
const PARTIES = 9
const OPENING = 3

/** An entry, and the bytes of the document that it names, where it does. */
export interface Made {
  readonly entry: Entry
  readonly bytes?: Uint8Array
}

export function madeAt(index: number): Made {
  const frame = { at: new Date(Date.UTC(2020, 0, 1) + index * 1000).toISOString(), by: 'desk' }
  const make = (kind: string, fields: object): Entry => parseEntry({ kind, ...frame, ...fields })
  const party = (id: string) => make('party', { id, type: 'body', name: `Party ${id}` })
  if (index === 0)
    return { entry: make('case', { id: 'long', kicker: 'k', title: 't', question: 'q', language: 'en' }) }
  if (index === 1) return { entry: make('author', { id: 'desk', name: 'Desk', role: 'editor' }) }
  if (index === 2) return { entry: make('claim', { id: 'claim-0', text: 'It fell.' }) }
  const round = Math.floor((index - OPENING) / ROUND)
  const place = (index - OPENING) % ROUND
  if (place < PARTIES) return { entry: party(`party-${round}-${place}`) }
  if (place === PARTIES) return page(round, make)
  if (place === PARTIES + 1)
    return { entry: make('claim', { id: `claim-${round + 1}`, text: `It fell ${round}.` }) }
  return { entry: said(round, place, make) }
}

type Make = (kind: string, fields: object) => Entry

const textOf = (round: number): string =>
  Array.from(
    { length: ROUND },
    (_, place) => `Sentence ${place} of page ${round}: somebody said that it fell.`,
  ).join('\n')

function page(round: number, make: Make): Made {
  const bytes = new TextEncoder().encode(textOf(round))
  const fields = {
    form: 'capture',
    title: `Page ${round}`,
    outlet: `party-${round}-0`,
    citation: `Page ${round}`,
    captured: '2020-01-01T00:00:00Z',
    mediaType: 'text/plain',
    held: 'published',
  }
  return {
    entry: make('document', { id: `page-${round}`, ...fields, hash: hashName(bytes, nodeSha256) }),
    bytes,
  }
}

function said(round: number, place: number, make: Make): Entry {
  const statement = `said-${round}-${place - (place % 2)}`
  if (place % 2 === 1 && place > PARTIES + 2)
    return make('bearing', {
      id: `${statement}:claim-${round}`,
      of: statement,
      claim: `claim-${round}`,
      how: 'asserts',
    })
  const text = textOf(round)
  const start = text.indexOf(`Sentence ${place} `)
  return make('statement', {
    id: `said-${round}-${place}`,
    document: `page-${round}`,
    words: [selectorAt(text, start, start + 40)],
    gist: 'It fell.',
    source: `party-${round}-${place % PARTIES}`,
    act: 'assert',
    basis: { kind: 'unstated' },
    modality: 'asserted',
  })
}
