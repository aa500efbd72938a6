import { describe, expect, test } from 'vitest'
import type { Span } from '../spans/links/spans.ts'
import type { Nested } from '../spans/nesting.ts'
import type { Party } from '../statement.ts'
import { segment } from '../text/segment.ts'
import { placeOf } from '../text/testing/place.ts'
import { type Tokens, textSpan } from '../text/tokens.ts'
import type { Resolved } from './around.ts'
import { cast } from './cast.ts'
import type { Kind } from './mention.ts'
import { told } from './told.ts'

function span(tokens: Tokens, phrase: string, role: Span['role']): Span {
  const [from, to] = placeOf(tokens, phrase)
  return { role, from, to, sure: 1 }
}

/** A statement with one cue, its source and its content where it has them. */
function statement(tokens: Tokens, parts: { source?: string; cue: string; content?: string }): Nested {
  return {
    cue: span(tokens, parts.cue, 'cue'),
    source: parts.source ? span(tokens, parts.source, 'source') : undefined,
    contents: parts.content ? [span(tokens, parts.content, 'content')] : [],
    sourceChance: 1,
    contentChance: 1,
    within: null,
  }
}

function speaker(tokens: Tokens, name: string, kind: Kind, by: Party['by'] = 'name'): Resolved {
  const [from, to] = placeOf(tokens, name)
  return {
    party: { name, mention: textSpan(tokens, { from, to }), by },
    mention: { text: name, from, to, kind },
  }
}

test.each([
  ['Ana Roy told Omar Reza that it rained.', 'told', 'that it rained', ['Omar Reza', 'name']],
  ['Ana Roy said it rained.', 'said', 'it rained', undefined],
  ['Ana Roy said to the mayor that it rained.', 'said', 'that it rained', ['the mayor', 'name']],
  ['The union told him that it rained.', 'told', 'that it rained', ['him', 'unresolved']],
  ['Ana Roy told us that it rained.', 'told', 'that it rained', ['us', 'unresolved']],
  ['“It rained,” Ana Roy told Omar Reza there.', 'told', '“ It rained , ”', ['Omar Reza', 'name']],
  ['Ana Roy told nobody that it rained.', 'told', 'that it rained', undefined],
])('who is told in %j', (text, cue, content, expected) => {
  const tokens = segment(text)
  const party = told(tokens, cast(tokens), statement(tokens, { cue, content }), 0, [null])
  expect(party ? [party.name, party.by] : undefined).toEqual(expected)
})

test('whoever stands behind the verb may be the one who speaks', () => {
  const tokens = segment('“It rained,” warned Ana Roy.')
  const parts = { cue: 'warned', content: '“ It rained , ”' }
  const party = (source: string | undefined) =>
    told(tokens, cast(tokens), statement(tokens, source ? { ...parts, source } : parts), 0, [null])?.name
  expect([party('Ana Roy'), party('Roy'), party('warned'), party(undefined)]).toEqual([
    undefined,
    undefined,
    'Ana Roy',
    'Ana Roy',
  ])
})

describe('a word for somebody who speaks nearby', () => {
  const tokens = segment(
    'Omar Reza said the mayor met Ana Roy and Ben Lutz, that she told him, me and us, that it rained.',
  )
  const inner = { ...statement(tokens, { cue: 'told', content: 'that it rained' }), within: 0 }
  const toldTo = (
    word: string,
    i: number,
    speakers: readonly (Resolved | null)[],
    within: number | null = 0,
  ) => told(tokens, cast(tokens), { ...inner, within, told: span(tokens, word, 'source') }, i, speakers)
  const omar = speaker(tokens, 'Omar Reza', 'he')
  const ana = speaker(tokens, 'Ana Roy', 'she')
  const mayor = speaker(tokens, 'the mayor', 'person')

  test('"me" and "us" are whoever speaks the statement around', () => {
    for (const word of ['me', 'us'])
      expect(toldTo(word, 1, [omar, ana])).toEqual({ ...omar.party, by: 'self' })
    expect(toldTo('me', 1, [null, ana])).toMatchObject({ name: 'me', by: 'unresolved' })
    expect(toldTo('me', 1, [omar, ana], null)).toMatchObject({ name: 'me', by: 'unresolved' })
  })

  test('"him" is the nearest other speaker who is named, where he fits', () => {
    const party = (speakers: readonly (Resolved | null)[], i: number, within: number | null = null) =>
      toldTo('him', i, speakers, within)?.name
    expect(party([omar, ana], 1, 0)).toBe('Omar Reza')
    expect(party([omar, ana], 1)).toBe('Omar Reza')
    expect(party([omar, ana, mayor, ana], 3)).toBe('Omar Reza')
    expect(party([omar, null, ana], 2)).toBe('Omar Reza')
    expect(party([ana, omar], 1, 0)).toBe('Ben Lutz')
    expect(party([omar, omar], 1)).toBe('Ben Lutz')
    expect(party([ana, omar, null], 2)).toBe('Omar Reza')
    expect(party([omar, ana, null], 2)).toBe('Ben Lutz')
    expect(party([ana, omar, null], 2, 0)).toBe('Ben Lutz')
    expect(party([speaker(tokens, 'Omar Reza', 'he', 'unresolved'), null], 1)).toBe('Ben Lutz')
    const gap = (count: number) => Array.from({ length: count }, () => null)
    expect(party([omar, ...gap(5), ana], 6)).toBe('Omar Reza')
    expect(party([omar, ...gap(6), ana], 7)).toBe('Ben Lutz')
    expect(party([ana, omar], 0)).toBe('Ben Lutz')
  })
})

test('a phrase of several words is not looked up among the speakers', () => {
  const tokens = segment('Omar Reza met Ana Roy. She told his brother that it rained.')
  const inner = statement(tokens, { cue: 'told', content: 'that it rained' })
  const speakers = [speaker(tokens, 'Omar Reza', 'he'), speaker(tokens, 'Ana Roy', 'she')]
  expect(told(tokens, cast(tokens), inner, 1, speakers)?.name).toBe('his brother')
})
