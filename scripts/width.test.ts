import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ourFiles } from './rooms/repository.ts'
import { formatFinding } from './rooms/source.ts'
import { wideLines } from './width.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const WIDTH: number = JSON.parse(read('biome.json')).formatter.lineWidth
const FOLDERS = '{apps,benchmarks,docs,packages,scripts,training}'

test('no line of a component, and no comment, is wider than what the formatter writes', () => {
  const files = ourFiles(ROOT, `{*.ts,${FOLDERS}/**/*.{svelte,ts,mjs}}`)
  expect(files.length).toBeGreaterThan(700)
  const found = files.flatMap((path) => wideLines({ path, text: read(path) }, WIDTH))
  expect(found.map(formatFinding)).toEqual([])
})

describe('of lines wider than 20 columns', () => {
  const cases: [what: string, path: string, text: string, lines: number[]][] = [
    ['markup', 'a.svelte', '<p>\n  one, two, three, four\n</p>\n', [2]],
    ['a script of a component', 'a.svelte', '<script>\nconst a = "one, two"\n</script>\n', []],
    ['a comment of one line', 'a.ts', 'const a = 1\n// one, two, three, four\n', [2]],
    ['a comment behind code', 'a.ts', 'const a = 1 // one, two\nconst b = 2\n', [1]],
    ['a comment of many lines', 'a.ts', '/*\n * one, two, three, four\n */\nconst a = 1\n', [2]],
    ['a docstring', 'a.ts', '/**\n * one\n * two, three, four, five\n */\nexport const a = 1\n', [3]],
    ['a comment in a call', 'a.mjs', 'f(\n  1, // one, two, three, four\n)\n', [2]],
    ['code', 'a.ts', "const a = 'one, two, three'\n", []],
    ['what looks like a comment in a text', 'a.ts', 'const a = `\n// one, two, three, four\n`\n', []],
    ['letters of two units', 'a.ts', '// 𝐨𝐧𝐞, 𝐭𝐰𝐨, 𝐭𝐡𝐫𝐞𝐞\n', []],
  ]
  test.each(cases)('%s', (_, path, text, lines) => {
    expect(wideLines({ path, text }, 20).map(({ line }) => line)).toEqual(lines)
  })

  test('a finding says where, what was expected and what was found', () => {
    const [found] = wideLines({ path: 'a.ts', text: '// one, two, three, four\n' }, 20)
    expect(found && formatFinding(found)).toBe('a.ts:1: expected at most 20 columns; found 24')
  })
})
