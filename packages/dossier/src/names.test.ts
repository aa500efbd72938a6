import type { Entry, Party } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { nameWithin, partyName, shortName, titleFor, vertexName, vertexWithin } from '@hearsay/words'
import { describe, expect, it } from 'vitest'
import { attribution } from './attribution.ts'
import { historyView } from './history/view.ts'
import { labelName } from './lines/from-case.ts'
import { futureGroups } from './narratives/futures.ts'
import { openingView } from './opening/view.ts'
import { saidView } from './said/view.ts'
import { dossierOf } from './testing/dossiers.ts'

const ERASED = '[erased]'

/** Entries as they read once the names of a party and of the author are gone. */
function erased(item: Entry): Entry {
  if (item.kind === 'party' && item.id === 'mira')
    return entry('party', { ...item, name: ERASED, short: ERASED })
  if (item.kind === 'author') return entry('author', { ...item, name: ERASED })
  return item
}

describe('an erased name', () => {
  const dossier = dossierOf(
    [
      ...smallCase(),
      entry('assessment', {
        id: 'verdict',
        of: 'small',
        standing: 'not-established',
        likelihood: null,
        confidence: 'low',
        sentence: 'Not established.',
        confidenceSentence: 'Low.',
        reasons: [{ text: 'Mira alone says so.', cites: ['mira-says'] }],
      }),
    ].map(erased),
  )
  const { case: of } = dossier
  const [statement] = of.statement.values()

  it.each<[string, () => string | undefined, string]>([
    [
      'in a chain',
      () => statement && attribution(of, statement, 'en')[0]?.name,
      'a party whose name was erased',
    ],
    ['where names are whole', () => partyName(of, 'mira', 'en'), 'a party whose name was erased'],
    ['where names are short', () => shortName(of, 'mira', 'en'), 'a party whose name was erased'],
    ['inside a sentence', () => nameWithin(of, 'mira', 'en'), 'a party whose name was erased'],
    ['as a title', () => titleFor(of, 'mira', 'en'), 'a party whose name was erased'],
    [
      'in a picture',
      () => vertexName(of, { id: 'mira', kind: 'party' }, 'en'),
      'a party whose name was erased',
    ],
    ['under an assessment', () => openingView(dossier).standing?.by, 'somebody whose name was erased'],
    ['in the history', () => historyView(dossier).batches[0]?.by, 'somebody whose name was erased'],
  ])('reads as erased %s', (_, ask, expected) => expect(ask()).toBe(expected))

  it('leaves a short name out where only that was erased', () => {
    const party = entry('party', { ...(smallCase()[3] as Party), short: ERASED })
    const short = dossierOf(
      smallCase().map((item) => (item.kind === 'party' && item.id === 'mira' ? party : item)),
    )
    expect(shortName(short.case, 'mira', 'en')).toBe('Mira')
  })
})

describe('an erased gist', () => {
  const dossier = dossierOf(
    smallCase().map((item) =>
      item.kind === 'statement' ? entry('statement', { ...item, gist: ERASED, act: 'threaten' }) : item,
    ),
  )
  const { case: of } = dossier
  const [id = ''] = of.statement.keys()

  it.each<[string, () => string | undefined, string]>([
    [
      'among statements',
      () => saidView(dossier, new URLSearchParams()).statements[0]?.item.gist,
      'content erased',
    ],
    ['among threats', () => futureGroups(of, 'en')[0]?.items[0]?.gist, 'content erased'],
    ['as a title', () => titleFor(of, id, 'en'), 'Mira: content erased'],
  ])('reads as erased %s', (_, ask, expected) => expect(ask()).toBe(expected))
})

describe('a vertex of a graph', () => {
  const { case: of } = dossierOf([
    ...smallCase(),
    entry('exhibit', {
      id: 'tape',
      name: 'Tape',
      type: 'audio',
      sentences: [{ text: 'A tape.', cites: ['mira-says'] }],
    }),
    // The desk's editor recorded it; Mira is the one who examined.
    entry('analysis', {
      id: 'looked',
      exhibit: 'tape',
      analyst: 'mira',
      finding: 'supports',
      independent: true,
      statement: 'mira-says',
    }),
  ])

  it.each([
    ['mira', 'party', 'Mira', 'Mira'],
    ['tape', 'exhibit', 'Tape', 'Tape'],
    ['looked', 'analysis', 'Analysis by Mira', 'the analysis by Mira'],
    ['?mira-says', 'unnamed', 'Somebody who is not named', 'somebody who is not named'],
  ] as const)('%s, %s, is %s, and in a sentence %s', (id, kind, alone, within) => {
    expect(labelName(of, { id, kind }, 'en')).toBe(alone)
    expect(vertexWithin(of, { id, kind }, 'en')).toBe(within)
  })
})
