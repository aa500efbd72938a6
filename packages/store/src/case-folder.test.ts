import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeIssue } from '@hearsay/case'
import { afterEach, expect, it } from 'vitest'
import { FolderError, listCaseFiles, readCaseFolder } from './case-folder.ts'

let folder = ''

afterEach(() => rmSync(folder, { recursive: true }))

/** What is told of the files of a folder, by their names. */
function problems(files: Readonly<Record<string, string | Uint8Array>>): string[] {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  try {
    readCaseFolder(folder, listCaseFiles(folder).names)
    return []
  } catch (error) {
    if (!(error instanceof FolderError)) throw error
    return error.issues.map((issue) => describeIssue(issue).replace(`${folder}/`, ''))
  }
}

const FIRST = `by: kim
at: 2026-02-10T10:00:00Z
case: { id: east, kicker: k, title: t, question: q, language: en }
authors: [{ id: kim, name: Kim, role: editor }]
parties: [{ id: echo, type: outlet, name: Echo }]
`
const LATER = 'by: kim\nat: 2026-03-01T00:00:00Z\nplaces: [{ id: a, name: A, precision: twn }]\n'

it.each<[string, Uint8Array]>([
  ['UTF-16', Buffer.from(`\ufeff${FIRST}`, 'utf16le')],
  ['Latin-1', Buffer.from(FIRST.replace('Echo', 'Écho'), 'latin1')],
])('tells of a file in %s, and of the others as well', (_, first) => {
  expect(problems({ '01.yaml': first, '02.yaml': LATER })).toEqual([
    '01.yaml:1:1: expected UTF-8 text: save it with the encoding UTF-8',
    expect.stringMatching(/^02\.yaml:3:\d+: precision: .*did you mean town\?$/),
  ])
})

it('tells of a file that is too large without reading it, and of the others as well', () => {
  const large = Buffer.alloc(30_000_001, '#')
  expect(problems({ '01.yaml': FIRST, '02.yaml': large, '03.yaml': LATER })).toEqual([
    '02.yaml:1:1: expected at most 30000000 bytes in a file; found 30000001',
    expect.stringMatching(/^03\.yaml:3:\d+: precision: /),
  ])
})
