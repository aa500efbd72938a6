import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FIRST_CASE, hearsay, temporaryFolder } from '../testing/hearsay.ts'

const DIAMOND = {
  vertices: ['a', 'b', 'm', 'page'],
  arcs: [
    ['a', 'm'],
    ['b', 'm'],
    ['m', 'page'],
  ],
  direct: ['a', 'b'],
  held: ['page'],
}

describe('a plain graph', () => {
  const cases: [name: string, graph: object, expected: object][] = [
    [
      'two witnesses through one relay are one line',
      DIAMOND,
      { lines: { low: 1, high: 1 }, loadBearing: { some: ['m', 'page'], every: [] } },
    ],
    [
      'an unstated basis counts in the high figure alone',
      { ...DIAMOND, direct: [], unstated: ['a', 'b'] },
      { lines: { low: 0, high: 1 } },
    ],
    [
      'two pages, and one event that takes both',
      { vertices: ['a', 'b'], arcs: [], direct: ['a', 'b'], held: ['a', 'b'], events: [['a', 'b']] },
      { lines: { low: 2, high: 2 }, withEvents: { lower: 1, upper: 1, events: [['a', 'b']] } },
    ],
    [
      'a trusted path has no number',
      { vertices: ['a'], arcs: [], direct: ['a'], held: ['a'], trusted: ['a'] },
      { lines: { low: null, high: null }, cut: null },
    ],
  ]

  test.each(cases)('%s', async (_, graph, expected) => {
    const { code, out } = await hearsay(['weigh', '-', '--json'], { input: JSON.stringify(graph) })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject(expected)
  })

  test('from a file, for a person', async () => {
    const file = join(temporaryFolder(), 'network.json')
    writeFileSync(file, JSON.stringify(DIAMOND))
    const { out } = await hearsay(['weigh', file])
    expect(out).toMatch(/Independent lines +1, at most/)
    expect(out).toMatch(/Load-bearing in some cut +m and page/)
  })

  test.each([
    ['', /standard input:1:1: expected JSON/],
    ['{\n  "vertices": [oops]\n}', /standard input:2:16: expected JSON/],
    ['{"vertices": []}', /standard input: .*arcs/],
    [JSON.stringify({ ...DIAMOND, held: ['pgae'] }), /standard input: held\[0\]: "pgae"/],
    [JSON.stringify({ ...DIAMOND, arcs: [['a']] }), /standard input: arcs\[0\]/],
    [JSON.stringify({ ...DIAMOND, colour: 1 }), /standard input: colour/],
    ['[]', /expected an object/],
    [
      '{"vertices": ["a"],\n "arcs": [], "arcs": []}',
      /standard input:2:14: expected each key once in an object, found "arcs" again/,
    ],
    [
      String.raw`{"vertices": ["a"], "arcs": [], "\u0061rcs": []}`,
      /standard input:1:33: .*found "arcs" again/,
    ],
    [
      String.raw`{"vertices": ["\u202eevil\u200b", "a\nb"], "arcs": []}`,
      /vertices\[0\]: .*found U\+202E in "\\u202eevil\\u200b"/,
    ],
  ])('%s is refused, with the place', async (input, line) => {
    const { code, out, err } = await hearsay(['weigh', '-'], { input })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(line)
    expect(err).toMatch(/^[^\n]+\n$/)
  })

  const oneNameTwice = JSON.stringify({
    vertices: ['Jos\u00e9', 'Jose\u0301', 'p'],
    arcs: [
      ['Jos\u00e9', 'p'],
      ['Jose\u0301', 'p'],
    ],
    direct: ['Jos\u00e9', 'Jose\u0301'],
    held: ['p'],
    trusted: ['p'],
  })

  test.each([[[]], [['--json']]])(
    'names that look alike are one party, with a warning %j',
    async (options) => {
      const { code, out, err } = await hearsay(['weigh', '-', ...options], { input: oneNameTwice })
      expect(code).toBe(0)
      expect(out).toMatch(/Independent lines +1, at most|"lines": \{\s+"low": 1,\s+"high": 1\s/)
      expect(err).toBe(
        'hearsay: warning: standard input: vertices[1]: "Jose\\u0301" looks like "Jos\\u00e9"; taken as one party\n',
      )
    },
  )

  describe('too large to read', () => {
    const names = Array.from({ length: 3000 }, (_, i) => `v${i}`)
    const chain = names.slice(1).map((name, i) => [names[i], name])
    const long = { vertices: names, arcs: chain, direct: ['v0'], held: ['v2999'], events: [names] }
    const apart = { vertices: names, arcs: [], direct: names, held: names, events: names.map((v) => [v]) }
    const input = JSON.stringify(long)

    test('is cut for a person, who is told where the rest is', async () => {
      const { out } = await hearsay(['weigh', '-'], { input })
      expect(out).toMatch(/Load-bearing in some cut +v0, v1, .*v19 and 2,980 more\s+\(--json lists them\)/s)
      expect(out).toMatch(/all fails with \{v0, .*v19, 2,980 more\s+\(--json lists them\)\}/s)
      expect(out.split('\n').length).toBeLessThan(15)
    })

    test('in every list', async () => {
      const { out } = await hearsay(['weigh', '-'], { input: JSON.stringify(apart) })
      expect(out.match(/2,980 more/g)).toHaveLength(4)
      expect(out.split('\n').length).toBeLessThan(20)
    })

    test('is whole for a program', async () => {
      const { out } = await hearsay(['weigh', '-', '--json'], { input })
      expect(JSON.parse(out).loadBearing.some).toEqual(names)
    })
  })

  test('has no dates', async () => {
    const { code, err } = await hearsay(['weigh', '-', '--as-of', '2026-01-01'], { input: '{}' })
    expect(code).toBe(2)
    expect(err).toMatch(/--as-of: a plain graph has no dates/)
  })
})

describe('the first case', () => {
  test('for a person: both readings of every account, who carries it, and the caveat', async () => {
    const { code, out, err } = await hearsay(['weigh', FIRST_CASE])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const text = out.replace(/\s+/g, ' ')
    expect(out).toMatch(
      /U\.S\. airstrike +at their word +1 +14 or more +0–3 +0–3 +0–2 +0–2\n +strict +1 +14 or more +0–1/,
    )
    expect(text).toMatch(/Standing Not established, either way: .* Confidence Confidence is low: /)
    expect(text).toContain('Many voices, one page: everything recorded for this account')
    expect(text).toMatch(/Asserted by Shia militias, .* Against it .*Iraqi government/)
    expect(text).toMatch(/It falls if Shia militias, .+ and Safi fail together\./)
    expect(text).toMatch(/Load-bearing, whichever way it is cut: Shia militias and Safi\./)
    expect(text).toContain('14 or more voices, 1 page, 0–3 lines, none of them first-hand; 0–2 left')
    expect(text).toContain(
      'Of the 10 pairs of origins that stand behind one of its claims together, none is shown to be independent',
    )
    expect(text).toContain('Every number of lines is an upper bound')
    expect(out.split('\n').every((line) => line.length <= 100)).toBe(true)
  })

  test('fits a narrow terminal', async () => {
    const { out } = await hearsay(['weigh', FIRST_CASE], { env: { COLUMNS: '72' } })
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(72)
  })

  test('says it without colour or control characters where nobody watches', async () => {
    const { out } = await hearsay(['weigh', FIRST_CASE])
    expect(out).not.toMatch(/[\p{Cc}--\n]/v)
  })

  test('as JSON, with the graph behind every figure', async () => {
    const { out } = await hearsay(['weigh', FIRST_CASE, '--json'])
    const { accounts, claims, asOf, standing } = JSON.parse(out)
    expect(asOf).toBeNull()
    expect(standing).toMatchObject({ standing: 'not-established', likelihood: null, confidence: 'low' })
    expect(accounts[0].sentences.at(-1)).toContain('upper bound')
    expect(accounts[0]).toMatchObject({
      account: 'us-airstrike',
      core: {
        f0: 1,
        f1: { low: 14, high: null },
        atWord: { f2: { low: 0, high: 3 } },
        strict: { f2: { low: 0, high: 1 } },
      },
    })
    expect(claims.airstrike.graph.trusted).toEqual(['daily-beast'])
  })

  test('as of a day on which less was recorded', async () => {
    const { out } = await hearsay(['weigh', FIRST_CASE, '--as-of', '2026-11-23T19:59:00Z', '--json'])
    expect(JSON.parse(out)).toMatchObject({ asOf: '2026-11-23T19:59:00.000Z', accounts: [] })
  })
})
