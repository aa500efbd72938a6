import { EXTRACT_VERSION } from '@hearsay/dossier/across/extract.ts'
import {
  type CaseRef,
  type ExtractedRow,
  extractor,
  type Part,
  type Parts,
} from '@hearsay/dossier/across/rows.ts'
import type { Locale } from '@hearsay/words'
import { recent } from '../recent.ts'
import { source } from '../source.ts'
import { troubleOf } from '../trouble.ts'

/** What is asked of the extracts of all cases. */
export interface ToldQuery<P extends Part> {
  readonly locale: Locale
  readonly part: P
  readonly subjects?: readonly string[]
  readonly cases?: readonly string[]
  /** How many at most, after how many; all where it is left out. */
  readonly limit?: number
  readonly offset?: number
}

/** Something of one case. */
export interface ToldItem<P extends Part> {
  readonly from: CaseRef
  readonly subject: string
  /** RFC 3339; empty where it has no date. */
  readonly at: string
  readonly what: Parts[P]
}

export interface ToldPage<P extends Part> {
  /** The latest first. */
  readonly items: readonly ToldItem<P>[]
  /** How many there are in all. */
  readonly total: number
  /** Ids of the cases whose record is not as it was signed, or written; nothing of them is shown. */
  readonly unsound: readonly string[]
}

/** All that is told of the cases that are public. */
export async function told<P extends Part>(query: ToldQuery<P>): Promise<readonly ToldItem<P>[]> {
  return (await toldPage(query)).items
}

export async function toldPage<P extends Part>(query: ToldQuery<P>): Promise<ToldPage<P>> {
  const { limit, offset = 0, ...of } = query
  const { rows, count } = source().extracted
  const others = await othersFor(of)
  const asked = { ...of, except: others.cases }
  const reach = limit === undefined ? undefined : offset + limit
  const isMixed = others.rows.length > 0
  const here = await rows(isMixed ? { ...asked, limit: reach } : { ...asked, limit, offset })
  const all = [...here, ...others.rows]
  const items = all.flatMap(toldItem<P>)
  return {
    items: isMixed ? items.toSorted(latestFirst).slice(offset, reach) : items,
    total: limit === undefined ? items.length : (await count(asked)) + others.rows.length,
    unsound: [
      ...new Set([...others.unsound, ...all.flatMap((row) => (row.body === undefined ? row.caseId : []))]),
    ],
  }
}

/** What is told of, such as parties, by id, with the number of cases in which it is; in most cases first. */
export async function toldSubjects(query: ToldQuery<Part>): Promise<{
  readonly subjects: readonly { readonly subject: string; readonly cases: number }[]
  readonly total: number
}> {
  const { limit, offset = 0, ...of } = query
  const others = await othersFor(of)
  // Ids are short: all of them are had at once, since a page of them must know how many there are.
  const here = await source().extracted.subjects({ ...of, except: others.cases })
  const counts = new Map(here.map(({ subject, cases }) => [subject, cases]))
  for (const { subject } of others.rows) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  const all = [...counts].map(([subject, cases]) => ({ subject, cases }))
  const sorted = all.toSorted((a, b) => b.cases - a.cases || (a.subject < b.subject ? -1 : 1))
  return {
    subjects: sorted.slice(offset, limit === undefined ? undefined : offset + limit),
    total: all.length,
  }
}

type MadeRow = ExtractedRow & { readonly caseId: string }

/**
 * Rows of a case of which none lie beside its edition, as of a case file, or none that this version made;
 * undefined where its record is not as it was signed.
 */
const made = recent<readonly MadeRow[] | undefined>({
  limit: 64,
  budget: 100_000,
  weigh: (rows) => rows?.length ?? 0,
})

/** Cases that have no extract of this version, and what is made of them here. */
async function othersFor({ locale, part, subjects, cases: asked }: ToldQuery<Part>) {
  const [cases, by] = await Promise.all([source().cases(), source().extracted.by()])
  const others = cases.filter(({ id }) => by.get(id) !== EXTRACT_VERSION)
  const rows: MadeRow[] = []
  const unsound: string[] = []
  for (const { id, version } of others) {
    if (asked?.includes(id) === false) continue
    const all = await made.get(`${id} ${version}`, () => makeRows(id))
    if (all === undefined) unsound.push(id)
    const wanted = all?.filter((row) => row.locale === locale && row.part === part)
    rows.push(...(wanted ?? []).filter((row) => subjects?.includes(row.subject) ?? true))
  }
  return { cases: others.map(({ id }) => id), rows, unsound }
}

async function makeRows(id: string): Promise<readonly MadeRow[] | undefined> {
  try {
    const held = await source().read(id)
    if (held === undefined) return []
    const { entries, editions } = held
    return extractor.extract({ caseId: id, entries, editions }).map((row) => ({ ...row, caseId: id }))
  } catch (error) {
    if (troubleOf(error) !== 'corrupt') throw error
    return undefined
  }
}

interface AnyRow {
  readonly subject: string
  readonly at: string
  readonly body: unknown
}

function toldItem<P extends Part>({ subject, at, body }: AnyRow): ToldItem<P>[] {
  if (body === undefined) return []
  // What an extractor of this version wrote under the part that was asked for.
  const { from, what } = body as { readonly from: CaseRef; readonly what: Parts[P] }
  return [{ from, subject, at, what }]
}

function latestFirst(a: ToldItem<Part>, b: ToldItem<Part>): number {
  if (a.at !== b.at) return a.at > b.at ? -1 : 1
  const [one, other] = [`${a.from.id} ${a.subject}`, `${b.from.id} ${b.subject}`]
  return one < other ? -1 : 1
}
