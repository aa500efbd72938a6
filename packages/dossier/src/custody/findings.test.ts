import type { Analysis, Statement } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { plain } from '../testing/plain.ts'
import { custodyView } from './view.ts'

type Finding = Analysis['finding']

const exhibit = (id: string) =>
  entry('exhibit', {
    id,
    name: 'Tape',
    type: 'audio',
    sentences: [{ text: 'A tape.', cites: ['mira-says'] }],
  })
const found = (exhibitId: string, finding: Finding, more: Record<string, unknown> = {}) =>
  entry('analysis', {
    id: `${exhibitId}-${finding}-${more.analyst ?? 'mira'}`,
    exhibit: exhibitId,
    analyst: 'mira',
    independent: true,
    statement: 'mira-says',
    finding,
    ...more,
  })
const takesBack = entry('statement', {
  ...(smallCase()[6] as Statement),
  id: 'never-mind',
  recants: 'mira-says',
})

const viewOf = (...more: ReturnType<typeof entry>[]) => custodyView(dossierOf([...smallCase(), ...more]))

describe('what an examination comes to', () => {
  it.each<[Finding[], string]>([
    [
      [],
      'No independent examination is recorded, so by itself it supports no account; what others conclude from it counts at most.',
    ],
    [['supports'], 'Examined independently by Mira, and found for: what was found is weighed.'],
    [['supports', 'authentic'], 'Examined independently by Mira, and found for: what was found is weighed.'],
    [
      ['authentic'],
      'Examined independently by Mira, and found authentic; that by itself supports no account.',
    ],
    [['inconclusive'], 'Examined independently by Mira, without a conclusion: it supports no account.'],
    [['forged'], 'Examined independently by Mira, and found against: it supports no account.'],
    [['contradicts'], 'Examined independently by Mira, and found against: it supports no account.'],
    [['about-something-else'], 'Examined independently by Mira, and found against: it supports no account.'],
    [
      ['inconclusive', 'forged'],
      'Examined independently by Mira, and found against: it supports no account.',
    ],
    [
      ['supports', 'contradicts'],
      'Examined independently by Mira, with findings for and against; those for it are weighed.',
    ],
    [
      ['supports', 'forged'],
      'Examined independently by Mira, with findings for and against: it supports no account.',
    ],
    [
      ['authentic', 'contradicts'],
      'Examined independently by Mira, with findings for and against: it supports no account.',
    ],
  ])('%j', (findings, verdict) => {
    const { exhibits } = viewOf(exhibit('tape'), ...findings.map((each) => found('tape', each)))
    expect(exhibits[0]?.verdict).toBe(verdict)
  })

  it('leaves out whoever offers it, and names everybody else once', () => {
    const { exhibits } = viewOf(
      exhibit('tape'),
      found('tape', 'supports'),
      found('tape', 'authentic'),
      found('tape', 'supports', { analyst: 'gazette' }),
      found('tape', 'forged', { analyst: 'gazette', independent: false }),
    )
    expect(exhibits[0]?.verdict).toBe(
      'Examined independently by Mira and The Gazette, and found for: what was found is weighed.',
    )
  })

  it('leaves out what the examiner took back, and strikes it through', () => {
    const [tape] = viewOf(exhibit('tape'), found('tape', 'supports'), takesBack).exhibits
    expect(tape?.verdict).toBe(
      'No independent examination is recorded, so by itself it supports no account; what others conclude from it counts at most.',
    )
    expect(tape?.findings[0]?.findings[0]?.takenBack).toMatchObject([{ href: '#said-never-mind' }])
  })
})

it('sets findings for it beside findings against it, each with who found it and whether that is independent', () => {
  const [view] = viewOf(
    exhibit('tape'),
    found('tape', 'forged'),
    found('tape', 'inconclusive'),
    found('tape', 'authentic', { independent: false }),
    found('tape', 'contradicts', { analyst: 'gazette' }),
  ).exhibits
  expect(
    view?.findings.map(({ title, findings }) => [title, ...findings.map(({ sentence }) => plain(sentence))]),
  ).toEqual([
    ['Found for it', 'Mira found it authentic; not held to be an independent examination.'],
    [
      'Found against it',
      'Mira called it forged; independent.',
      'The Gazette found that it speaks against what is claimed; independent.',
    ],
    ['Found neither way', 'Mira came to no conclusion; independent.'],
  ])
})

it('gives the reason that an analysis has of its own, and none that it shares with all else', () => {
  const reasons = (why: string) =>
    viewOf({ ...exhibit('tape'), why: 'In general.' }, found('tape', 'forged', { why }))
      .exhibits[0]?.findings.flatMap(({ findings }) => findings)
      .map(({ reason }) => reason)
  expect(reasons('No part in either court.')).toEqual(['No part in either court.'])
  expect(reasons('In general.')).toEqual([undefined])
})

it.each([
  [['mira-says'], true],
  [['mira-says', 'never-mind'], undefined],
])('a step that rests on %j falls where all of that was taken back: %s', (statements, fallen) => {
  const step = entry('custody', { id: 'kept', exhibit: 'tape', event: 'held', statements })
  expect(viewOf(exhibit('tape'), takesBack, step).exhibits[0]?.steps[0]?.fallen).toBe(fallen)
})

describe('the summary', () => {
  const lost = entry('custody', { id: 'lost', exhibit: 'tape', event: 'lost', statements: ['mira-says'] })
  it.each([
    ['nothing', [], 'No exhibit is recorded: nothing has been offered as evidence that could be examined.'],
    ['one, unseen', [exhibit('tape')], 'One exhibit is recorded; no independent examination of it is.'],
    [
      'one, found against',
      [exhibit('tape'), found('tape', 'contradicts')],
      'One exhibit is recorded. Independent findings: against it.',
    ],
    [
      'one each way',
      [
        ...['tape', 'bag', 'log', 'pin', 'cap', 'hat', 'box'].map(exhibit),
        found('tape', 'supports'),
        found('bag', 'forged'),
        found('log', 'about-something-else'),
        found('pin', 'authentic'),
        found('cap', 'supports'),
        found('cap', 'contradicts'),
        found('hat', 'inconclusive'),
      ],
      'Seven exhibits are recorded. Independent findings: for one; of authenticity, and no more, for one; against two; both for and against one; no conclusion on one; none on one.',
    ],
    [
      'examined by those who offer it',
      [exhibit('tape'), found('tape', 'authentic', { independent: false })],
      'One exhibit is recorded; no independent examination of it is.',
    ],
    [
      'broken once',
      [exhibit('tape'), lost],
      'One exhibit is recorded; no independent examination of it is. One link is broken.',
    ],
  ])('counts %s', (_, entries, summary) => expect(viewOf(...entries).summary).toBe(summary))
})
