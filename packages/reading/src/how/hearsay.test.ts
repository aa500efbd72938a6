import { expect, test } from 'vitest'
import type { Nested } from '../spans/nesting.ts'
import type { Span } from '../spans/spans.ts'
import { segment } from '../text/segment.ts'
import type { Tokens } from '../text/tokens.ts'
import { identify } from '../who/identify.ts'
import { placeOf } from '../who/testing/place.ts'
import { tellers } from './hearsay.ts'

interface Inner {
  readonly source?: string
  readonly cue: string
  readonly sure?: number
}

/** Who told whoever speaks in the first statement, which holds all the others. */
function tellerOf(text: string, inner: readonly Inner[]): string | undefined {
  const tokens = segment(text)
  const all: Nested[] = [
    statement(tokens, { source: 'He', cue: 'said' }, null),
    ...inner.map((each) => statement(tokens, each, 0)),
  ]
  return tellers(tokens, all, identify(tokens, all), Float32Array.of(1)).get(0)
}

/** As sure as its cue, by the weights above. */
function statement(tokens: Tokens, { source, cue, sure = 0.9 }: Inner, within: number | null): Nested {
  const span = (role: Span['role'], phrase: string): Span => {
    const [from, to] = placeOf(tokens, phrase)
    return { role, from, to, sure }
  }
  return {
    cue: span('cue', cue),
    source: source === undefined ? undefined : span('source', source),
    contents: [span('content', 'it rained')],
    sourceChance: 0.5,
    contentChance: 0.5,
    within,
  }
}

test.each<[string, Inner[], string | undefined]>([
  ['He said Ana Roy told him it rained.', [{ source: 'Ana Roy', cue: 'told' }], 'Ana Roy'],
  ['He said Ana Roy told him it rained.', [{ source: 'Ana Roy', cue: 'told', sure: 0.3 }], undefined],
  ['He said Ana Roy told him it rained.', [{ cue: 'told' }], undefined],
  ['He said it rained.', [], undefined],
  ['He said someone told him it rained.', [{ source: 'someone', cue: 'told' }], ''],
  ['He said nobody told him it rained.', [{ source: 'nobody', cue: 'told' }], undefined],
  [
    'He said someone told him Ana Roy knew, and Ben Lutz said, it rained.',
    [
      { source: 'someone', cue: 'told' },
      { source: 'Ben Lutz', cue: 'said' },
    ],
    'Ben Lutz',
  ],
  [
    'He said Ana Roy told him, and Ben Lutz claimed, it rained.',
    [
      { source: 'Ana Roy', cue: 'told' },
      { source: 'Ben Lutz', cue: 'claimed' },
    ],
    'Ana Roy',
  ],
  // Thinking and wanting are not saying, nor is what was not said.
  ['He said Ana Roy believes it rained.', [{ source: 'Ana Roy', cue: 'believes' }], undefined],
  ['He said Ana Roy hopes it rained.', [{ source: 'Ana Roy', cue: 'hopes' }], undefined],
  ['He said Ana Roy doubts it rained.', [{ source: 'Ana Roy', cue: 'doubts' }], undefined],
  ['He said Ana Roy dismissed that it rained.', [{ source: 'Ana Roy', cue: 'dismissed' }], undefined],
  ['He said Ana Roy declined that it rained.', [{ source: 'Ana Roy', cue: 'declined' }], undefined],
  ['He said Ana Roy did not claim it rained.', [{ source: 'Ana Roy', cue: 'did not claim' }], undefined],
  ['He said Ana Roy agreed it rained.', [{ source: 'Ana Roy', cue: 'agreed' }], undefined],
  ['He said Ana Roy denied it rained.', [{ source: 'Ana Roy', cue: 'denied' }], 'Ana Roy'],
  ['He said Ana Roy sang it rained.', [{ source: 'Ana Roy', cue: 'sang' }], undefined],
])('in %j, %j, the teller is %j', (text, inner, expected) => {
  expect(tellerOf(text, inner)).toBe(expected)
})
