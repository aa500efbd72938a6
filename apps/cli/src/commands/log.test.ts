import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hearsay, temporaryFolder } from '../testing/hearsay.ts'

const FIRST = `by: ana
at: 2026-01-01T00:00:00Z
case: { id: small, kicker: Small, title: A small case, question: Did it?, language: en }
authors:
  - { id: ana, name: Ana, role: editor }
  - { id: ben, name: Ben, role: editor }
parties:
  - { id: mira, type: person, name: Mira }
`
const LATER: readonly string[] = [
  // The same time and author, for a reason of its own.
  `by: ana
at: 2026-01-01T00:00:00Z
why: A name was wrong.
corrections:
  - { of: mira, set: { name: Myra } }
`,
  // The same time and no reason, by another.
  `by: ben
at: 2026-01-01T00:00:00Z
parties:
  - { id: ivo, type: person, name: Ivo }
`,
  // The same author, later.
  `by: ben
at: 2026-02-01T00:00:00Z
why: He was never there.
parties:
  - { id: zoe, type: person, name: Zoë, why: Seen at the bridge. }
retractions:
  - { of: ivo }
`,
]

/** A case folder with the first so many files. */
function folder(files = 1 + LATER.length): string {
  const path = join(temporaryFolder(), 'small')
  mkdirSync(path)
  for (const [index, text] of [FIRST, ...LATER].slice(0, files).entries())
    writeFileSync(join(path, `${index}.yaml`), text)
  return path
}

test('entries recorded at once, by one author, for one reason, stand together', async () => {
  const { code, out } = await hearsay(['case', 'log', folder()])
  expect(code).toBe(0)
  expect(out.split('\n')).toMatchInlineSnapshot(`
    [
      "2026-01-01T00:00:00Z  Ana",
      "Entry  Kind         Id     What",
      "    0  case opened  small  A small case",
      "    1  author       ana    Ana",
      "    2  author       ben    Ben",
      "    3  party        mira   Mira",
      "",
      "2026-01-01T00:00:00Z  Ana",
      "A name was wrong.",
      "Entry  Kind        Id    What",
      "    4  correction  mira  Myra",
      "",
      "2026-01-01T00:00:00Z  Ben",
      "Entry  Kind   Id   What",
      "    5  party  ivo  Ivo",
      "",
      "2026-02-01T00:00:00Z  Ben",
      "Seen at the bridge.",
      "Entry  Kind   Id   What",
      "    6  party  zoe  Zoë",
      "",
      "2026-02-01T00:00:00Z  Ben",
      "He was never there.",
      "Entry  Kind        Id   What",
      "    7  retraction  ivo  Ivo",
      "",
      "",
    ]
  `)
})

test('a later case differs from an earlier in what was added, changed and taken out', async () => {
  const [earlier, later] = [folder(3), folder()]
  const told = async (...args: string[]) => (await hearsay(['case', 'diff', ...args])).out.split('\n')
  expect(await told(folder(1), later)).toMatchInlineSnapshot(`
    [
      "~ party mira: Myra",
      "    name: Mira → Myra",
      "+ party zoe: Zoë",
      "",
    ]
  `)
  expect(await told(earlier, later)).toMatchInlineSnapshot(`
    [
      "- party ivo: Ivo",
      "+ party zoe: Zoë",
      "",
    ]
  `)
  expect(await told(later, '--from', '2026-01-31')).toEqual(await told(earlier, later))
  expect(await told(later, '--from', '2026-01-01', '--to', '2026-01-31')).toEqual(['No difference.', ''])
})

test('a field is told as it stands in a case file, and where it was not there', async () => {
  const path = folder(1)
  const correction =
    'corrections:\n  - { of: mira, why: So., set: { short: "Mi\u00a0ra", aliases: [Mimi, M.] } }\n'
  writeFileSync(join(path, '9.yaml'), `by: ana\nat: 2026-03-01T00:00:00Z\n${correction}`)
  const { out } = await hearsay(['case', 'diff', folder(1), path])
  expect(out).toMatchInlineSnapshot(`
    "~ party mira: Mira
        short: nothing → Mi ra
        aliases: nothing → ["Mimi","M."]
    "
  `)
})

test('for a program, a list with every field', async () => {
  const { out } = await hearsay(['case', 'diff', folder(1), folder(2), '--json'])
  expect(JSON.parse(out)).toMatchObject([{ kind: 'party', id: 'mira', change: 'changed', fields: ['name'] }])
  const log = JSON.parse((await hearsay(['case', 'log', folder(1), '--json'])).out)
  expect(log.map(({ kind }: { kind: string }) => kind)).toEqual(['case', 'author', 'author', 'party'])
})
