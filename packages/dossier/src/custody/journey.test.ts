import { entry, smallCase } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { plain } from '../testing/plain.ts'
import { linkOf } from './link.ts'
import { custodyView } from './view.ts'

type Fields = Record<string, unknown>

const exhibit = (id: string, more: Fields = {}) =>
  entry('exhibit', {
    id,
    name: 'Tape',
    type: 'audio',
    sentences: [{ text: 'A tape.', cites: ['mira-says'] }],
    ...more,
  })
const steps = (...journey: Fields[]) =>
  journey.map((step, index) =>
    entry('custody', { id: `step-${index}`, exhibit: 'tape', statements: ['mira-says'], ...step }),
  )
const analysis = (id: string, more: Fields) =>
  entry('analysis', {
    id,
    exhibit: 'tape',
    analyst: 'mira',
    independent: true,
    statement: 'mira-says',
    ...more,
  })

const viewOf = (...more: ReturnType<typeof entry>[]) => custodyView(dossierOf([...smallCase(), ...more]))

describe('what a journey leaves open', () => {
  const when = { edtf: '2014' }
  it.each<[string, Fields[], string]>([
    [
      'nothing recorded',
      [],
      'No step of its journey is recorded: who made it, who held it and when are not known.',
    ],
    ['nothing left open', [{ event: 'collected', from: 'mira', when }], ''],
    ['collected for somebody', [{ event: 'collected', to: 'mira', when }], ''],
    ['nobody collected it', [{ event: 'collected', when }], 'What is missing: who collected it is not said.'],
    ['no origin', [{ event: 'held', when }], 'What is missing: where it came from is not recorded.'],
    ['no date', [{ event: 'collected', from: 'mira' }], 'What is missing: no step has a date.'],
    [
      'some dates',
      [{ event: 'collected', from: 'mira', when }, { event: 'held' }, { event: 'lost' }],
      'What is missing: 2 steps have no date.',
    ],
    [
      'one collector of two',
      [
        { event: 'collected', from: 'mira' },
        { event: 'collected', when },
      ],
      'What is missing: 1 step has no date; who collected it is not said.',
    ],
  ])('%s', (_, journey, gaps) => {
    expect(viewOf(exhibit('tape'), ...steps(...journey)).exhibits[0]?.gaps).toBe(gaps)
  })
})

describe('the summary', () => {
  const examined = analysis('looked', { finding: 'authentic' })
  it.each([
    [
      'one, unseen',
      [exhibit('tape')],
      'One exhibit is offered; it has not been inspected by anybody independent.',
    ],
    [
      'one, seen',
      [exhibit('tape'), examined],
      'One exhibit is offered, and has been inspected independently.',
    ],
    [
      'one of two seen',
      [exhibit('tape'), exhibit('bag'), examined],
      'Two exhibits are offered; one of them inspected independently.',
    ],
    [
      'seen by those who offer it',
      [exhibit('tape'), analysis('looked', { finding: 'authentic', independent: false })],
      'One exhibit is offered; it has not been inspected by anybody independent.',
    ],
    [
      'broken once',
      [exhibit('tape'), ...steps({ event: 'held' }, { event: 'lost' })],
      'One exhibit is offered; it has not been inspected by anybody independent. One link is broken.',
    ],
  ])('counts %s', (_, entries, summary) => expect(viewOf(...entries).summary).toBe(summary))
})

describe('what is said of an examination', () => {
  it.each([
    ['nobody', [], 'Inspected by nobody independent, so it supports no account.'],
    [
      'somebody who found nothing for it',
      [analysis('a', { finding: 'forged' })],
      'Inspected independently by Mira; what they found supports no account.',
    ],
    [
      'one of two who found something for it',
      [analysis('a', { finding: 'forged' }), analysis('b', { finding: 'supports', analyst: 'gazette' })],
      'Inspected independently by Mira and The Gazette; what they found is weighed.',
    ],
    [
      'one and the same, twice',
      [analysis('a', { finding: 'supports' }), analysis('b', { finding: 'authentic' })],
      'Inspected independently by Mira; what they found is weighed.',
    ],
  ])('by %s', (_, analyses, inspection) => {
    expect(viewOf(exhibit('tape'), ...analyses).exhibits[0]?.inspection).toBe(inspection)
  })

  it('names who found what, and whether it counts', () => {
    const [view] = viewOf(
      exhibit('tape'),
      analysis('a', { finding: 'forged' }),
      analysis('b', { finding: 'authentic', independent: false }),
    ).exhibits
    expect(view?.analyses.map(({ sentence }) => plain(sentence))).toEqual([
      'Mira calls it forged; independent.',
      'Mira found it authentic; not held to be an independent examination.',
    ])
  })
})

it.each([
  [{}, 'audio'],
  [{ madeBy: 'mira' }, 'audio, made by Mira'],
])('says what an exhibit is, and who made it, where that is said: %j', (more, about) => {
  expect(plain(viewOf(exhibit('tape', more)).exhibits[0]?.about)).toBe(about)
})

it('shows everything that is known of a step, and nothing that is not', () => {
  const [known, unknown] =
    viewOf(
      entry('place', { id: 'river', name: 'The river', precision: 'town' }),
      exhibit('tape'),
      ...steps(
        {
          event: 'transferred',
          from: 'mira',
          to: 'gazette',
          place: 'river',
          hedge: 'allegedly',
          when: { as: 'Tuesday' },
          reason: 'It was late.',
        },
        { event: 'lost' },
      ),
    ).exhibits[0]?.steps ?? []
  expect(known?.phrases.map((phrase) => plain(phrase))).toEqual(['by Mira', 'to The Gazette', 'in The river'])
  expect(known).toMatchObject({
    anchor: 'step-step-0',
    event: 'Handed over',
    link: 'hedged',
    hedge: 'allegedly',
    when: { words: 'Tuesday' },
    reason: 'It was late.',
    sources: [{ name: 'Mira' }],
  })
  expect(unknown?.phrases.map((phrase) => plain(phrase))).toEqual(['by nobody named'])
  expect(Object.keys(unknown ?? {})).toEqual(['anchor', 'link', 'event', 'phrases', 'sources'])
})

it.each([
  ['collected', 'kept'],
  ['transferred', 'kept'],
  ['moved', 'kept'],
  ['held', 'kept'],
  ['inspected', 'kept'],
  ['published', 'kept'],
  ['promised', 'broken'],
  ['refused', 'broken'],
  ['withheld', 'broken'],
  ['lost', 'broken'],
] as const)('a link of the kind "%s" is %s, and a doubt does not mend it', (event, link) => {
  const [plainStep, doubtful] = [{}, { hedge: 'allegedly' }].map((more) => {
    const step = steps({ event, ...more })[0]
    return step?.kind === 'custody' ? linkOf(step) : undefined
  })
  expect([plainStep, doubtful]).toEqual([link, link === 'broken' ? 'broken' : 'hedged'])
})
