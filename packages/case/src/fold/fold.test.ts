import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asOf, CaseError, type Document, type Entry, fold, parseEntry, type Statement } from '../index.ts'
import { entry, readCaseFolder, smallCase } from '../testing/sample.ts'

const LATER = '2026-01-02T00:00:00Z'

/** The first issue's place and message, or `taken` if the entries fold. */
function verdict(entries: readonly Entry[]): string {
  try {
    fold(entries)
    return 'taken'
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    const [issue] = error.issues
    return `${issue?.entry} ${issue?.path.join('.')}: ${issue?.message}`
  }
}

describe('fold', () => {
  it('turns entries into tables, kinds and a history', () => {
    const folded = fold(smallCase())
    expect(folded.size).toBe(8)
    expect(folded.head.question).toBe('Did it?')
    expect(folded.statement.get('mira-says')?.source).toBe('mira')
    expect(folded.kinds.get('it-fell')).toBe('claim')
    expect(folded.history.map((change) => change.index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  it('gives the same in one go or in any parts, and leaves what it started from alone', () => {
    const { entries } = readCaseFolder('abu-ghraib-2015')
    const whole = fold(entries)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: entries.length - 1 }), (cut) => {
        const first = fold(entries.slice(0, cut))
        const before = JSON.stringify([...first.statement, ...first.narrative, first.history.length])
        expect(fold(entries.slice(cut), first)).toEqual(whole)
        expect(JSON.stringify([...first.statement, ...first.narrative, first.history.length])).toBe(before)
      }),
      { numRuns: 20, seed: 7 },
    )
  })

  it.each<[string, (entries: Entry[]) => Entry[], string]>([
    ['no entries', () => [], '0 : expected a case entry; found no entries'],
    [
      'no case entry first',
      ([, ...rest]) => rest,
      '0 kind: expected exactly one case entry, as the first entry',
    ],
    [
      'a second case entry',
      (all) => [...all, entry('case', { id: 'b', kicker: 'b', title: 'b', question: 'b', language: 'en' })],
      '8 kind: expected exactly one case entry, as the first entry',
    ],
    [
      'a time before the last',
      (all) => [...all, entry('claim', { id: 'x', text: 'x', at: '2025-12-31T23:59:59Z' })],
      '8 at: expected a time not before 2026-01-01T00:00:00Z, that of the entry before it; found 2025-12-31T23:59:59Z',
    ],
    [
      'an unknown author',
      (all) => [...all, entry('claim', { id: 'x', text: 'x', by: 'nobody' })],
      '8 by: expected the id of a recorded author; nothing standing is called "nobody"',
    ],
    [
      'an id that is taken, by another kind too',
      (all) => [...all, entry('claim', { id: 'mira', text: 'x' })],
      '8 id: expected a new id; "mira" already names a party',
    ],
    [
      'a mention of another kind',
      (all) => [
        ...all,
        entry('account', { id: 'a', title: 'a', short: 'a', needs: ['mira'], sentences: [cites('page')] }),
      ],
      '8 needs.0: expected the id of a recorded claim; "mira" is a party',
    ],
    [
      'a sentence that cites what is not there',
      (all) => [
        ...all,
        entry('account', { id: 'a', title: 'a', short: 'a', needs: ['it-fell'], sentences: [cites('gone')] }),
      ],
      '8 sentences.0.cites.0: expected the id of a record; nothing standing is called "gone"',
    ],
    [
      'a signature by the author of the assessment',
      (all) => [...all, assessment(), entry('signature', { id: 's', of: 'verdict' })],
      '9 by: expected another person than the author of the assessment',
    ],
    [
      'a recantation by somebody else',
      (all) => [
        ...all,
        entry('party', { id: 'omar', type: 'person', name: 'Omar' }),
        { ...(all[6] as Statement), id: 'omar-recants', source: 'omar', recants: 'mira-says' },
      ],
      '9 recants: expected a statement by the same source, or on its own page: nobody can take back what another said',
    ],
    [
      'a recantation of what nobody is named for',
      (all) => [
        ...all,
        { ...(all[6] as Statement), id: 'rumour', source: null },
        { ...(all[6] as Statement), id: 'taken-back', source: null, recants: 'rumour' },
      ],
      '9 recants: expected a statement by the same source',
    ],
    [
      'a claim that negates itself',
      (all) => [...all, entry('correction', { of: 'it-fell', set: { negates: 'it-fell' }, why: 'x' })],
      '8 set.negates: expected another claim than itself',
    ],
    [
      'a merge of a party with itself',
      (all) => [...all, entry('merge', { id: 'm', from: 'mira', into: 'mira' })],
      '8 into: expected two different parties',
    ],
    [
      'a retraction of what others rest on since a correction',
      (all) => [
        ...all,
        entry('claim', { id: 'it-rose', text: 'It rose.' }),
        entry('retraction', { of: 'mira-says:it-fell', why: 'misread' }),
        entry('correction', { of: 'it-rose', set: { negates: 'it-fell' }, why: 'x' }),
        entry('retraction', { of: 'it-fell', why: 'x' }),
      ],
      '11 of: expected nothing to rest on "it-fell"; retract or correct "it-rose" first',
    ],
    [
      'a retraction of what others rest on',
      (all) => [...all, entry('retraction', { of: 'mira-says', why: 'wrong page' })],
      '8 of: expected nothing to rest on "mira-says"; retract or correct "mira-says:it-fell" first',
    ],
    [
      'a statement within itself',
      (all) => [...all, entry('correction', { of: 'mira-says', set: { within: 'mira-says' }, why: 'x' })],
      '8 set.within: expected a chain that ends; "mira-says" comes back to itself',
    ],
    [
      'a crowd that is part of itself',
      (all) => [
        ...all,
        entry('party', { id: 'crowd', type: 'crowd', name: 'Crowd' }),
        entry('correction', { of: 'crowd', set: { partOf: 'crowd' }, why: 'x' }),
      ],
      '9 set.partOf: expected a chain that ends',
    ],
    [
      'a brief of a brief',
      (all) => [...all, brief('one', 'page'), brief('two', 'one')],
      '9 restates: expected a captured or a cited document; "one" is itself a brief',
    ],
    [
      'a merge of a crowd with its own part',
      (all) => [
        ...all,
        entry('party', { id: 'whole', type: 'crowd', name: 'Whole' }),
        entry('party', { id: 'part', type: 'crowd', name: 'Part', partOf: 'whole' }),
        entry('merge', { id: 'm', from: 'whole', into: 'part' }),
      ],
      '10 into: expected parties of which neither is part of the other',
    ],
    [
      'a correction that what rests on the record would not survive',
      (all) => [
        ...all,
        entry('document', { ...(all[4] as Document), id: 'other' }),
        entry('statement', { ...(all[6] as Statement), id: 'inner', within: 'mira-says' }),
        entry('correction', { of: 'mira-says', set: { document: 'other' }, why: 'x' }),
      ],
      '10 set: expected a correction that leaves "inner" standing',
    ],
    [
      'a correction that would leave a brief of a brief',
      (all) => [
        ...all,
        entry('document', { ...(all[4] as Document), id: 'other' }),
        brief('one', 'page'),
        entry('correction', { of: 'page', set: { form: 'brief', restates: 'other' }, why: 'x' }),
      ],
      '10 set: expected a correction that leaves "one" standing',
    ],
    [
      'a correction that would leave somebody taking back what another said',
      (all) => [
        ...all,
        entry('statement', { ...(all[6] as Statement), id: 'taken-back', recants: 'mira-says' }),
        entry('correction', { of: 'mira-says', set: { source: 'gazette' }, why: 'x' }),
      ],
      '9 set: expected a correction that leaves "taken-back" standing',
    ],
    [
      'a place within itself',
      (all) => [
        ...all,
        entry('place', { id: 'hill', name: 'Hill', precision: 'town' }),
        entry('correction', { of: 'hill', set: { within: 'hill' }, why: 'x' }),
      ],
      '9 set.within: expected a chain that ends',
    ],
    [
      'a merge of a part with the whole crowd',
      (all) => [
        ...all,
        entry('party', { id: 'whole', type: 'crowd', name: 'Whole' }),
        entry('party', { id: 'part', type: 'crowd', name: 'Part', partOf: 'whole' }),
        entry('merge', { id: 'm', from: 'part', into: 'whole' }),
      ],
      '10 into: expected parties of which neither is part of the other',
    ],
    [
      'a correction of an assessment, which would take signatures along',
      (all) => [
        ...all,
        assessment(),
        entry('correction', { of: 'verdict', set: { confidence: 'high' }, why: 'x' }),
      ],
      '9 of: expected another record: record a new assessment that supersedes this one',
    ],
    [
      'an erasure of what is not sealed',
      (all) => [...all, entry('erasure', { of: 'mira', paths: ['/type'], why: 'asked' })],
      '8 paths.0: expected one of /name, /short, /aliases, /about: nothing else of a party is sealed',
    ],
    [
      'an erasure of what never was',
      (all) => [...all, entry('erasure', { of: 'nobody', paths: ['/name'], why: 'asked' })],
      '8 of: expected the id of a record; nothing was ever called "nobody"',
    ],
    [
      'a correction of who and when',
      (all) => [...all, entry('correction', { of: 'mira', set: { by: 'eve' }, why: 'x' })],
      '8 set.by: expected another field than by: it never changes',
    ],
    [
      'a correction that no longer fits the schema',
      (all) => [...all, entry('correction', { of: 'mira', set: { type: 'rumour' }, why: 'x' })],
      '8 set.type: expected one of person, crowd, group, state, body, outlet; found "rumour"',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(verdict(change(smallCase()))).toContain(message)
  })
})

describe('revisions', () => {
  it('corrects a record in place and keeps both versions in the history', () => {
    const folded = fold([
      ...smallCase(),
      entry('correction', { of: 'mira', set: { name: 'Mira Osman' }, why: 'full name', at: LATER }),
    ])
    expect(folded.party.get('mira')?.name).toBe('Mira Osman')
    expect(folded.history.at(-1)).toMatchObject({ before: { name: 'Mira' }, after: { name: 'Mira Osman' } })
  })

  it('retracts a record once nothing rests on it', () => {
    const folded = fold([
      ...smallCase(),
      entry('retraction', { of: 'mira-says:it-fell', why: 'misread' }),
      entry('retraction', { of: 'mira-says', why: 'misread' }),
    ])
    expect(folded.statement.size).toBe(0)
    expect(folded.kinds.has('mira-says')).toBe(false)
  })

  it('retracts what nothing rests on any more, however it was corrected before', () => {
    const folded = fold([
      ...smallCase(),
      entry('claim', { id: 'it-rose', text: 'It rose.', negates: 'it-fell' }),
      entry('retraction', { of: 'mira-says:it-fell', why: 'misread' }),
      entry('correction', { of: 'it-rose', set: {}, unset: ['negates'], why: 'x' }),
      entry('retraction', { of: 'it-fell', why: 'x' }),
    ])
    expect([...folded.claim.keys()]).toEqual(['it-rose'])
  })

  it('reads a merged party as the one it was merged into, everywhere, and refuses it from then on', () => {
    const merged = [
      ...smallCase(),
      entry('party', { id: 'm-osman', type: 'person', name: 'M. Osman' }),
      entry('merge', { id: 'same', from: 'mira', into: 'm-osman' }),
    ]
    const folded = fold(merged)
    expect(folded.party.has('mira')).toBe(false)
    expect(folded.statement.get('mira-says')?.source).toBe('m-osman')
    expect(
      verdict([
        ...merged,
        entry('exhibit', { id: 'e', name: 'e', type: 'object', sentences: [cites('mira')] }),
      ]),
    ).toContain('merged into "m-osman"; use that')
  })

  it('reads erased values as erased, and keeps the record', () => {
    const erased = smallCase().map((item) =>
      item.kind === 'statement' ? entry('statement', { ...item, words: '[erased]', gist: '[erased]' }) : item,
    )
    const statement = fold([
      ...erased,
      entry('erasure', { of: 'mira-says', paths: ['/words'], why: 'asked' }),
    ]).statement.get('mira-says')
    expect(statement).toMatchObject({ words: [], gist: '[erased]', source: 'mira' })
  })
})

describe('erasure', () => {
  const erased = (item: Entry): Entry => {
    if (item.kind === 'party' && item.id === 'mira') return entry('party', { ...item, name: '[erased]' })
    return item
  }

  it('reaches records that were retracted or merged away since', () => {
    const gone = [
      ...smallCase(),
      entry('party', { id: 'm-osman', type: 'person', name: 'M. Osman' }),
      entry('merge', { id: 'same', from: 'mira', into: 'm-osman' }),
      entry('retraction', { of: 'mira-says:it-fell', why: 'misread' }),
      entry('retraction', { of: 'mira-says', why: 'misread' }),
      entry('erasure', { of: 'mira', paths: ['/name'], why: 'asked' }),
      entry('erasure', { of: 'mira-says', paths: ['/words', '/gist'], why: 'asked' }),
    ]
    expect(fold(gone.map(erased)).size).toBe(14)
  })

  it('leaves a case that folds, whatever was corrected before', () => {
    const history = [
      ...smallCase(),
      entry('party', { id: 'omar', type: 'person', name: 'Omar' }),
      entry('correction', {
        of: 'mira-says',
        set: { gist: '[erased]', words: '[erased]', source: 'omar' },
        why: 'x',
      }),
      entry('correction', { of: 'mira-says', set: { act: 'report' }, why: 'x' }),
      entry('retraction', { of: 'mira', why: 'never spoke' }),
    ]
    expect(fold(history).statement.get('mira-says')).toMatchObject({
      source: 'omar',
      words: [],
      act: 'report',
    })
  })

  it('reads an erased entry the same however often it is parsed', () => {
    const statement = entry('statement', { ...(smallCase()[6] as Statement), words: '[erased]' })
    expect(parseEntry(parseEntry(statement))).toEqual(statement)
  })
})

describe('asOf', () => {
  it('keeps the entries recorded by then', () => {
    const entries = [...smallCase(), entry('claim', { id: 'later', text: 'Later.', at: LATER })]
    expect(asOf(entries, '2026-01-01T12:00:00Z')).toHaveLength(8)
    expect(asOf(entries, LATER)).toHaveLength(9)
    expect(() => asOf(entries, 'nonsense')).toThrow(RangeError)
    expect(asOf(entries, '2020-01-01T00:00:00Z')).toHaveLength(0)
  })
})

function brief(id: string, restates: string): Entry {
  return entry('document', { ...(smallCase()[4] as Document), id, form: 'brief', restates })
}

function cites(id: string) {
  return { text: 'A sentence.', cites: [id] }
}

function assessment(): Entry {
  return entry('assessment', {
    id: 'verdict',
    of: 'small',
    standing: 'not-established',
    likelihood: null,
    confidence: 'low',
    sentence: 'Not established.',
    confidenceSentence: 'Confidence is low.',
    reasons: [cites('page')],
  })
}
