import { describe, expect, it } from 'vitest'
import { GOOD, problems } from '../../testing/problems.ts'

describe('limits', () => {
  it.each<[string, string, string]>([
    ['aliases', `events2: [&a x${', *a'.repeat(4_000)}]`, 'expected at most 100 aliases'],
    [
      'an alias inside another',
      'x: &a [1]\ny: &b [*a]\nz: *b',
      'expected no alias inside what another one repeats',
    ],
    ['an alias inside itself', 'x: &a [*a]', 'expected no alias inside what it stands for'],
    ['brackets without end', `ties: ${'['.repeat(100_000)}`, 'expected at most 32 levels'],
    ['closed brackets', `ties: ${'['.repeat(40)}${']'.repeat(40)}`, 'expected at most 32 levels'],
    ['items in items', `ties: ${'- '.repeat(100_000)}`, 'expected at most 32 levels'],
    ['characters', 'x'.repeat(10_000_001), 'expected at most 10000000 characters in a file; found 10000001'],
    [
      'fields',
      `ties: [{${Array.from({ length: 1_001 }, (_, at) => `k${at}: 1`).join()}}]`,
      'expected at most 1000 fields',
    ],
  ])('hold for %s, and are said', (_, text, message) => {
    expect(
      problems([
        { name: '01.yaml', text: GOOD },
        { name: '02.yaml', text },
      ]).join('\n'),
    ).toContain(message)
  })

  it('a file with too many aliases has that one problem, and not one for each', () => {
    const items = Array.from({ length: 300 }, (_, at) => `  - { id: p${at}, type: person, name: *a }`)
    const text = ['by: kim', 'at: 2026-03-01T00:00:00Z', 'why: &a So.', 'parties:', ...items].join('\n')
    const found = problems([
      { name: '01.yaml', text: GOOD },
      { name: '02.yaml', text },
    ])
    expect(found).toEqual(['02.yaml:105:37: expected at most 100 aliases (*name) in a file'])
  })
})
