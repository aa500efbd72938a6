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
    ['no date', [{ event: 'collected', from: 'mira' }], 'What is missing: the step has no date.'],
    [
      'no dates',
      [
        { event: 'collected', from: 'mira' },
        { event: 'held', when: { as: 'then' } },
      ],
      'What is missing: no step has a date, so they stand in the order in which they were recorded.',
    ],
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

describe('the order of a journey', () => {
  const orderOf = (...journey: Fields[]) => {
    const [tape] = viewOf(exhibit('tape'), ...steps(...journey)).exhibits
    return [tape?.steps, tape?.apart]
      .map((part) => part?.map(({ anchor }) => anchor.at(-1)).join(''))
      .join(' ')
      .trimEnd()
  }
  const on = (edtf: string): Fields => ({ event: 'held', when: { edtf } })
  const once: Fields = { event: 'held' }

  it.each<[string, Fields[], string]>([
    ['is of time, not of recording', [on('2015'), on('1898-02'), on('1911-11-20')], '120'],
    ['is as recorded where nothing has a date', [once, once, once], '012'],
    ['is as recorded where dates are the same', [on('2015'), on('2015'), on('2014')], '201'],
    ['sets steps without a date apart', [on('2015'), once, on('1898'), once], '20 13'],
    ['and those before the first date', [once, on('2015'), on('1898')], '21 0'],
    [
      'takes words without a date as none',
      [on('2015'), { event: 'held', when: { as: 'then' } }, on('1898')],
      '20 1',
    ],
    ['begins with an open start', [on('1898'), on('../2015')], '10'],
    ['puts what goes on at its first date', [on('1898/1911'), on('1900'), on('1890/..')], '201'],
    ['is as recorded where a date may lie in another', [on('2015-05-04'), on('2015-05'), on('2014')], '201'],
    ['is as recorded where another may lie in it', [on('2015'), on('2015-05-04T22:00Z'), on('2014')], '201'],
    ['tells times of one day apart', [on('2015-05-04T23:00+07:00'), on('2015-05-04T15:00Z')], '10'],
  ])('%s', (_, journey, order) => expect(orderOf(...journey)).toBe(order))
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
  expect(unknown?.phrases.map((phrase) => plain(phrase))).toEqual(['by somebody who is not named'])
  expect(Object.keys(unknown ?? {})).toEqual(['anchor', 'link', 'event', 'phrases', 'sources'])
})

it.each<[string, Fields, string[]]>([
  ['who took it', { event: 'collected', to: 'mira' }, ['by Mira']],
  ['who keeps it', { event: 'held', to: 'mira' }, ['by Mira']],
  [
    'who took it for whom',
    { event: 'collected', from: 'mira', to: 'gazette' },
    ['by Mira', 'for The Gazette'],
  ],
  ['who was given it', { event: 'transferred', to: 'mira' }, ['by somebody who is not named', 'to Mira']],
])('names %s', (_, step, phrases) => {
  const [shown] = viewOf(exhibit('tape'), ...steps(step)).exhibits[0]?.steps ?? []
  expect(shown?.phrases.map((phrase) => plain(phrase))).toEqual(phrases)
})

it.each([
  ['held', 'at sea (The deep)'],
  ['moved', 'out to sea (The deep)'],
])('calls a place at sea by its own preposition: %s', (event, place) => {
  const sea = entry('place', { id: 'deep', name: 'The deep', precision: 'district', sea: true })
  const [step] = viewOf(sea, exhibit('tape'), ...steps({ event, place: 'deep' })).exhibits[0]?.steps ?? []
  expect(plain(step?.phrases.at(-1))).toBe(place)
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
  ['sought', 'broken'],
] as const)('a link of the kind "%s" is %s, and a doubt does not mend it', (event, link) => {
  const [plainStep, doubtful] = [{}, { hedge: 'allegedly' }].map((more) => {
    const step = steps({ event, ...more })[0]
    return step?.kind === 'custody' ? linkOf(step) : undefined
  })
  expect([plainStep, doubtful]).toEqual([link, link === 'broken' ? 'broken' : 'hedged'])
})
