import { type Entry, parseEntry } from '@hearsay/case'

/*
 * Statements of any number, by two hundred parties on as many pages, half in English and half in Arabic:
 * words are made of syllables and drawn as often as words of a language are (Zipf), the same in every run.
 */

const WORDS = 20_000
const PARTIES = 200
const LENGTH = 25

const frame = { at: '2026-01-01T00:00:00Z', by: 'desk' }
const make = (kind: string, fields: object): Entry => parseEntry({ kind, ...frame, ...fields })

/** The word that is the n-th most frequent. */
export function wordAt(n: number, script: 'latin' | 'arabic'): string {
  const letters = script === 'latin' ? 'etaoinshrdlu' : 'ايملنرتبعدسك'
  let word = ''
  for (let rest = n + 1; rest > 0; rest = Math.floor(rest / letters.length))
    word = `${letters[rest % letters.length]}${letters[(rest * 7) % letters.length]}${word}`
  return script === 'arabic' && n % 3 === 0 ? `ال${word}` : word
}

/** Numbers between 0 and 1, the same in every run. */
export function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    yield state / 0x7fffffff
  }
}

export function entriesOf(count: number): Entry[] {
  const random = numbers(7)
  const next = () => random.next().value
  const gist = (index: number) =>
    Array.from({ length: LENGTH }, () =>
      wordAt(Math.floor(next() ** 4 * WORDS), index % 2 === 0 ? 'latin' : 'arabic'),
    ).join(' ')
  const parties = Array.from({ length: PARTIES }, (_, i) =>
    make('party', { id: `party-${i}`, type: 'body', name: `Party ${i}` }),
  )
  const pages = parties.map((_, i) =>
    make('document', {
      id: `page-${i}`,
      form: 'capture',
      held: 'withheld',
      captured: frame.at,
      mediaType: 'text/html',
      hash: `sha256:${'0'.repeat(64)}`,
      title: `Page ${i}`,
      outlet: `party-${i}`,
      citation: 'A page',
      published: '2025-06-01',
    }),
  )
  const said = Array.from({ length: count }, (_, i) =>
    make('statement', {
      id: `said-${i}`,
      document: `page-${i % PARTIES}`,
      words: [],
      gist: gist(i),
      source: `party-${i % PARTIES}`,
      act: 'assert',
      basis: { kind: 'unstated' },
      modality: 'asserted',
    }),
  )
  const head = make('case', { id: 'long', kicker: 'k', title: 't', question: 'q', language: 'en' })
  return [head, make('author', { id: 'desk', name: 'Desk', role: 'editor' }), ...parties, ...pages, ...said]
}
