import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { HEADER_FIELDS } from '../packages/case/src/file/sections.ts'
import { basesOf } from '../packages/case/src/index.ts'
import { weighClaim } from '../packages/weighing/src/index.ts'
import { whenWords } from '../packages/words/src/index.ts'
import { figureRows } from '../scripts/guide/figures.ts'
import { type FieldRow, guideOf, readExample } from '../scripts/guide/guide.ts'
import type { Block } from '../scripts/guide/page.ts'
import { fieldsByHeading } from '../scripts/guide/schema.ts'

/*
 * The guide to the case file is held to the program: its fields and values are those of the schemas, its
 * examples are read by the reader of case files, and its figures are what is weighed.
 */
const guide = guideOf(readFileSync(new URL('case-file.md', import.meta.url), 'utf8'))
const schemas = fieldsByHeading()
const rowsOf = (heading: string): readonly FieldRow[] => guide.fields.get(heading) ?? []

describe('every field and every value', () => {
  test('stands under the heading of its section, and there are no other sections', () => {
    const headings = ['The top of a file', 'Every item', ...schemas.keys()]
    expect([...guide.fields.keys()].sort()).toEqual(headings.sort())
  })

  test.each([...schemas])('of %s', (heading, fields) => {
    const expected = [...fields].flatMap(([name, { isNeeded, values }]) => [
      isNeeded && !name.startsWith('words.') ? `${name}, needed` : name,
      ...values.map((value) => `${name}: ${value}`),
    ])
    expect(rowsOf(heading).map(written).sort()).toEqual(expected.sort())
  })

  test.each([...guide.fields])('of %s has a meaning', (_, rows) => {
    expect(rows.filter(({ meaning }) => meaning === '')).toEqual([])
  })

  test('at the top of a file, and of every item', () => {
    expect(rowsOf('The top of a file').map(({ name }) => name)).toEqual([...HEADER_FIELDS])
    expect(rowsOf('Every item').map(written)).toEqual(['id, needed', 'at, needed', 'by, needed', 'why'])
  })
})

test('every date that is written there is read as it says', () => {
  const text = readFileSync(new URL('case-file.md', import.meta.url), 'utf8')
  const [, table = ''] = /\| written \| as readers see it \|\n\|---\|---\|\n((?:\|.*\n)+)/.exec(text) ?? []
  const rows = [...table.matchAll(/\| `(.+?)` \| (.+?) \|/g)].map(([, edtf = '', words]) => [edtf, words])
  expect(rows).toHaveLength(11)
  expect(rows.map(([edtf = '']) => [edtf, whenWords({ edtf }, 'en').words])).toEqual(rows)
})

function written({ name, value, isNeeded }: FieldRow): string {
  if (value !== undefined) return `${name}: ${value}`
  return isNeeded ? `${name}, needed` : name
}

describe('examples', () => {
  const weighed = new Set(guide.figures.map(({ example }) => example))
  const filesBeside = (example: Block) => (weighed.has(example) ? 1 : 2)

  test('are there', () => expect(guide.examples.length).toBeGreaterThan(40))

  test.each(guide.examples.map((one) => [one.line, one] as const))('the one of line %i is read', (_, one) => {
    expect(() => readExample(guide, filesBeside(one), one)).not.toThrow()
  })

  test('use every field', () => {
    const used = new Set([...guide.files, ...guide.examples].flatMap(({ text }) => fieldsUsed(parse(text))))
    // Those of quotations are found for whoever writes.
    const all = [...schemas].flatMap(([heading, fields]) => {
      const names = [...fields.keys()].filter((name) => !name.startsWith('words.'))
      return /^[a-z]/.test(heading) ? names.map((name) => `${heading}.${name}`) : []
    })
    expect(all.filter((name) => !used.has(name))).toEqual([])
  })
})

/** Fields that stand in a case file, each after its section: `statements.future.by`. */
function fieldsUsed(value: unknown, before = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsUsed(one, before))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    before + name,
    ...fieldsUsed(inner, `${before}${name}.`),
  ])
}

describe('figures', () => {
  test.each(guide.figures.map((table) => [table.line, table] as const))('of line %i', (_, table) => {
    const { case: folded } = readExample(guide, table.example ? 1 : 2, table.example)
    expect(table.rows).toEqual(figureRows(weighClaim(folded, table.claim)))
  })

  test('are shown of every basis', () => {
    const shown = guide.figures.flatMap(({ example }) => {
      if (!example) return []
      const { case: folded } = readExample(guide, 1, example)
      const bearing = new Set([...folded.bearing.values()].map(({ of }) => of))
      return [...folded.statement.values()].filter(({ id }) => bearing.has(id)).flatMap(basesOf)
    })
    const kinds = new Set(shown.map(({ kind }): string => kind))
    expect([...kinds].sort()).toEqual(
      [...(schemas.get('statements')?.get('basis.kind')?.values ?? [])].sort(),
    )
  })
})
