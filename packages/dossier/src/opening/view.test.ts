import { entry, smallCase } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { plain } from '../testing/plain.ts'
import { openingView } from './view.ts'

const THEN = '2026-01-01T00:00:00Z'
const LATER = '2026-01-02T00:00:00Z'

const assessment = (likelihood: string | null) =>
  entry('assessment', {
    at: LATER,
    id: 'verdict',
    of: 'small',
    standing: 'not-established',
    likelihood,
    confidence: 'low',
    sentence: 'Not established.',
    confidenceSentence: 'Low.',
    reasons: [{ text: 'Mira alone says so.', cites: ['mira-says'] }],
  })

describe('the opening', () => {
  it('says what the case is', () => {
    expect(openingView(dossierOf(smallCase()))).toMatchObject({
      kicker: 'Small',
      title: 'A small case',
      question: 'Did it?',
      language: 'en',
      standing: undefined,
      asOf: undefined,
    })
  })

  it.each([
    [undefined, 'Last changed 2 January 2026.'],
    ['Anew.', 'Last changed 2 January 2026: Anew.'],
  ])('says when it last changed, and why where that is said: %s', (why, sentence) => {
    const party = entry('party', { at: LATER, id: 'ben', type: 'person', name: 'Ben', ...(why && { why }) })
    const { lastChange } = openingView(dossierOf([...smallCase(), party]))
    expect(lastChange.at).toBe(LATER)
    expect(plain(lastChange.sentence)).toBe(sentence)
  })

  it('says what time is read, and leads to now', () => {
    expect(openingView(dossierOf(smallCase(), THEN)).asOf).toEqual({
      sentence: expect.stringContaining('1 January 2026'),
      now: '/case/small',
    })
  })
})

describe('the standing', () => {
  it.each([
    [null, /no likelihood/i],
    ['unlikely', /unlikely \(20–45%\)/],
  ])('has a likelihood with its range, or says that there is none: %s', (likelihood, words) => {
    expect(openingView(dossierOf([...smallCase(), assessment(likelihood)])).standing?.likelihood).toMatch(
      words,
    )
  })

  it('has its reasons, its author, and whoever signed it', () => {
    const dossier = dossierOf([
      ...smallCase(),
      assessment(null),
      entry('author', { at: LATER, id: 'ben', name: 'Ben', role: 'reporter' }),
      entry('signature', { at: LATER, by: 'ben', id: 'signed', of: 'verdict' }),
    ])
    expect(openingView(dossier).standing).toMatchObject({
      sentence: 'Not established.',
      confidence: 'Low.',
      reasons: [{ text: 'Mira alone says so.', sources: [{ name: 'Mira' }] }],
      by: 'Ana',
      signedBy: ['Ben'],
    })
  })
})
