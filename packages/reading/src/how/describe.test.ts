import { expect, describe as group, test } from 'vitest'
import type { Span } from '../spans/links/spans.ts'
import type { Nested } from '../spans/nesting.ts'
import type { Statement } from '../statement.ts'
import { segment } from '../text/segment.ts'
import { placeOf } from '../text/testing/place.ts'
import type { Tokens } from '../text/tokens.ts'
import { identify, type Who } from '../who/identify.ts'
import { describe } from './describe.ts'

interface Parts {
  readonly source?: string
  readonly cue: string
  readonly contents: readonly string[]
  readonly within?: number
  /** How sure the model is of the cue. */
  readonly sure?: number
}

function nested(tokens: Tokens, { source, cue, contents, within, sure = 0.9 }: Parts): Nested {
  const span = (role: Span['role'], phrase: string): Span => {
    const [from, to] = placeOf(tokens, phrase)
    return { role, from, to, sure: role === 'cue' ? sure : 0.5 }
  }
  return {
    cue: span('cue', cue),
    source: source === undefined ? undefined : span('source', source),
    contents: contents.map((content) => span('content', content)),
    sourceChance: 0.5,
    contentChance: 0.5,
    within: within ?? null,
  }
}

/** With a calibration that takes a statement to be as sure as its cue. */
function read(text: string, parts: readonly Parts[], who?: readonly Who[]): Statement[] {
  const tokens = segment(text)
  const all = parts.map((each) => nested(tokens, each))
  return describe(tokens, all, who ?? identify(tokens, all), Float32Array.of(1))
}

const SEEN = 'On Monday Ana Roy said that Ben Lutz told most guards on Tuesday that it may rain, she said.'
const OUTER: Parts = {
  source: 'Ana Roy',
  cue: 'said that',
  contents: ['Ben Lutz told most guards on Tuesday that it may rain'],
}
const INNER: Parts = {
  source: 'Ben Lutz',
  cue: 'told',
  contents: ['that it may rain'],
  within: 0,
  sure: 0.8,
}

test('a statement with every field', () => {
  const [outer, inner] = read(SEEN, [OUTER, INNER])
  const at = (words: string): [number, number] => [SEEN.indexOf(words), SEEN.indexOf(words) + words.length]
  expect(outer).toMatchObject({
    source: [at('Ana Roy')],
    cue: [at('said that')],
    within: null,
    act: 'assert',
    speaker: { name: 'Ana Roy' },
    addressee: null,
    crowd: null,
    basis: { kind: 'unstated', from: null, why: null },
    modality: 'asserted',
    times: [at('on Tuesday')],
  })
  expect(inner).toMatchObject({
    content: [at('that it may rain')],
    within: 0,
    addressee: { name: 'most guards' },
    basis: { kind: 'own', from: null, why: at('may') },
    modality: 'hedged',
    times: [at('on Tuesday')],
  })
  expect(outer?.confidence).toBeCloseTo(0.9)
  expect(inner?.confidence).toBeCloseTo(0.9 * 0.8)
})

test('a statement without a source has no speaker and counts nobody', () => {
  const [found] = read('Most guards knew the claim that it rained.', [
    { cue: 'claim', contents: ['that it rained'] },
  ])
  expect(found).toMatchObject({ source: [], speaker: null, crowd: null })
})

test('a source in numbers is a crowd', () => {
  const [found] = read('Two guards said it rained.', [
    { source: 'Two guards', cue: 'said', contents: ['it rained'] },
  ])
  expect(found?.crowd).toEqual({ low: 2, high: 2, quantifier: null })
})

test('the basis is in the words, whatever their capitals', () => {
  const [found] = read('He said: I saw it.', [{ source: 'He', cue: 'said', contents: ['I saw it'] }])
  expect(found?.basis.kind).toBe('witnessed')
})

group('the mood', () => {
  test.each([
    ['it rained', 'asserted'],
    ['it may rain', 'hedged'],
  ])('of what is said inside is not that of the whole: %s', (content, modality) => {
    const [found] = read(`He said Ana Roy believed ${content}.`, [
      { source: 'He', cue: 'said', contents: [`Ana Roy believed ${content}`] },
      { source: 'Ana Roy', cue: 'believed', contents: [content], within: 0 },
    ])
    expect(found?.modality).toBe('asserted')
    const [, inner] = read(`He said Ana Roy believed ${content}.`, [
      { source: 'He', cue: 'said', contents: [`Ana Roy believed ${content}`] },
      { source: 'Ana Roy', cue: 'said', contents: [content] },
    ])
    expect(inner?.modality).toBe(modality)
  })

  test.each([
    ['it may rain', 'Ana Roy said', 'asserted'],
    ['Perhaps it rained', 'Ana Roy said', 'asserted'],
    ['it rained', 'perhaps Ana Roy said', 'hedged'],
  ])('of “%s”, %s', (inner, rest, modality) => {
    const [found] = read(`He said ${inner} ${rest}.`, [
      { source: 'He', cue: 'said', contents: [`${inner} ${rest}`] },
      { source: 'Ana Roy', cue: 'said', contents: [inner], within: 0 },
    ])
    expect(found?.modality).toBe(modality)
  })

  test.each([
    [38, 'hedged'],
    [39, 'asserted'],
  ])('shows in the first 40 words: after %d words', (count, modality) => {
    // Adjectives, so that the clause has no verb before its end.
    const words = Array.from({ length: count }, () => 'old')
    const [found] = read(`He said: the ${words.join(' ')} may break.`, [
      { source: 'He', cue: 'said', contents: [`the ${words.join(' ')} may break`] },
    ])
    expect(found?.modality).toBe(modality)
  })
})
