import { describe, expect, test } from 'vitest'
import type { Statement } from '../../../packages/reading/src/index.ts'
import { spanOf, statement } from '../../../packages/reading/src/testing/statement.ts'
import type { Expected, Forbidden } from './probe.ts'
import { isWhollyRight, scoreProbe } from './score.ts'

const TEXT = 'Bo Marsh said the old bridge had fallen. Dora Lind told the court that Bo had seen it.'
const party = (name: string, by: 'name' | 'unresolved' = 'name') => ({ name, mention: [0, 8] as const, by })
const fell = statement({
  source: [[0, 8]],
  cue: [[9, 13]],
  content: [spanOf(TEXT, 'the old bridge had fallen')],
  speaker: party('Bo Marsh'),
  crowd: { low: 2, high: null, quantifier: null },
})
const saw = statement({
  source: [spanOf(TEXT, 'Dora Lind')],
  content: [spanOf(TEXT, 'that Bo had seen it')],
  speaker: party('Dora Lind'),
  basis: { kind: 'told-by', from: 'Bo Marsh', why: null },
})
const inner = statement({ content: [spanOf(TEXT, 'seen it')], speaker: party('he', 'unresolved'), within: 1 })

const score = (expect: Expected[], forbid: Forbidden[], read: Statement[] = [fell, saw, inner]) => {
  const probe = { id: 'a', kind: 'a', text: TEXT, expect, forbid }
  const scored = scoreProbe(probe, read)
  const sum = (counts: object) => Object.values(counts).reduce((all: number, each: number) => all + each, 0)
  const { found, made } = scored
  return [found, sum(scored.right), sum(scored.given), made, isWhollyRight(probe, scored)]
}

const OLD = 'the old bridge had fallen'

describe('what is expected', () => {
  test.each<[string, Expected, readonly [found: number, right: number, given: number]]>([
    ['by its speaker', { speaker: 'Bo Marsh', content: OLD }, [1, 0, 0]],
    ['by another', { speaker: 'Dora Lind', content: OLD }, [0, 0, 0]],
    ['by any of these', { speaker: ['Dora', 'Bo Marsh'], content: ['fallen', OLD] }, [1, 0, 0]],
    ['by its source', { source: 'Bo Marsh', content: OLD }, [1, 0, 0]],
    ['with too little of its words', { speaker: 'Bo Marsh', content: 'the old' }, [0, 0, 0]],
    ['by nobody', { speaker: null, content: 'seen it' }, [1, 0, 0]],
    ['a crowd', { speaker: 'Bo Marsh', content: OLD, crowd: { low: [2, 3] } }, [1, 1, 1]],
    ['another crowd', { speaker: 'Bo Marsh', content: OLD, crowd: { low: 2, high: 2 } }, [1, 0, 1]],
    ['no crowd', { speaker: 'Bo Marsh', content: OLD, crowd: null }, [1, 0, 1]],
    [
      'a teller',
      { speaker: 'Dora Lind', content: 'Bo had seen it', basis: { kind: 'told-by', by: 'Bo Marsh' } },
      [1, 1, 1],
    ],
    ['an act', { speaker: 'Dora Lind', content: 'Bo had seen it', act: ['deny', 'ask'] }, [1, 0, 1]],
    ['its place', { speaker: 'Dora Lind', content: 'Bo had seen it', within: null }, [1, 1, 1]],
    ['a relay around it', { speaker: null, content: 'seen it', relay: 'Dora Lind' }, [1, 1, 1]],
    ['cut up anyhow', { speaker: 'Dora Lind', content: 'that Bo had seen', cover: true }, [1, 0, 0]],
  ])('%s', (_, expected, counts) => expect(score([expected], []).slice(0, 3)).toEqual(counts))

  test('a place inside another, whoever is held to say that', () => {
    const holder = { speaker: 'Bo Marsh', content: 'Bo had seen it' }
    expect(score([holder, { speaker: null, content: 'seen it', within: 0 }], [])).toEqual([1, 1, 1, 0, false])
  })

  test('one who speaks of himself may be unstated, and not told', () => {
    const own = { ...fell, basis: { kind: 'own', from: null, why: null } as const }
    const given = (kind: string) => score([{ speaker: 'Bo Marsh', content: OLD, basis: { kind } }], [], [own])
    expect([given('unstated')[1], given('told-by')[1]]).toEqual([1, 0])
  })
})

describe('what is forbidden', () => {
  test.each<[string, Forbidden, number]>([
    ['anything', {}, 1],
    ['any crowd', { crowd: 'any' }, 1],
    ['a number', { crowd: 37 }, 0],
    ['a bound of another', { speaker: 'Dora Lind', crowd: 2 }, 0],
    ['words', { has: 'bridge had' }, 1],
    ['words of two', { has: 'fallen Dora' }, 0],
    ['a teller', { basis: { by: 'Bo Marsh' } }, 1],
    ['a kind', { basis: { kind: 'witnessed' } }, 0],
    ['to be inside', { within: 'any', speaker: 'Dora Lind' }, 0],
    ['to stand alone', { within: null, content: 'seen it' }, 0],
  ])('%s', (_, pattern, made) => expect(score([], [pattern])[3]).toBe(made))
})

test('words that the text does not have are a mistake of the probe', () => {
  expect(() => score([{ speaker: 'Bo Marsh', content: 'a tunnel' }], [])).toThrow(/found "a tunnel"/)
})
