import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BINARY, hearsay, ROOT, spawned, start, temporaryFolder } from '../testing/hearsay.ts'

describe('help', () => {
  test.each([
    [
      [],
      /weigh \[options\][\s\S]*verify \[options\][\s\S]*case[\s\S]*serve[\s\S]*Exit codes:\n {2}0 {2}done/,
    ],
    [['help', 'weigh'], /--as-of[\s\S]*Examples:[\s\S]*GRAPH is a network/],
    [['help', 'case'], /import[\s\S]*export[\s\S]*log[\s\S]*diff/],
    [['case', 'diff', '--help'], /--from <date>/],
  ])('hearsay %j', async (args, expected) => {
    const { code, out, err } = await hearsay(args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Usage: hearsay/)
    expect(out).toMatch(expected)
  })
})

/** Every row: arguments, and what the one line on standard error says. */
const BAD: [args: string[], line: RegExp][] = [
  [['wiegh'], /unknown command 'wiegh' .*Did you mean weigh/],
  [['weigh'], /missing required argument 'case\|graph'/],
  [['weigh', 'a', 'b'], /too many arguments/],
  [['weigh', 'x', '--asof', '2026-01-01'], /unknown option '--asof' .*Did you mean --as-of/],
  [['weigh', 'x', '--as-of', '2026-02-30'], /'2026-02-30' is invalid. Expected a day such as/],
  [['weigh', 'No Such File'], /No Such File: there is no such file or folder/],
  [['weigh', 'no-such-case'], /no-such-case: expected a path, or the id of a case in .*, which has none/],
  [['weigh', 'README.md'], /README.md:1:1: expected JSON: a plain graph or a bundle/],
  [['weigh', 'docs'], /docs: expected a folder with a case in .yaml files/],
  [['verify', 'no-such-case'], /which has none/],
  [['verify', 'cases/abu-ghraib-2015', '--key', 'x'], /--key: only a bundle is signed/],
  [['case'], /expected a command/],
  [['case', 'import', 'nowhere'], /nowhere: there is no such file or folder/],
  [['case', 'export', 'x', '--bundle', 'a', '--yaml', 'b'], /cannot be used with option/],
  [['case', 'log', 'no-such-case'], /which has none/],
  [['case', 'diff', 'cases/abu-ghraib-2015'], /expected --from with a date, or a second case/],
  [['case', 'diff', 'cases/abu-ghraib-2015', '--from', '2015-04-12'], /nothing was recorded by 2015-04-12/],
  [['serve', '--port', '70000'], /Expected a port/],
  [['serve', 'nowhere'], /nowhere: expected a folder with a case in .yaml files/],
  [['serve', 'cases', '--load', 'cases'], /--load: a folder that is shown as it stands needs no store/],
  [['case', 'check', 'README.md'], /README.md: expected a folder with case files/],
  [['serve', '--load', 'nowhere'], /nowhere: expected a folder of cases/],
  [['serve', 'README.md'], /README.md: expected a folder with a case in .yaml files/],
  [['case', 'check', 'nowhere'], /nowhere: there is no such file or folder/],
  [['case', 'check', 'README.md'], /one that ends in .yaml or .yml; hearsay verify checks a bundle\n$/],
  [['verify', 'no-such-case', '--key', 'x'], /--key: only a bundle is signed/],
  [['verify', 'cases/abu-ghraib-2015/01-reporting.yaml', '--key', 'x'], /--key: only a bundle is signed/],
  [['read', '-', '--against', 'a', '--jsonl'], /'--against <case>' cannot be used with option '--jsonl'/],
  [['read', '-', '--resume', 'a'], /--resume: expected only with --jsonl\n$/],
  [['read', '-', '--quiet'], /--quiet: expected only with --jsonl\n$/],
  [['draft'], /expected a document: a page, a text, a PDF, a feed\n$/],
  [['draft', 'README.md', '--workers', '2'], /--workers: expected only with --jsonl\n$/],
  [['draft', 'a', 'b', '--jsonl'], /--jsonl: expected one file of lines, or standard input\n$/],
  [['draft', 'a', '--jsonl', '--out', 'b'], /'--jsonl' cannot be used with option '--out <folder>'/],
  [['draft', 'a', '--at', '2026-01-01'], /Expected a time in UTC such as/],
  [['draft', 'nowhere', '--jsonl'], /nowhere: cannot be read: there is no such file\n$/],
  [
    ['read', 'README.md', '--jsonl', '--resume', 'README.md'],
    /README.md: expected a file for the output; this is the/,
  ],
  [
    ['read', 'README.md', '--jsonl', '--resume', 'LICENSE'],
    /LICENSE:1: expected a line that this command has written/,
  ],
]

describe('bad input is one line, exit 2, and leaves no data folder', () => {
  test.each(BAD)('%j', async (args, line) => {
    const data = join(temporaryFolder(), 'data')
    const { code, out, err } = await hearsay(args, { env: { HEARSAY_DATA: data } })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(line)
    expect(err).toMatch(/^hearsay: [^\n]+\n$/)
    expect(existsSync(data)).toBe(false)
  })

  test('and one JSON object with --json', async () => {
    const { code, out, err } = await hearsay(['weigh', 'no-such-case', '--json'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(JSON.parse(err)).toMatchObject({
      code: 'not-found',
      exitCode: 2,
      title: expect.stringMatching(/no-such-case/),
    })
  })
})

test.each([
  ['0', true],
  ['1', true],
  ['65535', true],
  ['00080', true],
  ['65536', false],
  ['-1', false],
  ['1.5', false],
  ['80x', false],
  ['x80', false],
  ['', false],
  ['000080', false],
])('%j is a port: %s', async (port, good) => {
  const { err } = await hearsay(['serve', 'nowhere', '--port', port])
  expect(err).toMatch(good ? /^hearsay: nowhere: expected/ : /Expected a port: 0 to 65535\.\n$/)
})

test.each([
  ['1', true],
  ['256', true],
  ['016', true],
  ['0', false],
  ['257', false],
  ['1.5', false],
  ['4x', false],
  ['x4', false],
  ['0004', false],
  ['', false],
])('%j is a number of threads: %s', async (count, good) => {
  const { err } = await hearsay(['read', 'README.md', '--workers', count])
  expect(err).toMatch(good ? /^hearsay: --workers: expected only/ : /Expected a number from 1 to 256\.\n$/)
})

test('the real command, in a process of its own, ends with the same code', async () => {
  expect(await spawned(['weigh', 'No Such File'])).toEqual({
    code: 2,
    out: '',
    err: 'hearsay: No Such File: there is no such file or folder\n',
  })
})

test('the data folder is in the working directory, unless it is named', async () => {
  const { err } = await hearsay(['weigh', 'no-such-case'])
  expect(err).toContain('the id of a case in data, which has')
  const elsewhere = await hearsay(['weigh', 'no-such-case'], { env: { HEARSAY_DATA: 'else/where' } })
  expect(elsewhere.err).toContain(`in ${join(process.cwd(), 'else/where')}, which has none`)
})

test('a data folder that cannot be used is exit 3, and says why', async () => {
  const file = join(temporaryFolder(), 'data')
  writeFileSync(file, 'not a folder')
  const { code, err } = await hearsay(['case', 'import', 'cases/abu-ghraib-2015', '--data', file])
  expect(code).toBe(3)
  expect(err).toMatch(/^hearsay: .*data: the data folder cannot be used: .*\n$/)
})

test('a database that is none is exit 3', async () => {
  const data = temporaryFolder()
  writeFileSync(join(data, 'hearsay.db'), 'this is no database, whatever its name says'.repeat(30))
  const { code, err } = await hearsay(['weigh', 'some-case', '--data', data])
  expect(code).toBe(3)
  expect(err).toMatch(/cannot be used: The database can no longer be read .* \(file is not a database\)\n$/)
})

test('a reader that has seen enough ends it in silence', async () => {
  const child = start(['case', 'log', 'cases/abu-ghraib-2015', '--json'])
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((resolve) => child.once('close', resolve))
  expect({ code, err }).toEqual({ code: 0, err: '' })
})

test('an older Node hands over to the project’s own', async () => {
  const preload = join(temporaryFolder(), 'older.mjs')
  writeFileSync(
    preload,
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } }); delete process.env.NODE_OPTIONS",
  )
  const { status, stdout } = spawnSync(process.execPath, ['--import', preload, BINARY, '--help'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  expect(stdout).toContain('Usage: hearsay')
})
