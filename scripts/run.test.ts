import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'

/*
 * Drives the real script in a project of a few files, with an npm that writes down what it was asked and
 * answers from a script: the real one would need its registry.
 */

const LOCK = {
  '': {},
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/for-other-machines': { version: '1.0.0', optional: true },
}
const { 'node_modules/for-other-machines': _, ...INSTALLED } = LOCK

interface Project {
  /** What npm has installed; nothing where it never ran. */
  readonly installed?: object
  /** Body of the npm that runs. */
  readonly npm?: string
  readonly files?: Readonly<Record<string, string>>
}

function project({ installed, npm = '', files = {} }: Project): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-run-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(join(import.meta.dirname, 'run.mjs'), join(folder, 'scripts/run.mjs'))
  cpSync(join(import.meta.dirname, 'run'), join(folder, 'scripts/run'), { recursive: true })
  const asked =
    "import { appendFileSync } from 'node:fs'\nappendFileSync('asked', process.argv.slice(2).join(' ') + '\\n')\n"
  const all = {
    'package-lock.json': JSON.stringify({ packages: LOCK }),
    'npm.js': asked + npm,
    asked: '',
    ...files,
  }
  for (const [path, content] of Object.entries(all)) write(folder, path, content)
  if (installed) {
    write(folder, 'node_modules/.package-lock.json', JSON.stringify({ packages: installed }))
    mkdirSync(join(folder, 'node_modules/node/bin'), { recursive: true })
    symlinkSync(process.execPath, join(folder, 'node_modules/node/bin/node'))
  }
  return folder
}

function write(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

function start(folder: string, args: readonly string[], before: readonly string[] = []) {
  const { npm_lifecycle_event: _, ...env } = process.env
  const npm_execpath = join(folder, 'npm.js')
  return spawn(process.execPath, [...before, join(folder, 'scripts/run.mjs'), ...args], {
    cwd: folder,
    env: { ...env, npm_execpath },
  })
}

async function run(folder: string, args: readonly string[], before: readonly string[] = []) {
  const child = start(folder, args, before)
  const [out, err, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { code, signal, out, err, asked: readFileSync(join(folder, 'asked'), 'utf8') }
}

test('an old Node gets a sentence', async () => {
  const folder = project({
    files: { 'old.mjs': "Object.defineProperty(process, 'versions', { value: { node: '18.2.0' } })" },
  })
  const { code, err, asked } = await run(folder, ['start'], ['--import', join(folder, 'old.mjs')])
  expect({ code, asked }).toEqual({ code: 2, asked: '' })
  expect(err).toMatch(/^Hearsay needs Node\.js 20 or newer to start; this is /)
})

test('a task that does not exist installs nothing', async () => {
  const { code, err, asked } = await run(project({}), ['strat'])
  expect({ code, err, asked }).toEqual({
    code: 2,
    err: 'expected one of start, test, build, check, bench, pack, mutate; found strat\n',
    asked: '',
  })
})

describe('installing', () => {
  const ci = /^ci .*--no-audit/

  test.each<[string, object]>([
    ['what is there agrees, foreign packages aside', INSTALLED],
    ['there is more than was asked for', { ...INSTALLED, 'node_modules/b': { version: '2.0.0' } }],
  ])('is left out where %s', async (_, installed) => {
    const { code, err, asked } = await run(project({ installed, files: { 'benchmarks/a.ts': '' } }), [
      'bench',
      'b',
    ])
    expect({ code, err, asked }).toEqual({ code: 2, err: 'no benchmark "b"; expected one of a\n', asked: '' })
  })

  test('every benchmark that is run without being named is there', () => {
    const main = readFileSync(new URL('run/main.mjs', import.meta.url), 'utf8')
    const named = [...(/BENCHMARKS = \[([^\]]*)\]/.exec(main)?.[1]?.matchAll(/'([\w-]+)'/g) ?? [])]
    const isThere = (name = '') => existsSync(new URL(`../benchmarks/${name}.ts`, import.meta.url))
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter(([, name]) => !isThere(name))).toEqual([])
  })

  test.each<[string, object | undefined]>([
    ['nothing is there', undefined],
    ['a version is another', { ...INSTALLED, 'node_modules/a': { version: '0.9.0', integrity: 'sha512-a' } }],
    [
      'the content is another',
      { ...INSTALLED, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } },
    ],
    ['a package is missing', { '': {} }],
  ])('is done where %s', async (_, installed) => {
    const { asked } = await run(project({ ...(installed && { installed }) }), ['bench'])
    expect(asked).toMatch(ci)
  })

  test('without a network says that it needs one, once', async () => {
    const npm = "console.error('npm error code ECONNREFUSED'); process.exitCode = 1"
    const { code, err } = await run(project({ npm }), ['start'])
    expect(code).toBe(1)
    expect(err).toMatch(
      /npm error code ECONNREFUSED\nnpm could not reach its registry\..*\nTry again with: npm start\n$/s,
    )
  })

  test('that fails otherwise keeps npm’s words and its exit code', async () => {
    const { code, err } = await run(
      project({ npm: "console.error('npm error EUSAGE'); process.exitCode = 9" }),
      ['start'],
    )
    expect(code).toBe(9)
    expect(err).toMatch(/^npm error EUSAGE\nnpm could not install the project/)
  })

  test('without install scripts says which one is needed', async () => {
    const { code, err } = await run(project({}), ['start'])
    expect(code).toBe(2)
    expect(err).toMatch(/npm rebuild node --ignore-scripts=false/)
  })
})

describe('what it runs', () => {
  const bench = (body: string) => project({ installed: INSTALLED, files: { 'benchmarks/a.ts': body } })

  test('runs on the project’s Node, and its exit code is kept', async () => {
    const { code, out } = await run(bench('console.log(typeof gc, process.execPath); process.exitCode = 7'), [
      'bench',
      'a',
    ])
    expect(code).toBe(7)
    expect(out).toContain(`function ${process.execPath}`)
  })

  test('gets signals, and is waited for', async () => {
    const body =
      "process.on('SIGTERM', () => setTimeout(() => { console.log('ended well'); process.exit() }, 200)); setInterval(() => {}, 1000); console.log('ready')"
    const child = start(bench(body), ['bench', 'a'])
    const printed = text(child.stdout)
    child.stdout.on('data', (chunk) => String(chunk).includes('ready') && child.kill('SIGTERM'))
    expect(await once(child, 'close')).toEqual([0, null])
    expect(await printed).toContain('ended well')
  })

  test('ends as its child ended, by a signal too', async () => {
    const { signal } = await run(bench("process.kill(process.pid, 'SIGKILL')"), ['bench', 'a'])
    expect(signal).toBe('SIGKILL')
  })
})
