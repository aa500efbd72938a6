import { describe, expect, test } from 'vitest'
import { checkHouse } from './check.ts'
import { parseManifest } from './manifest.ts'
import type { House } from './repository.ts'
import { formatFinding } from './source.ts'
import { roomTable } from './table.ts'

const PAGE = `
| room | turns | into | may import | pure |
|---|---|---|---|---|
| [\`packages/text\`](x) | | | nothing | yes |
| [\`packages/case\`](x) | | | text | yes |
| [\`packages/dossier\`](x) | | | case | its \`.ts\` |
| [\`apps/cli\`](x) | | | all | |
`

const MANIFESTS: Readonly<Record<string, object>> = {
  'packages/text': { name: '@hearsay/text' },
  'packages/case': {
    name: '@hearsay/case',
    dependencies: { '@hearsay/text': '1', zod: '1' },
    devDependencies: { '@types/geojson': '1' },
  },
  'packages/dossier': {
    name: '@hearsay/dossier',
    private: true,
    dependencies: { '@hearsay/case': '1', svelte: '1' },
  },
  'apps/cli': {
    name: 'hearsay',
    dependencies: { '@hearsay/case': '1', commander: '1' },
    imports: { '#lib/*': './src/lib/*' },
  },
}

/** A house in which every rule is kept; each test plants one thing more in it. */
const SOUND: Readonly<Record<string, string>> = {
  'packages/text/src/index.ts': 'export const one = 1',
  'packages/text/src/node.ts':
    "import { createHash } from 'node:crypto'\nexport const hash = createHash('sha256')",
  'packages/case/src/index.ts':
    "import { one } from '@hearsay/text'\nimport { z } from 'zod'\nexport const two = [one, z]",
  'packages/dossier/src/Page.svelte':
    '<script lang="ts">\nimport { two } from \'@hearsay/case\'\nlet { now = Date.now() } = $props()\n</script>\n<p>{two} {now}</p>',
  'apps/cli/src/main.ts':
    "import { two } from '@hearsay/case'\nimport { Command } from 'commander'\nimport { a } from '#lib/a.ts'\nconsole.log(two, Command, a)",
  'apps/cli/src/lib/a.ts': 'export const a = process.argv',
}

function house(
  planted: Readonly<Record<string, string>>,
  manifests: Readonly<Record<string, object>> = {},
): House {
  const all = Object.entries({ ...MANIFESTS, ...manifests })
  return {
    rooms: roomTable(PAGE),
    manifests: new Map(all.map(([path, json]) => [path, parseManifest(path, JSON.stringify(json))])),
    sources: Object.entries({ ...SOUND, ...planted }).map(([path, text]) => ({ path, text })),
    tools: ['vitest'],
  }
}

const found = (...given: Parameters<typeof house>) => checkHouse(house(...given)).map(formatFinding)

test('a house that keeps its rules', () => expect(found({})).toEqual([]))

describe('a forbidden import is found', () => {
  const TEXT = 'packages/text/src/planted.ts'
  const MAY_NOT = 'packages/text may import no room; found @hearsay/case'

  test.each([
    ["import { two } from '@hearsay/case'"],
    ["import '@hearsay/case'"],
    ["import * as all from '@hearsay/case'"],
    ["import type { Case } from '@hearsay/case'"],
    ["import { type Case } from '@hearsay/case'"],
    ["export { two } from '@hearsay/case'"],
    ["export * from '@hearsay/case'"],
    ["export type { Case } from '@hearsay/case'"],
    ["import all = require('@hearsay/case')"],
    ["export const two = await import('@hearsay/case')"],
    ['export const two = await import(`@hearsay/case`)'],
    ["export type Two = import('@hearsay/case').Two"],
    ["export const at = import.meta.resolve('@hearsay/case')"],
    ["/// <reference types='@hearsay/case' />"],
  ])('%s', (line) => {
    const findings = found({ [TEXT]: line })
    expect(findings).toContain(`${TEXT}:1: ${MAY_NOT}`)
  })

  const svelte = (script: string, markup = '') => `<script lang="ts">\n${script}\n</script>\n${markup}`

  test.each<[string, number]>([
    [svelte("import { run } from 'hearsay'"), 2],
    [svelte("import type { Run } from 'hearsay'"), 2],
    [svelte("export { run } from 'hearsay'").replace('<script', '<script module'), 2],
    [svelte("const run = () => import('hearsay')"), 2],
    [svelte("let a: import('hearsay').Run"), 2],
    [svelte('', "{#await import('hearsay')}{/await}"), 4],
  ])('%s', (text, line) => {
    const path = 'packages/dossier/src/Planted.svelte'
    expect(found({ [path]: text })).toContain(
      `${path}:${line}: packages/dossier may import packages/case; found hearsay`,
    )
  })

  test.each<[path: string, text: string, message: string]>([
    [
      'apps/cli/src/a.ts',
      "import { one } from '../../../packages/text/src/index.ts'",
      'expected a path inside apps/cli; found ../../../packages/text/src/index.ts',
    ],
    [
      'apps/cli/src/a.test.ts',
      "import { one } from '../../../packages/text/src/index.ts'",
      'expected a path inside apps/cli; found ../../../packages/text/src/index.ts',
    ],
    [
      'apps/cli/src/a.ts',
      "new Worker(new URL('../../../packages/case/src/worker.ts', import.meta.url))",
      'expected a path inside apps/cli; found ../../../packages/case/src/worker.ts',
    ],
    [
      'apps/cli/src/a.ts',
      "const name = 'case'\nawait import('@hearsay/' + name)",
      'expected an import that can be read here; found one that is worked out',
    ],
    [
      'apps/cli/src/a.ts',
      "import { a } from './testing/a.ts'",
      'expected nothing that is for tests; found ./testing/a.ts',
    ],
    [
      'apps/cli/src/a.ts',
      "import { a } from './b.test.ts'",
      'expected nothing that is for tests; found ./b.test.ts',
    ],
    [
      'apps/cli/src/a.ts',
      "import { a } from '@hearsay/case/testing'",
      'expected nothing that is for tests; found @hearsay/case/testing',
    ],
    [
      'apps/cli/src/a.ts',
      "import { a } from 'hearsay'",
      'expected a relative path inside the room; found hearsay',
    ],
    ['packages/case/src/a.ts', "import fs from 'node:fs'", 'expected no I/O in a pure room; found node:fs'],
    [
      'packages/case/src/a.ts',
      "import type { Hash } from 'node:crypto'",
      'expected no I/O in a pure room; found node:crypto',
    ],
    [
      'packages/case/src/a.ts',
      "import { hash } from '@hearsay/text/node'",
      'expected no I/O in a pure room; found @hearsay/text/node',
    ],
    [
      'packages/dossier/src/a.ts',
      "import { mount } from 'svelte'",
      'expected no framework in a pure room; found svelte',
    ],
    [
      'packages/dossier/src/a.ts',
      "import Page from './Page.svelte'",
      'expected a pure file, from one that is pure; found ./Page.svelte',
    ],
    [
      'packages/dossier/src/a.ts',
      "import { language } from './language.svelte.ts'",
      'expected a pure file, from one that is pure; found ./language.svelte.ts',
    ],
    [
      'packages/text/src/a.ts',
      "import { hash } from './node.ts'",
      'expected a pure file, from one that is pure; found ./node.ts',
    ],
    [
      'packages/dossier/src/a.ts',
      "import { base } from '$app/paths'",
      'expected no framework in a pure room; found $app/paths',
    ],
  ])('%s: %s', (path, text, message) => {
    const line = text.split('\n').length
    expect(found({ [path]: text })).toContain(`${path}:${line}: ${message}`)
  })

  test('but components may use what draws them', () => {
    const text = "import { createContext } from 'svelte'\nexport const at = createContext()"
    expect(found({ 'packages/dossier/src/a.svelte.ts': text })).toEqual([])
  })

  test.each([
    [
      'packages/case/src/a.test.ts',
      "import { run } from 'hearsay'\nimport { test } from 'vitest'\nimport 'node:fs'",
    ],
    ['packages/text/src/testing/a.ts', "export * from '@hearsay/case/testing'"],
  ])('but %s is for tests', (path, text) => {
    expect(found({ [path]: text }).filter((finding) => !finding.includes('package.json'))).toEqual([])
  })

  test.each([
    ["// import { two } from '@hearsay/case'"],
    ["/* await import('@hearsay/case') */"],
    ["/** {@link import('@hearsay/case')} */ export const a = 1"],
    ['export const a = "import { two } from \'@hearsay/case\'"'],
    ["export const a = `import('@hearsay/case')`"],
    ["export const a = { import: (name: string) => name }.import('@hearsay/case')"],
    ["export const at = new URL('./model.bin', 'https://example.org')"],
  ])('and %s is none', (text) => expect(found({ [TEXT]: text })).toEqual([]))
})

test('what is made of an address like a file’s, and is none, is no import', () => {
  const text = "export const place = new Place('../../../packages/case/src/index.ts', import.meta.url)"
  expect(found({ 'apps/cli/src/b.ts': text })).toEqual([])
})

describe('a dependency is found', () => {
  test.each<
    [name: string, planted: Record<string, string>, manifests: Record<string, object>, finding: string]
  >([
    [
      'that is missing',
      { 'packages/text/src/a.ts': "import leven from 'leven'" },
      {},
      'packages/text/src/a.ts:1: expected leven in packages/text/package.json, since it is imported; found nothing',
    ],
    [
      'that only development has',
      { 'packages/case/src/a.ts': "import 'geojson'" },
      {},
      'packages/case/src/a.ts:1: expected geojson in packages/case/package.json, since it is imported; found nothing',
    ],
    [
      'that a test needs',
      { 'packages/text/src/a.test.ts': "import { two } from '@hearsay/case'" },
      {},
      'packages/text/src/a.test.ts:1: expected @hearsay/case in packages/text/package.json, since it is imported; found nothing',
    ],
    [
      'that only a test imports',
      { 'packages/text/src/a.test.ts': "import 'leven'" },
      { 'packages/text': { name: '@hearsay/text', dependencies: { leven: '1' } } },
      'packages/text/package.json:0: expected only what is imported; found leven',
    ],
    [
      'that nobody imports',
      {},
      { 'packages/text': { name: '@hearsay/text', devDependencies: { '@hearsay/case': '1' } } },
      'packages/text/package.json:0: expected only what is imported; found @hearsay/case',
    ],
    [
      'that the table forbids',
      {},
      { 'packages/text': { name: '@hearsay/text', dependencies: { '@hearsay/case': '1' } } },
      'packages/text/package.json:0: expected rooms that the table allows; found @hearsay/case',
    ],
  ])('%s', (_, planted, manifests, finding) => {
    expect(found(planted, manifests)).toContain(finding)
  })

  test('but types may come from @types', () => {
    expect(found({ 'packages/case/src/a.ts': "import type { Point } from 'geojson'" })).toEqual([])
  })
})

describe('a circle is found', () => {
  test.each([
    ["export * from './c.ts'", "import { a } from './a.ts'"],
    ["import { c } from './c.ts'", "import { type A } from './a.ts'"],
    ["export const c = () => import('./c.ts')", "import './a.ts'"],
  ])('%s, %s', (a, c) => {
    expect(found({ 'packages/text/src/a.ts': a, 'packages/text/src/c.ts': c })).toEqual([
      'packages/text/src/a.ts:0: expected no circle; found packages/text/src/a.ts → packages/text/src/c.ts → packages/text/src/a.ts',
    ])
  })

  test('but types may know one another', () => {
    const planted = { 'a.ts': "import type { C } from './c.ts'", 'c.ts': "import { a } from './a.ts'" }
    const at = Object.entries(planted).map(([name, text]) => [`packages/text/src/${name}`, text])
    expect(found(Object.fromEntries(at))).toEqual([])
  })

  test('and so may components', () => {
    const script = (line: string) => `<script lang="ts">\n${line}\n</script>`
    const planted = {
      'packages/dossier/src/A.svelte': script("import B from './B.svelte'"),
      'packages/dossier/src/B.svelte': script("import type A from './A.svelte'"),
    }
    expect(found(planted)).toEqual([])
    const loading = { 'packages/dossier/src/B.svelte': script("import A from './A.svelte'") }
    expect(found({ ...planted, ...loading })).toEqual([expect.stringContaining('expected no circle; found')])
  })

  test('of rooms, in the table', () => {
    const rooms = roomTable(PAGE.replace('| nothing |', '| case |'))
    expect(checkHouse({ ...house({}), rooms }).map(formatFinding)).toContain(
      'docs/architecture.md:0: expected no circle of rooms; found packages/case → packages/text → packages/case',
    )
  })
})

describe('the room table', () => {
  test('has a row for every room, and a room for every row', () => {
    expect(found({}, { 'packages/new': { name: '@hearsay/new' } })).toContain(
      'docs/architecture.md:0: expected a row for every room; found none for packages/new',
    )
    const page = `${PAGE.trimEnd()}\n| [\`packages/gone\`](x) | | | nothing | |\n`
    expect(checkHouse({ ...house({}), rooms: roomTable(page) }).map(formatFinding)).toContain(
      'docs/architecture.md:0: expected rooms that exist; found packages/gone',
    )
  })

  test.each([
    ['', /expected a table with the columns room, turns/],
    [PAGE.replace('| text |', '| txt |'), /packages\/case: expected rooms of the table; found txt/],
    [PAGE.replace('| yes |', '| mostly |'), /packages\/text: expected one of yes, .* found mostly/],
    [PAGE.replace('[`packages/text`](x)', 'text'), /expected a linked folder as room; found text/],
  ])('is refused where it cannot be read', (page, message) => {
    expect(() => roomTable(page)).toThrow(message)
  })
})

test('of a room of which the table names doors, no other may be used', () => {
  const page = PAGE.replace('| case | its', '| case/query | its')
  const of = (door: string) => {
    const text = `<script lang="ts">\nimport { two } from '@hearsay/case${door}'\n</script>\n<p>{two}</p>`
    return checkHouse({ ...house({ 'packages/dossier/src/Page.svelte': text }), rooms: roomTable(page) }).map(
      formatFinding,
    )
  }
  const refused = 'packages/dossier may use ./query of packages/case; found @hearsay/case'
  expect(of('')).toEqual([expect.stringContaining(refused)])
  expect(of('/query')).toEqual([])
})
