import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CaseError, readCaseFiles } from '../index.ts'

/** Case files of people who tried, each beside `page.txt`; they stand outside the repository. */
const SHARED = new URL('../../../../../shared/cases/', import.meta.url)
const FOLDER = new URL('casefile/', SHARED)

/** What each is told, by the beginning of its name; nothing where it is good by itself. */
const TOLD: Readonly<Record<string, RegExp>> = {
  d12: /end after the start/,
  d14: /date that exists/,
  d22: /put it in quotation marks/,
  d24: /"-0044"/,
  d29: /"0987"/,
  m02: /^\S+:1:1: .*a space after the colon/,
  m03: /^\S+:9:10: .*quotation marks/,
  m05: /did you mean basis\?/,
  m09: /^\S+:48:11: .*curly quotation mark/,
  m10: /^\S+:2:5: at: /,
  m11: /^\S+:2:5: at: .*2026-02-10T09:00:00Z/,
  m13: /"moe-overloaded" already names a statement; it is recorded at \S+:37:5/,
  m26: /^\S+:1:1: by: /,
  m28: /exact words of the document, in quotation marks/,
  m30: /^\S+:16:1: .*one document a file/,
  m36: /^\S+:28:15: captured: /,
  m40: /^\S+:7:1: .*no-break space/,
  m46: /add document: post-page/,
  n18: /nearly, on line 3 of it: "the ferry was overloaded"; character 1 of yours is "T", and "t" there/,
  n19: /quotation marks: write "212"/,
  n25: /told by themselves/,
  n27: /nothing that anybody can see/,
}

describe.runIf(existsSync(FOLDER))('case files of people who tried', () => {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.yaml')) : []
  const entries = Object.entries(TOLD).flatMap(([start, words]) =>
    names.filter((name) => name.startsWith(start)).map((name) => [name, words] as const),
  )

  test.each(entries)('%s is told what is wrong, first', (name, words) => {
    expect(problems(FOLDER, name)[0]).toMatch(words)
  })

  test.each(names.filter((name) => name.startsWith('01')))('%s is good', (name) => {
    expect(problems(FOLDER, name)).toEqual([])
  })

  test.each(['cycle', 'copying', 'recant'])('%s is good', (folder) => {
    expect(problems(new URL(`${folder}/`, SHARED), '01.yaml')).toEqual([])
  })
})

function problems(folder: URL, name: string): string[] {
  try {
    const text = readFileSync(new URL(name, folder), 'utf8')
    readCaseFiles([{ name, text }], { read: (file) => readFileSync(new URL(file, folder)) })
    return []
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    return error.message.split('\n')
  }
}
