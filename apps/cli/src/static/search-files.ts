import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
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

/** Which cases have a word now, and which have it no more. */
type Moved = Map<string, Map<string, boolean>>

/**
 * Writes what is searched without a server: the file of each case that has changed, and the files of the
 * words that came to it or went from it.
 * @param cases those that changed, with what names them; undefined for what is no longer public
 * @param isWhole whether they are all that there are, and whatever else is searched goes: what a run that was
 * killed has left cannot be trusted
 */
export async function writeSearch(
  folder: string,
  editions: Pick<Editions, 'searched'>,
  cases: ReadonlyMap<string, Pick<FiledCase, 'kicker' | 'language'> | undefined>,
  isWhole: boolean,
): Promise<number> {
  const moved = new Map<string, Moved>()
  const files = new Set<string>()
  let written = 0
  for (const [id, names] of cases) {
    const file = caseFile(id)
    const now = names && (await filedCase(editions, id, names))
    const [before, after] = [
      isWhole ? new Set<string>() : filedWords(readFiled<FiledCase>(folder, file)),
      filedWords(now),
    ]
    for (const word of before.symmetricDifference(after)) {
      const name = wordsFile(word) ?? ''
      const words: Moved = moved.get(name) ?? new Map()
      moved.set(name, words.set(word, (words.get(word) ?? new Map()).set(id, after.has(word))))
    }
    if (now === undefined) rmSync(join(folder, file), { force: true })
    else {
      files.add(file)
      written += write(folder, file, caseScript(now))
    }
  }
  for (const [name, words] of moved) {
    files.add(fileOfWords(name))
    written += writeWords(folder, name, words, isWhole)
  }
  if (isWhole) removeOthers(folder, files)
  return written
}

/** Removes whatever is searched and is not among some files. */
function removeOthers(folder: string, files: ReadonlySet<string>): void {
  for (const within of ['search/case', 'search/words']) {
    const place = join(folder, within)
    const names = existsSync(place) ? readdirSync(place) : []
    for (const name of names) if (!files.has(`${within}/${name}`)) rmSync(join(place, name))
  }
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

/** The same words make the same file, whatever came first. */
function writeWords(folder: string, name: string, moved: Moved, isWhole: boolean): number {
  const file = fileOfWords(name)
  // Words such as `constructor` are no names of fields.
  const words = new Map(isWhole ? [] : Object.entries(readFiled<FiledWords>(folder, file) ?? {}))
  for (const [word, ids] of moved) {
    const now = new Set(words.get(word))
    for (const [id, has] of ids) {
      if (has) now.add(id)
      else now.delete(id)
    }
    if (now.size > 0) words.set(word, [...now].sort())
    else words.delete(word)
  }
  if (words.size > 0) return write(folder, file, wordsScript(Object.fromEntries([...words].sort(byWord))))
  rmSync(join(folder, file), { force: true })
  return 0
}

const byWord = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1

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
