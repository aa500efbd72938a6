import type { Entry } from '@hearsay/case'
import { entry } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { type Added, bears, CITED, handCase, inferred, remarks, says } from '../hand-case.ts'
import { caseTruth } from './index.ts'

function video(fields: Record<string, unknown> = {}): Entry {
  return entry('exhibit', { id: 'video', name: 'Video', type: 'video', ...CITED, ...fields })
}

/** Somebody's finding, with the statement in which they give it. */
function finds(analyst: string, finding: string, fields: Record<string, unknown> = {}): Entry[] {
  const statement = `${analyst}-${finding}`
  return [
    remarks(statement, analyst),
    entry('analysis', {
      id: `${statement}-analysis`,
      exhibit: 'video',
      analyst,
      finding,
      independent: true,
      statement,
      ...fields,
    }),
  ]
}

function truth(added: Added) {
  return caseTruth(handCase(added), 'it-fell')
}

function lines(added: Added) {
  const { strict, atWord } = truth(added)
  return [strict.f2.low, strict.f2.high, atWord.f2.low, atWord.f2.high]
}

const MADE = video({ madeBy: 'mira' })
const HOLDS = says('a', 'omar', { basis: { kind: 'holds', of: 'video' } })
const RELIES = says('a', 'omar', { basis: { kind: 'told-by', through: 'video' } })

describe('F2 of a claim', () => {
  it.each<[string, Added, number[]]>([
    ['for which an exhibit is offered that nobody examined', [MADE, bears('video')], [0, 0, 0, 0]],
    [
      'for which somebody interested found it',
      [MADE, finds('omar', 'supports', { independent: false }), bears('video')],
      [0, 0, 0, 0],
    ],
    ['that an exhibit was found to support', [MADE, finds('omar', 'supports'), bears('video')], [1, 1, 1, 1]],
    [
      'whose exhibit is of unknown origin',
      [video(), finds('omar', 'supports'), bears('video')],
      [0, 1, 0, 1],
    ],
    [
      'that two found it to support: both stand behind it',
      [MADE, finds('omar', 'supports'), finds('salma', 'supports'), bears('video')],
      [1, 1, 1, 1],
    ],
    [
      'whose exhibit was found forged',
      [MADE, finds('omar', 'supports'), finds('salma', 'forged'), bears('video')],
      [0, 0, 0, 0],
    ],
    ['whose source holds what nobody examined', [MADE, HOLDS], [0, 1, 0, 1]],
    ['whose source holds what was examined', [MADE, HOLDS, finds('salma', 'authentic')], [1, 1, 1, 1]],
    [
      'whose source holds what somebody interested examined',
      [MADE, HOLDS, finds('salma', 'authentic', { independent: false })],
      [0, 1, 0, 1],
    ],
    [
      'whose source holds what was found to be of something else',
      [MADE, HOLDS, finds('salma', 'authentic'), finds('mira', 'about-something-else')],
      [0, 1, 0, 1],
    ],
    ['whose source holds what was forged', [MADE, HOLDS, finds('salma', 'forged')], [0, 0, 0, 0]],
    [
      'whose source holds what it does not name',
      [says('a', 'omar', { basis: { kind: 'holds' } })],
      [0, 1, 0, 1],
    ],
    ['whose source relies on what nobody examined', [MADE, RELIES], [0, 1, 0, 1]],
    [
      'whose source relies on what was found to support it',
      [MADE, RELIES, finds('salma', 'supports')],
      [1, 1, 1, 1],
    ],
    ['whose source relies on a forgery', [MADE, RELIES, finds('salma', 'forged')], [0, 0, 0, 0]],
    ['that is inferred from an exhibit', [MADE, says('a', 'omar', inferred('video'))], [0, 1, 0, 1]],
    [
      'that is inferred from a forgery: it falls',
      [MADE, says('a', 'omar', inferred('video')), finds('salma', 'forged')],
      [0, 0, 0, 0],
    ],
    [
      'whose exhibit the desk holds itself: whoever reports it may fail',
      [
        video({ madeBy: 'mira', shown: [{ document: 'other', as: 'original' }] }),
        finds('omar', 'supports'),
        bears('video'),
      ],
      [1, 1, 1, 1],
    ],
  ])('%s', (_, added, expected) => {
    expect(lines(added)).toEqual(expected)
  })

  it('rests on the exhibit and its maker alone, where the desk holds it itself', () => {
    const shown = { shown: [{ document: 'other', as: 'original' }] }
    const added = (fields: Record<string, unknown>) => [
      video({ madeBy: 'mira', ...fields }),
      finds('omar', 'supports'),
      bears('video'),
    ]
    expect(truth(added({})).strict.some).toEqual([
      'gazette',
      'mira',
      'omar',
      'omar-supports-analysis',
      'video',
    ])
    expect(truth(added(shown)).strict.some).toEqual(['mira', 'video'])
  })

  it('has a source’s own examination between it and the exhibit', () => {
    const own = [MADE, RELIES, finds('omar', 'supports', { independent: false })]
    expect(truth(own).atWord.some).toEqual(['mira', 'omar', 'omar-supports-analysis', 'video'])
  })

  it('passes through whoever reports a finding', () => {
    const reported = [
      MADE,
      remarks('r', 'salma'),
      finds('omar', 'supports', { statement: 'r' }),
      bears('video'),
    ]
    expect(truth(reported).atWord.some).toContain('salma')
  })
})
