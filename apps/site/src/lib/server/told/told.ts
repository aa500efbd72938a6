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
  readonly subject?: string
  readonly caseId?: string
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

type MadeRow = ExtractedRow & { readonly caseId: string }

/** Rows of a case of which none lie beside its edition, as of a case file, or none that this version made. */
const made = recent<readonly MadeRow[]>({ limit: 64, budget: 100_000, weigh: (rows) => rows.length })

/** What is told of the cases that are public, the latest first. */
export async function told<P extends Part>(query: ToldQuery<P>): Promise<readonly ToldItem<P>[]> {
  const { limit, offset = 0, ...of } = query
  const others = await othersFor(of)
  const { rows } = source().extracted
  if (others.rows.length === 0) return (await rows({ ...query, except: others.cases })).map(toldItem<P>)
  const reach = limit === undefined ? undefined : offset + limit
  const here = await rows({ ...of, except: others.cases, limit: reach })
  const all = [...here.map(toldItem<P>), ...others.rows.map(toldItem<P>)].toSorted(latestFirst)
  return all.slice(offset, reach)
}

/** How many of it there are. */
export async function toldCount<P extends Part>(query: ToldQuery<P>): Promise<number> {
  const others = await othersFor(query)
  return (await source().extracted.count({ ...query, except: others.cases })) + others.rows.length
}

/** Cases that have no extract of this version, and what is made of them here. */
async function othersFor({ locale, part, subject, caseId }: ToldQuery<Part>) {
  const [cases, by] = await Promise.all([source().cases(), source().extracted.by()])
  const others = cases.filter(({ id }) => by.get(id) !== EXTRACT_VERSION)
  const rows: MadeRow[] = []
  for (const { id, version } of others) {
    if (caseId !== undefined && caseId !== id) continue
    const all = await made.get(`${id} ${version}`, () => makeRows(id))
    rows.push(
      ...all.filter((row) => {
        return (
          row.locale === locale && row.part === part && (subject === undefined || row.subject === subject)
        )
      }),
    )
  }
  return { cases: others.map(({ id }) => id), rows }
}

/** A case that cannot be shown is told nowhere; whoever asks for it hears why. */
async function makeRows(id: string): Promise<readonly MadeRow[]> {
  try {
    const held = await source().read(id)
    if (held === undefined) return []
    const { entries, editions } = held
    return extractor.extract({ caseId: id, entries, editions }).map((row) => ({ ...row, caseId: id }))
  } catch (error) {
    if (troubleOf(error) === 'corrupt') return []
    throw error
  }
}

interface AnyRow {
  readonly subject: string
  readonly at: string
  readonly body: unknown
}

function toldItem<P extends Part>({ subject, at, body }: AnyRow): ToldItem<P> {
  // What an extractor of this version wrote under the part that was asked for.
  const { from, what } = body as { readonly from: CaseRef; readonly what: Parts[P] }
  return { from, subject, at, what }
}

function latestFirst(a: ToldItem<Part>, b: ToldItem<Part>): number {
  if (a.at !== b.at) return a.at > b.at ? -1 : 1
  const [one, other] = [`${a.from.id} ${a.subject}`, `${b.from.id} ${b.subject}`]
  return one < other ? -1 : 1
}
