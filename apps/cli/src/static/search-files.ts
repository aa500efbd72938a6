import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Editions } from '@hearsay/store/editions'
import {
  caseScript,
  dataOf,
  type FiledCase,
  type FiledWords,
  SEARCHED_IN_FILES,
  searchable,
  wordsFile,
  wordsIn,
  wordsScript,
} from '@hearsay/text'
import { put, stage } from './staged.ts'

const caseFile = (id: string): string => `search/case/${id}.js`
const fileOfWords = (name: string): string => `search/words/${name}.js`

/**
 * Writes what is searched without a server: the file of each case that has changed, and the files of the
 * words that came to it or went from it.
 * @param cases those that changed, with what names them; undefined for what is no longer public
 */
export async function writeSearch(
  folder: string,
  editions: Pick<Editions, 'searched'>,
  cases: ReadonlyMap<string, Pick<FiledCase, 'kicker' | 'language'> | undefined>,
): Promise<number> {
  const moved = new Map<string, Map<string, Set<string>>>()
  let written = 0
  for (const [id, names] of cases) {
    const old = filedWords(readFiled<FiledCase>(folder, caseFile(id)))
    const now = names && (await filedCase(editions, id, names))
    if (now === undefined) rmSync(join(folder, caseFile(id)), { force: true })
    else written += write(folder, caseFile(id), caseScript(now))
    for (const word of old.symmetricDifference(filedWords(now))) {
      const name = wordsFile(word) ?? ''
      const words = moved.get(name) ?? new Map<string, Set<string>>()
      moved.set(name, words.set(word, (words.get(word) ?? new Set()).add(id)))
    }
  }
  for (const [name, words] of moved) written += writeWords(folder, name, words)
  return written
}

async function filedCase(
  editions: Pick<Editions, 'searched'>,
  id: string,
  names: Pick<FiledCase, 'kicker' | 'language'>,
): Promise<FiledCase> {
  const records = (await editions.searched(id)).map(({ record, kind, title, body }) => {
    return { record, kind, title, body: body.trimEnd().slice(0, SEARCHED_IN_FILES).toWellFormed() }
  })
  return { id, ...names, records }
}

function filedWords(filed: FiledCase | undefined): Set<string> {
  const records = filed?.records ?? []
  return new Set(records.flatMap(({ title, body }) => [...wordsIn(searchable(`${title}\n${body}`))]))
}

/** @param moved words, each with the cases that have it now and had not, or had it and have not */
function writeWords(folder: string, name: string, moved: ReadonlyMap<string, ReadonlySet<string>>): number {
  const words: Record<string, readonly string[]> = { ...readFiled<FiledWords>(folder, fileOfWords(name)) }
  for (const [word, ids] of moved) {
    const now = [...ids.symmetricDifference(new Set(words[word] ?? []))].sort()
    if (now.length > 0) words[word] = now
    else delete words[word]
  }
  if (Object.keys(words).length > 0) return write(folder, fileOfWords(name), wordsScript(words))
  rmSync(join(folder, fileOfWords(name)), { force: true })
  return 0
}

function readFiled<T>(folder: string, file: string): T | undefined {
  const place = join(folder, file)
  // What a run of this command wrote there.
  return existsSync(place) ? (dataOf(readFileSync(place, 'utf8')) as T) : undefined
}

function write(folder: string, file: string, script: string): number {
  const isNew = stage(folder, file, script)
  if (isNew) put(folder, file)
  return isNew ? 1 : 0
}
