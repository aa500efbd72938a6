import {
  asksNothing,
  type FiledCase,
  type FiledRecord,
  type FiledWords,
  isMatch,
  parseQuery,
  type Query,
  searchable,
  type Term,
  wordsFile,
} from '@hearsay/text'

/**
 * How files are had: the data of one by its address below the folder of search; undefined where there is
 * none.
 */
export type Load = (file: string) => Promise<unknown>

export interface FoundRecord extends FiledRecord {
  readonly in: Pick<FiledCase, 'id' | 'kicker' | 'language'>
}

/** What is found, and whether there may be more in cases that were not looked into. */
export interface FoundInFiles {
  readonly query: Query
  readonly records: readonly FoundRecord[]
  readonly isAsked: boolean
  readonly isMore: boolean
}

/** Cases that are looked into: more would keep a reader waiting. */
const CASES = 30

/** Looks for a text in the files of a site that has no server. */
export async function findInFiles(text: string, load: Load): Promise<FoundInFiles> {
  const query = parseQuery(text)
  if (asksNothing(query)) return { query, records: [], isAsked: false, isMore: false }
  const found = await Promise.all(query.terms.map((term) => casesWith(term, load)))
  const sets = found.filter((ids) => ids !== undefined)
  const ids = [...sets.reduce((all, some) => all.intersection(some), sets[0] ?? new Set<string>())]
  const cases = await Promise.all(ids.slice(0, CASES).map((id) => load(`case/${id}.js`)))
  const records = cases.flatMap((filed) => (filed === undefined ? [] : recordsIn(filed as FiledCase, query)))
  return { query, records, isAsked: true, isMore: ids.length > CASES }
}

/** Cases in which a term is; undefined where too little of a word is written to tell. */
async function casesWith({ keys, isPrefix }: Term, load: Load): Promise<ReadonlySet<string> | undefined> {
  const files = keys.map((key) => wordsFile(key, isPrefix))
  if (files.includes(undefined)) return undefined
  const all = await Promise.all([...new Set(files)].map((name) => load(`words/${name}.js`)))
  const words = all.flatMap((data) => Object.entries((data ?? {}) as FiledWords))
  const wanted = words.filter(([word]) =>
    keys.some((key) => (isPrefix ? word.startsWith(key) : word === key)),
  )
  return new Set(wanted.flatMap(([, ids]) => ids))
}

function recordsIn({ id, kicker, language, records }: FiledCase, query: Query): FoundRecord[] {
  return records
    .filter(({ title, body }) => isMatch(searchable(`${title}\n${body}`), query))
    .map((record) => ({ ...record, in: { id, kicker, language } }))
}
