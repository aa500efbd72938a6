import type { Entry } from '@hearsay/case'
import { entry } from '@hearsay/case/testing'

const LONG = 'The Very Long Named Provisional Coordination Committee of the Eastern River Districts'
const ARABIC = 'لجنة التنسيق المؤقتة لأحياء النهر الشرقية'

/**
 * A very full case, for layouts: 60 parties (long names, names from right to left), 6 accounts, 40 steps of
 * custody of one exhibit, 30 places close together, 60 ties, every kind of outcome, and a correction a day.
 */
export function fullCase(): Entry[] {
  return [...opening(), ...parties(), ...places(), ...spoken(), ...exhibits(), ...ties(), ...later()]
}

export function nameOf(index: number): string {
  if (index % 3 === 0) return `${LONG} ${index}`
  return index % 3 === 1 ? `${ARABIC} ${index}` : `P. ${index}`
}

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

function opening(): Entry[] {
  return [
    entry('case', {
      id: 'full',
      kicker: 'Full',
      title: 'A full case',
      question: 'All of it?',
      language: 'en',
    }),
    entry('author', { id: 'ana', name: 'Ana', role: 'editor' }),
  ]
}

function parties(): Entry[] {
  return many(60, (index) =>
    entry('party', { id: `p-${index}`, type: index === 0 ? 'outlet' : 'group', name: nameOf(index) }),
  )
}

function places(): Entry[] {
  return many(30, (index) =>
    entry('place', {
      id: `place-${index}`,
      name: index % 2 ? `${LONG}, quarter ${index}` : `${ARABIC} ${index}`,
      precision: (['exact', '1km', 'town', 'district', 'province'] as const)[index % 5],
      latitude: 33 + (index % 6) * 0.02,
      longitude: 44 + Math.floor(index / 6) * 0.02,
      coordinatesFrom: 'Made up for a test.',
    }),
  )
}

const WHENS = [
  { as: 'Tuesday' },
  { as: 'last weekend', edtf: '2015-04~', inferred: 'a guess' },
  { edtf: '2014-01-02' },
  { as: 'when the river rose' },
  { edtf: '2016-XX' },
  undefined,
]

function spoken(): Entry[] {
  const hash = `sha256:${'0'.repeat(64)}`
  const page = {
    form: 'capture',
    title: 'A page',
    outlet: 'p-0',
    citation: 'P',
    captured: '2026-01-01T00:00:00Z',
  }
  const words = [{ start: 0, end: 4, exact: 'said', prefix: '', suffix: '' }]
  const acts = ['assert', 'threaten', 'promise', 'plan', 'demand'] as const
  return [
    entry('document', {
      id: 'page',
      ...page,
      published: '2015-05',
      mediaType: 'text/plain',
      hash,
      held: 'withheld',
    }),
    ...many(6, (index) => entry('claim', { id: `c-${index}`, text: `${LONG} did thing ${index}.` })),
    ...many(60, (index) =>
      entry('statement', {
        id: `s-${index}`,
        document: 'page',
        words,
        gist: `${index % 2 ? ARABIC : LONG} ${index}`,
        source: index % 7 === 6 ? null : `p-${index}`,
        act: acts[index % acts.length],
        basis: { kind: 'unstated' },
        modality: 'asserted',
        ...(WHENS[index % 6] && { said: WHENS[index % 6] }),
      }),
    ),
    ...many(60, (index) =>
      entry('bearing', {
        id: `s-${index}:c-${index % 6}`,
        of: `s-${index}`,
        claim: `c-${index % 6}`,
        how: 'asserts',
      }),
    ),
    ...(['came-true', 'in-part', 'did-not', 'unknown'] as const).map((state, index) =>
      entry('outcome', {
        id: `o-${index}`,
        of: `s-${index + 1}`,
        state,
        sentences: [{ text: 'So it went.', cites: ['s-0'] }],
      }),
    ),
  ]
}

function exhibits(): Entry[] {
  const events = [
    'collected',
    'transferred',
    'moved',
    'held',
    'inspected',
    'published',
    'promised',
    'refused',
    'withheld',
    'lost',
  ]
  const sentences = [{ text: 'It is offered.', cites: ['s-0'] }]
  return [
    entry('exhibit', { id: 'thing', name: `${ARABIC} (${LONG})`, type: 'object', madeBy: 'p-1', sentences }),
    entry('exhibit', { id: 'tape', name: 'Tape', type: 'audio', sentences }),
    ...many(40, (index) =>
      entry('custody', {
        id: `k-${index}`,
        exhibit: 'thing',
        event: events[index % events.length],
        from: `p-${index}`,
        to: `p-${index + 1}`,
        place: `place-${index % 30}`,
        statements: [`s-${index}`, `s-${index + 1}`],
        ...(index % 4 === 0 && { hedge: 'allegedly' }),
        ...(index % 5 === 0 && { reason: ARABIC }),
        ...(WHENS[index % 6] && { when: WHENS[index % 6] }),
      }),
    ),
    entry('analysis', {
      id: 'a-1',
      exhibit: 'tape',
      analyst: 'p-2',
      finding: 'supports',
      independent: true,
      statement: 's-2',
    }),
  ]
}

function ties(): Entry[] {
  const relations = [
    'backs',
    'owns',
    'funds',
    'commands',
    'leads',
    'member-of',
    'aligned-with',
    'opposes',
  ] as const
  return many(60, (index) => {
    const [from, relation, to] = [
      `p-${index % 20}`,
      relations[index % 8],
      `p-${20 + ((index * 7 + Math.floor(index / 40)) % 40)}`,
    ]
    return entry('tie', { id: `${from}:${relation}:${to}`, from, relation, to, statements: [`s-${index}`] })
  })
}

/** What is recorded on later days: accounts, then beliefs that rise, then corrections. */
function later(): Entry[] {
  const day = (number: number) => ({ at: `2026-01-${String(number).padStart(2, '0')}T00:00:00Z` })
  const extents = ['rare', 'some', 'fairly-common', 'widespread', 'very-widespread'] as const
  return [
    ...many(6, (index) =>
      entry('account', {
        ...day(2),
        id: `a-${index + 2}`,
        title: `${LONG} ${index}`,
        short: index === 1 ? ARABIC : `Account ${index}`,
        needs: [`c-${index}`],
        sentences: [{ text: 'They say so.', cites: [`s-${index}`] }],
      }),
    ),
    entry('belief', { ...day(3), id: 'b-1', of: 'a-2', extent: 'rare', among: ARABIC, statement: 's-1' }),
    ...extents
      .slice(1)
      .map((extent, index) =>
        entry('correction', { ...day(4 + index), of: 'b-1', why: 'It rose.', set: { extent } }),
      ),
    entry('correction', { ...day(9), of: 'p-2', why: 'A name was wrong.', set: { name: 'P. two' } }),
    entry('retraction', { ...day(10), of: 'o-3', why: 'It was somebody else.' }),
    entry('merge', { ...day(11), id: 'm-1', from: 'p-59', into: 'p-58', why: 'One and the same.' }),
  ]
}
