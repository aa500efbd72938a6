import { describe, expect, it } from 'vitest'
import { changed, GOOD, problems } from '../testing/problems.ts'

describe('order', () => {
  const event = (id: string, time: string, cites: string) =>
    `  - { id: ${id}, at: ${time}, title: t, relation: context, sentences: [{ text: x, cites: [${cites}] }] }\n`

  it('is by time, whatever the order in which items are written', () => {
    const text = GOOD + event('b', '2026-02-12T00:00:00Z', 'a') + event('a', '2026-02-11T00:00:00Z', 'fall')
    expect(problems(text)).toEqual([])
  })

  it('lets nothing cite what comes at a later time', () => {
    const text = GOOD + event('a', '2026-02-11T00:00:00Z', 'b') + event('b', '2026-02-12T00:00:00Z', 'fall')
    expect(problems(text)).toEqual([
      expect.stringContaining('nothing standing is called "b"; it is recorded at 01.yaml:53:5'),
    ])
  })

  it('lets an exhibit and a statement that rests on it rest on one another', () => {
    const exhibit = `exhibits:\n  - { id: film, type: video, name: Film, sentences: [{ text: The driver shows it., cites: [driver-saw] }] }\n`
    expect(
      problems(changed('basis: witnessed', 'basis: { kind: told-by, through: film }') + exhibit),
    ).toEqual([])
  })

  it.each<[string, string, string]>([
    [
      'places',
      'places:\n  - { id: a, name: A, precision: town, within: b }\n  - { id: b, name: B, precision: town, within: c }\n  - { id: c, name: C, precision: town, within: a }\n',
      '53:48: within: expected mentions that end; these go round in a circle: "a" → "b" → "c" → "a"',
    ],
    ['crowds', 'PARTY', '"x" → "y" → "x"'],
  ])('names a circle of %s with its members, once', (_, more, message) => {
    const crowds =
      '  - { id: x, type: crowd, name: X, partOf: y }\n  - { id: y, type: crowd, name: Y, partOf: x }\ndocuments:'
    const text = more === 'PARTY' ? changed('documents:', crowds) : GOOD + more
    expect(problems(text)).toEqual([expect.stringContaining(message)])
  })
})
