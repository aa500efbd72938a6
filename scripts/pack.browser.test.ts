import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishedPackages, ROOT } from './pack/packages.ts'
import { examples } from './pack/testing/examples.ts'
import { printedInBrowser } from './pack/testing/in-browser.ts'
import { olderNode } from './pack/testing/older-node.ts'
import { type Stranger, stranger } from './pack/testing/stranger.ts'

/*
 * What a stranger gets: packed, installed into an empty project, and used from a Node that is not ours and in
 * a browser. The code is that of the READMEs. Packed once for both: it takes longer than all that is tried.
 */

const PACKAGES = publishedPackages().map(({ folder, manifest }) => ({
  name: manifest.name,
  folder,
  manifest,
}))

let guest: Stranger
beforeAll(() => {
  guest = stranger()
}, 120_000)
afterAll(() => guest?.remove())

const installed = (name: string, path = '') => join(guest.folder, 'node_modules', name, path)
const installedManifest = (name: string) => JSON.parse(readFileSync(installed(name, 'package.json'), 'utf8'))

test('the packages for strangers are these six', () => {
  const names = ['case', 'drafting', 'ledger', 'reading', 'text', 'weighing']
  expect(PACKAGES.map(({ name }) => name)).toEqual(names.map((name) => `@hearsay/${name}`))
})

describe.each(PACKAGES)('$name', ({ name, manifest }) => {
  test('holds what was compiled, its README and the licence, and nothing that only we need', () => {
    const files = guest.packed.find((packed) => packed.name === name)?.files ?? []
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist/index.d.ts']))
    expect(files.filter((path) => !/^(dist|model)\/|^[^/]+$/.test(path))).toEqual([])
    expect(files.filter((path) => /test|fixture|(?<!\.d)\.ts$/.test(path))).toEqual([])
  })

  test('exports what the workspace does, but for what tests use', () => {
    const { exports } = installedManifest(name)
    const forAll = Object.keys(manifest.exports).filter((key) => key !== './testing')
    expect(Object.keys(exports)).toEqual(forAll)
    const targets = Object.values<string | object>(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    )
    expect(targets.filter((target) => !existsSync(installed(name, target)))).toEqual([])
  })

  test('says what it is, for whom, and under which licence', () => {
    const { description, license, engines, devDependencies } = installedManifest(name)
    expect({ license, engines, devDependencies }).toEqual({
      license: 'Apache-2.0',
      engines: { node: '>=20.12' },
      devDependencies: undefined,
    })
    expect(description.length).toBeGreaterThan(30)
  })

  test('imports nothing that it does not depend on', () => {
    const { dependencies } = installedManifest(name)
    const code = globSync(installed(name, 'dist/**/*.js')).map((path) => readFileSync(path, 'utf8'))
    const imported = code.flatMap((text) => [...text.matchAll(/ from ["']([^."'][^"']*)["']/g)])
    const packages = imported.map(([, id = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? id)
    const unknown = packages.filter((id) => !id.startsWith('node:') && !Object.hasOwn(dependencies, id))
    expect(unknown).toEqual([])
  })
})

describe('the first example of a README', () => {
  const node = olderNode()

  test.each(examples())(`$name, on Node ${node.major}`, ({ code, prints }) => {
    writeFileSync(join(guest.folder, 'example.mjs'), code)
    expect(execFileSync(node.path, ['example.mjs'], { cwd: guest.folder, encoding: 'utf8' })).toBe(prints)
  })

  test('has types that stand alone', () => {
    const files = examples().map(({ name, code }) => {
      const file = `${name.replace(/\W/g, '-')}.ts`
      writeFileSync(join(guest.folder, file), code)
      return file
    })
    const strictly = { strict: true, noEmit: true, skipLibCheck: false, types: [] }
    const compilerOptions = { ...strictly, target: 'ES2022', module: 'NodeNext' }
    const config = join(guest.folder, 'tsconfig.json')
    writeFileSync(config, JSON.stringify({ compilerOptions, files }))
    expect(compilerSays(config)).toBe('')
  }, 120_000)

  test('does in a browser what it prints', async () => {
    const expected = examples().flatMap(({ prints }) => prints.trimEnd().split('\n'))
    expect(await printedInBrowser(guest.folder)).toEqual(expected)
  }, 120_000)
})

function compilerSays(config: string): string {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
  try {
    return execFileSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' })
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
  }
}

test.each(examples())('every export that the README of $name lists exists', async ({ name, readme }) => {
  const exports = PACKAGES.find((each) => each.name === name)?.manifest.exports ?? {}
  const modules = Object.keys(exports).filter((key) => exports[key]?.endsWith('.ts'))
  const loaded = await Promise.all(modules.map((key) => import(`${name}${key.slice(1)}`)))
  const exported = new Set(loaded.flatMap(Object.keys))
  const cells = [...readme.matchAll(/^\| (.*?) \|/gm)].map(([, cell = '']) => cell)
  const listed = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)(?:\(.*?\))?`/g)].map(([, id = '']) => id))
  expect(listed.length).toBeGreaterThan(1)
  expect(listed.filter((id) => !exported.has(id))).toEqual([])
})
