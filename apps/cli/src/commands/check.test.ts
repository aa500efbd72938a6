import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FIRST_CASE, hearsay, temporaryFolder } from '../testing/hearsay.ts'

/** A copy of the first case, with its first file changed. */
function copied(change: (text: string) => string = (text) => text): string {
  const folder = join(temporaryFolder(), 'case')
  cpSync(FIRST_CASE, folder, { recursive: true })
  const first = firstFile(folder)
  writeFileSync(first, change(readFileSync(first, 'utf8')))
  return folder
}

function firstFile(folder: string): string {
  const [name = ''] = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
  return join(folder, name)
}

/** Two things that are wrong, in two places. */
const wrong = (text: string) =>
  text.replace('language: en', 'langage: en').replace('role: project', 'role: projct')

test('a good case is one line, and exit 0', async () => {
  const { code, out, err } = await hearsay(['case', 'check', FIRST_CASE])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^abu-ghraib-2015: good; \d+ entries, 3 documents, 2 with their files\.\n$/)
})

test.each([['case', 'check'], ['case', 'import'], ['weigh'], ['verify'], ['case', 'log']])(
  'hearsay %s %s tells every problem of a case, exit 2',
  async (...command) => {
    const folder = copied(wrong)
    const data = join(temporaryFolder(), 'data')
    const { code, out, err } = await hearsay([...command, folder], { env: { HEARSAY_DATA: data } })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    const lines = err.trimEnd().split('\n')
    expect(lines[0]).toBe('hearsay: 2 problems')
    expect(lines[1]).toMatch(
      /^.*01-reporting\.yaml:\d+:\d+: langage: unknown field "langage"; did you mean language\?$/,
    )
    expect(lines[2]).toMatch(/: role: .*did you mean project\?$/)
    expect(lines).toHaveLength(3)
    expect(existsSync(data)).toBe(false)
  },
)

test('--json lists every problem', async () => {
  const { code, err } = await hearsay(['case', 'check', copied(wrong), '--json'])
  expect(code).toBe(2)
  expect(JSON.parse(err)).toMatchObject({
    code: 'bad-case',
    problems: [{ code: 'shape' }, { code: 'shape' }],
  })
})

test('two hundred are shown, and how many more there are', async () => {
  const many = Array.from({ length: 250 }, (_, index) => `  - { id: x${index}, txt: a }\n`).join('')
  const folder = copied()
  writeFileSync(
    join(folder, '98-many.yaml'),
    `by: hearsay-project\nat: 2026-11-28T22:18:00Z\nclaims:\n${many}`,
  )
  const lines = (await hearsay(['case', 'check', folder])).err.trimEnd().split('\n')
  expect(lines).toHaveLength(202)
  expect(lines.at(-1)).toBe('and 50 more; --json lists them')
})

test('endings in capitals are read; hidden files and other endings are not, and that is said', async () => {
  const folder = copied()
  const first = firstFile(folder)
  renameSync(first, first.replace('.yaml', '.YAML'))
  writeFileSync(join(folder, '._01-reporting.yaml'), 'x')
  writeFileSync(join(folder, '02.yaml.bak'), 'x')
  const { code, err } = await hearsay(['case', 'check', folder])
  expect(code).toBe(0)
  expect(err).toContain('._01-reporting.yaml is not read: hidden files are left out')
  expect(err).toContain('02.yaml.bak is not read: its name does not end in .yaml or .yml')
})

test('a document that is another than in the store is named, with its hash', async () => {
  const data = join(temporaryFolder(), 'data')
  const folder = copied()
  expect(await hearsay(['case', 'import', folder, '--data', data])).toMatchObject({ code: 0 })
  const document =
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.txt')) ?? ''
  const path = join(folder, document)
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nMore.\n`)
  const { code, err } = await hearsay(['case', 'import', folder, '--data', data])
  expect(code).toBe(2)
  expect(err).toMatch(/with hash "sha256:[0-9a-f]{64}"; found hash "sha256:[0-9a-f]{64}", that of /)
  expect(err).toContain(document)
})
