import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { hearsay, start, temporaryFolder } from '../testing/hearsay.ts'

const TEXT = `Mayor Ada Quill told reporters on Monday that engineers had warned her the bridge was unsafe.

Most of the 20 to 30 residents said nobody had asked them.
`

function file(content: string | Uint8Array): string {
  const path = join(temporaryFolder(), 'text')
  writeFileSync(path, content)
  return path
}

describe('the margin view', () => {
  test.each(['60', '80', '120'])(
    'numbers statements, tells their chains, and keeps to %s columns',
    async (COLUMNS) => {
      const { code, out, err } = await hearsay(['read', '-'], { input: TEXT, env: { COLUMNS } })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toMatch(/\[1 /)
      expect(out).toContain('through Ada Quill')
      expect(out).toMatch(/most of them, 20–30/)
      expect(out).toMatch(/\d+% sure/)
      expect(out).toMatch(/^\d statements.*\.\n$/m)
      for (const line of out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(Number(COLUMNS))
      expect(out).not.toContain('\u001b')
    },
  )

  test('gives a terminal no character that could move it or turn its direction', async () => {
    const evil = 'Ada Quill said the \u001b[2Jbridge \u202ewas\u0007 un\u200bsafe to \u009b31mcross.'
    const { code, out } = await hearsay(['read', '-'], { input: evil })
    expect(code).toBe(0)
    expect(out).toContain('unsafe')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]/)
  })

  test.each([
    ['', /no words/],
    [
      'The bridge is old and long and stands at the end of the town, where it always was.',
      /Nobody is said to say/,
    ],
    [
      'Die Brücke ist alt und lang und steht am Ende der Stadt, wo sie schon immer stand und bleibt.',
      /English/,
    ],
  ])('says why it read nothing in %j', async (input, why) => {
    const { code, out } = await hearsay(['read', '-'], { input })
    expect(code).toBe(0)
    expect(out).toMatch(why)
    expect(out).toContain('No statement was found.')
  })
})

test('--json gives every field, with offsets that cut the text', async () => {
  const { code, out } = await hearsay(['read', file(TEXT), '--json'])
  expect(code).toBe(0)
  const { statements, diagnostics } = JSON.parse(out)
  expect(diagnostics).toEqual([])
  const [start = -1, end = -1] = statements[0].source[0]
  expect(TEXT.slice(start, end)).toBe('Mayor Ada Quill')
  expect(statements.some(({ within }: { within: number | null }) => within === 0)).toBe(true)
})

test.each<[args: string[], line: RegExp]>([
  [['read'], /expected a text file, or - for standard input/],
  [['read', 'no-such-file'], /no-such-file: cannot be read: there is no such file/],
  [['read', 'docs'], /docs: expected a file; it is a folder: give a file in it/],
  [['read', 'docs', '--jsonl'], /docs: cannot be read: it is a folder/],
  [['read', 'x', '--jsonl', '--workers', '0'], /Expected a number from 1 to 256/],
  [
    ['read', 'README.md', '--against', 'cases/abu-ghraib-2015'],
    /expected a document with the bytes of README.md/,
  ],
  [['read', 'README.md', '--workers', '2'], /--workers: expected only with --jsonl/],
])('%j is refused', async (args, line) => {
  const { code, out, err } = await hearsay(args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(line)
  expect(err).toMatch(/^hearsay: [^\n]+\n$/)
})

test('a file that is not UTF-8 is refused', async () => {
  const { code, err } = await hearsay(['read', file(Buffer.from('Ren\xe9 said so.', 'latin1'))])
  expect(code).toBe(2)
  expect(err).toMatch(/expected UTF-8 text/)
})

describe('--jsonl', () => {
  const run = async (input: string | Uint8Array, ...args: string[]) => {
    const { code, out, err } = await hearsay(['read', '--jsonl', file(input), ...args])
    const lines = out.split('\n').filter(Boolean)
    return { code, err, lines: lines.map((line) => JSON.parse(line)) }
  }

  test('keeps the order of many lines, slow and fast, over several threads', async () => {
    const slow = 'Ada Quill said the bridge was unsafe. '.repeat(600)
    const wanted = Array.from({ length: 3000 }, (_, id) => ({
      id,
      text: id % 500 === 0 ? slow : `Ada Quill said that bridge ${id} was unsafe.`,
    }))
    const { code, err, lines } = await run(
      wanted.map((each) => `${JSON.stringify(each)}\n`).join(''),
      '--workers',
      '3',
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(lines.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
    expect(lines[1]).toMatchObject({ statements: [{ cue: [[10, 14]] }], diagnostics: [] })
  })

  test('says which lines are bad, in their place, and goes on', async () => {
    const good = (id: number) => JSON.stringify({ id, text: 'He said so.' })
    const rows = [good(1), 'no json', '', '[]', '{"text":"x"}', '{"id":"a","text":7}', `${good(2)}\r`]
    const input = Buffer.concat([
      Buffer.from(`${rows.join('\n')}\n`),
      Buffer.from([0xff, 0x0a]),
      Buffer.from(good(3)),
    ])
    const { code, err, lines } = await run(input, '--workers', '1')
    expect(lines.map(({ id, line, error }) => [id, line, error])).toEqual([
      [1, undefined, undefined],
      [null, 2, expect.stringContaining('JSON object')],
      [null, 4, expect.stringContaining('JSON object')],
      [null, 5, expect.stringContaining('"id"')],
      ['a', 6, expect.stringContaining('"text"')],
      [2, undefined, undefined],
      [null, 8, 'expected UTF-8'],
      [3, undefined, undefined],
    ])
    expect(code).toBe(2)
    expect(err).toBe('hearsay: 5 lines could not be read; each says why in its place\n')
  })

  test('makes nothing of nothing', async () => {
    expect(await run('')).toEqual({ code: 0, err: '', lines: [] })
  })

  test('answers a line as soon as it has come, before the input ends', async () => {
    const child = start(['read', '--jsonl', '--workers', '1'])
    child.stdin.write('{"id":"first","text":"He said so."}\n')
    const [chunk] = await once(child.stdout, 'data')
    expect(JSON.parse(String(chunk)).id).toBe('first')
    child.stdin.end()
    const [code] = await once(child, 'close')
    expect(code).toBe(0)
  })

  test('ends in silence when its reader has seen enough', async () => {
    const line = `${JSON.stringify({ id: 1, text: 'He said so. '.repeat(50) })}\n`
    const child = start(['read', '--jsonl', file(line.repeat(2000)), '--workers', '1'])
    const err = text(child.stderr)
    child.stdout.once('data', () => child.stdout.destroy())
    const [code] = await once(child, 'close')
    expect({ code, err: await err }).toEqual({ code: 0, err: '' })
  })
})

test('--against shows what a new reading finds differently from a case', async () => {
  const { code, out } = await hearsay([
    'read',
    'cases/abu-ghraib-2015/brief.txt',
    '--against',
    'cases/abu-ghraib-2015',
  ])
  expect(code).toBe(0)
  expect(out).toMatch(/\d+ added, \d+ not found again, \d+ changed, \d+ as recorded\.\n$/)
})

test('--against as data', async () => {
  const brief = 'cases/abu-ghraib-2015/brief.txt'
  const { code, out } = await hearsay(['read', brief, '--against', 'cases/abu-ghraib-2015', '--json'])
  expect(code).toBe(0)
  expect(Object.keys(JSON.parse(out)).sort()).toEqual(['added', 'changed', 'missing', 'same'])
})

describe('a page of HTML', () => {
  const said = '<p>Mayor Ada Quill told reporters on Monday that engineers had warned her of the bridge.</p>'
  const HTML = `<!doctype html><html lang="en"><body><nav><a href="/">Home said so</a></nav>
<article><h1>A bridge</h1>${said.repeat(5)}</article><footer>Accept all cookies, we said.</footer></body></html>`

  test('is captured first: its article is read, and what that leaves out is said', async () => {
    const { code, out } = await hearsay(['read', '-'], { input: HTML })
    expect(code).toBe(0)
    expect(out).not.toMatch(/<p>|cookies,|Home/)
    expect(out).toMatch(/This is a page: \d+ words are read as its article; \d+ others, of menus/)
  })

  test('gives its text with --json and --jsonl, in which the offsets count', async () => {
    const { out } = await hearsay(['read', '-', '--json'], { input: HTML })
    const line = await hearsay([
      'read',
      '--jsonl',
      file(JSON.stringify({ id: 1, text: HTML })),
      '--workers',
      '1',
    ])
    for (const { page, statements } of [JSON.parse(out), JSON.parse(line.out)]) {
      const [start = -1, end = -1] = statements[0].source[0]
      expect(page.text.slice(start, end)).toBe('Mayor Ada Quill')
      expect(page.text).toContain('Accept all cookies')
    }
  })
})
