import type { Entry } from '@hearsay/case'
import { entry } from '../../packages/case/src/testing/sample.ts'
import { largeCase } from '../../packages/dossier/src/testing/large-case.ts'
import { hashName, selectorAt } from '../../packages/text/src/index.ts'
import { nodeSha256 } from '../../packages/text/src/node.ts'

/** How large each case is: less than half of the first case. */
const SIZE = { documents: 10, statements: 40, accounts: 3 }
/** Parties of each type. */
const PARTIES = { outlet: 5, body: 4, person: 6, crowd: 2 }
/** Cases of one district: they feed one narrative, and its offices speak in all of them. */
const DISTRICT = 10
/** Cases that the same outlets report. */
const REGION = 30
const TOWNS = [
  'Ashford',
  'Brack',
  'Cold Quay',
  'Dunmere',
  'Elmgate',
  'Farrow',
  'Gale',
  'Hythe',
  'Iver',
  'Jute',
]

/** Entries in order, and the bytes of the pages that they name. */
export interface GeneratedCase {
  readonly id: string
  readonly entries: readonly Entry[]
  readonly documents: readonly Uint8Array[]
}

/**
 * One of many made-up cases, the same each time: outlets that thirty cases share, offices and a narrative
 * that ten share, people of its own, a rumour with five sightings, threats and promises with a date, an
 * outcome, beliefs, linked incidents and an assessment. Every page is there, with the words that its
 * statements rest on.
 */
export function caseAt(index: number): GeneratedCase {
  const id = `case-${index}`
  const town = `${TOWNS[index % TOWNS.length]} ${Math.floor(index / TOWNS.length) + 1}`
  const made = largeCase(index, SIZE).map((one) => {
    if (one.kind === 'statement' && (one.act === 'threaten' || one.act === 'promise'))
      return entry('statement', { ...one, future: { by: { edtf: '2015-06' } } })
    return one.kind === 'case' ? entry('case', headOf(id, town, one)) : one
  })
  const { entries, documents } = withPages(withFewer(made, index))
  return { id, entries: [...entries, ...further(id, index, town, entries)], documents }
}

function headOf(id: string, town: string, head: Entry): Record<string, unknown> {
  return {
    ...head,
    id,
    kicker: town,
    title: `The bridge at ${town}`,
    question: `Who broke the bridge at ${town}?`,
  }
}

/** The case with fewer parties, each the same in as many cases as would have it. */
function withFewer(entries: readonly Entry[], index: number): Entry[] {
  const shared = { outlet: `r${Math.floor(index / REGION)}`, body: `d${Math.floor(index / DISTRICT)}` }
  const own = { person: `c${index}`, crowd: `c${index}` }
  const marks = { ...shared, ...own }
  const text = JSON.stringify(entries).replace(PARTY, (_, type: keyof typeof PARTIES, number: string) => {
    return `"${type}-${Number(number) % PARTIES[type]}-${marks[type]}"`
  })
  const known = new Set<string>()
  // What the text was made from was of these kinds, and ids alone are others.
  return (JSON.parse(text) as Entry[]).flatMap((one): Entry[] => {
    if (one.kind === 'tie') return one.from === one.to ? [] : [one]
    if (one.kind === 'dependence' || one.kind === 'independence') {
      const members = [...new Set(one.members)]
      return members.length > 1 ? [{ ...one, members }] : []
    }
    if (one.kind === 'statement') return [isOfOneself(one) ? { ...one, basis: { kind: 'unstated' } } : one]
    if (one.kind !== 'party') return [one]
    const isKnown = known.has(one.id)
    known.add(one.id)
    return isKnown ? [] : [one]
  })
}

const PARTY = /"(outlet|body|person|crowd)-(\d+)"/g

function isOfOneself({ source, basis }: Extract<Entry, { kind: 'statement' }>): boolean {
  return !Array.isArray(basis) && 'by' in basis && basis.by === source
}

/** Writes the pages that statements rest on, and says where their words stand on them. */
function withPages(entries: readonly Entry[]): Omit<GeneratedCase, 'id'> {
  const words = new Map<string, string[]>()
  for (const one of entries)
    if (one.kind === 'statement')
      words.set(one.document, [...(words.get(one.document) ?? []), ...one.words.map(({ exact }) => exact)])
  const texts = new Map(
    [...words].map(([id, all]) => [id, all.map((one) => `Somebody said ${one}.`).join('\n\n')]),
  )
  const next = new Map<string, number>()
  const documents: Uint8Array[] = []
  const all = entries.map((one) => {
    if (one.kind === 'document' && 'hash' in one) {
      const bytes = new TextEncoder().encode(texts.get(one.id) ?? `Nothing on ${one.id}.`)
      documents.push(bytes)
      return entry('document', { ...one, hash: hashName(bytes, nodeSha256), held: 'published' })
    }
    if (one.kind !== 'statement') return one
    const text = texts.get(one.document) ?? ''
    const exact = one.words[0]?.exact ?? ''
    const start = text.indexOf(exact, next.get(one.document) ?? 0)
    next.set(one.document, start + exact.length)
    return entry('statement', { ...one, words: [selectorAt(text, start, start + exact.length)] })
  })
  return { entries: all, documents }
}

function further(id: string, index: number, town: string, entries: readonly Entry[]): Entry[] {
  const told =
    entries.flatMap((one) => (one.kind === 'statement' && one.act === 'threaten' ? one.id : []))[0] ?? 's-0'
  const sentences = [{ text: 'So it was told.', cites: ['s-1'] }]
  const day = (number: number) => ({ edtf: `2015-05-${String(number).padStart(2, '0')}` })
  const form = (at: number) =>
    `The bridge at ${town} was ${['cut', 'cut at night', 'blown up at night'][Math.floor(at / 2)]}.`
  return [
    ...[0, 1, 2].map((at) =>
      entry('place', { id: `place-${at}`, precision: 'town', name: TOWNS[(index + at) % TOWNS.length] }),
    ),
    entry('narrative', {
      id: `story-${Math.floor(index / DISTRICT)}`,
      title: `The bridges of district ${Math.floor(index / DISTRICT) + 1} are cut on an order`,
      sentences,
      accounts: ['account-0'],
      variants: [{ name: 'mild', sentences }],
    }),
    ...[0, 1, 2, 3, 4].map((at) =>
      entry('sighting', {
        id: `seen-${at}`,
        of: 'c-1',
        form: form(at),
        statement: `s-${at}`,
        place: `place-${at % 3}`,
        when: day(3 + at),
      }),
    ),
    ...['some', 'widespread'].map((extent, at) =>
      entry('belief', {
        id: `believed-${at}`,
        of: 'account-0',
        extent,
        among: `people of ${town}`,
        statement: `s-${at + 5}`,
      }),
    ),
    entry('outcome', { id: 'became', of: told, state: 'did-not', when: day(28), sentences }),
    entry('event', {
      id: 'fall',
      title: `The bridge at ${town} falls`,
      relation: 'incident',
      when: day(2),
      sentences,
    }),
    entry('event', {
      id: 'flood',
      title: `The flood of ${town}`,
      relation: 'context',
      when: day(1),
      sentences,
    }),
    entry('assessment', {
      id: 'so-far',
      of: id,
      standing: 'not-established',
      likelihood: null,
      confidence: 'low',
      sentence: `Nothing is established at ${town} so far.`,
      confidenceSentence: 'Few were there, and nothing was examined.',
      reasons: sentences,
    }),
  ]
}
