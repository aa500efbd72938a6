import { CaseError, type Issue } from '../errors.ts'
import type { Entry } from '../kinds/index.ts'
import { parseEntry } from '../parse.ts'
import { checkYears } from './dates.ts'
import { attachDocuments, type DocumentSource, type Documents } from './documents.ts'
import { expandItem, type RawEntry } from './expand.ts'
import { readHeader } from './header.ts'
import type { CaseFile } from './read.ts'
import { attachWords } from './words/attach.ts'
import type { NearMatches } from './words/near.ts'
import { parseCaseYaml } from './yaml/parse.ts'

/** One item of a file, written out, and the entry that it makes where its shape is right. */
export interface Prepared {
  readonly raw: RawEntry
  readonly entry?: Entry
}

/** A file by itself: everything that can be said of it without the others. */
export interface PreparedFile {
  readonly name: string
  readonly entries: readonly Prepared[]
  readonly issues: readonly Issue[]
  readonly unread: ReadonlySet<string>
  /** Kinds of which a list, or an item, could not be read. */
  readonly unreadKinds: ReadonlySet<string>
  /** Whether parts could not be read. */
  readonly partial: boolean
  /** The latest time of recording so far. */
  readonly last: string
}

/** Stands in for a time where none is known: no time is before it. */
const EARLIEST = '0001-01-01T00:00:00Z'

/** Reads one file up to the shape of its entries. */
export function prepareFile(
  file: CaseFile,
  source: DocumentSource,
  documents: Documents,
  near: NearMatches,
  last = EARLIEST,
): PreparedFile {
  const parsed = parseCaseYaml(file)
  const header = readHeader(parsed, last)
  const raw = parsed.items.flatMap((item) => expandItem(item, { header, locate: parsed.locate }))
  const found = [
    ...attachDocuments(raw, source, documents),
    // What the whole file lacks may stand in what could not be read.
    ...attachWords(raw, documents, near).filter(({ path }) => !parsed.partial || path.length > 0),
    ...checkYears(raw),
  ]
  const { entries, issues } = parseAll(raw)
  return {
    name: file.name,
    entries,
    issues: [...parsed.issues, ...header.issues, ...found, ...issues],
    unread: new Set([...parsed.unread, ...raw.flatMap(({ value }) => idsJoined(value))]),
    unreadKinds: parsed.unreadKinds,
    partial: parsed.partial,
    last: entries.reduce((latest, { entry }) => (entry && entry.at > latest ? entry.at : latest), last),
  }
}

function parseAll(raw: readonly RawEntry[]) {
  const issues: Issue[] = []
  const entries = raw.map((one, index): Prepared => {
    try {
      return { raw: one, entry: parseEntry(one.value, index) }
    } catch (error) {
      if (!(error instanceof CaseError)) throw error
      for (const issue of error.issues) {
        if (!one.assumed.has(String(issue.path[0])))
          issues.push({ ...issue, position: one.locate(issue.path) })
      }
      return { raw: one }
    }
  })
  return { entries, issues: issues.filter((issue) => !followsItem(issue, raw)) }
}

/** What is written under an item takes its id from it: a wrong one is told of once, with the item. */
function followsItem({ entry, path }: Issue, raw: readonly RawEntry[]): boolean {
  return raw[entry]?.under !== undefined && (path[0] === 'id' || path[0] === 'of')
}

/** Ids that are joined to their field's name, `id:ines`: told of, and not to be looked for. */
function idsJoined(value: RawEntry['value']): string[] {
  return Object.keys(value).flatMap((field) => /^id:(\S+)$/.exec(field)?.[1] ?? [])
}
