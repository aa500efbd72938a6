import { type Desk, SEARCHED, type SearchedKind, type SearchHit, searchRecords } from '@hearsay/store'
import { asksNothing, markHits, parseQuery, type Query, type SnippetPart, snippetOf } from '@hearsay/text'
import { titleFor } from '@hearsay/words'
import { type Asked, narrowed } from './asked.ts'
import { followed } from './followed.ts'
import { whereIs } from './where.ts'

/** A record as the page of search shows it. */
export interface HitView {
  /** Of a case and a record, together. */
  readonly key: string
  readonly href: string
  readonly case: string
  readonly title: readonly SnippetPart[]
  readonly snippet: readonly SnippetPart[]
  readonly day: string
}

export interface GroupView {
  readonly kind: SearchedKind
  readonly count: number
  readonly hits: readonly HitView[]
}

export interface Results {
  readonly count: number
  readonly groups: readonly GroupView[]
  /** Whether there are more of the one kind that is asked for. */
  readonly isMore: boolean
  /** Whether all that was recorded is searched. */
  readonly isWhole: boolean
  readonly isAsked: boolean
}

/** How many of each kind are shown; where one kind is asked for, how many a page. */
const FEW = 6
const MANY = 50

/**
 * What is found, in the cases that whoever asks may see.
 * @param since of each case, how many entries are not new; only what is new is found
 */
export async function resultsFor(
  desk: Desk,
  cases: readonly string[],
  asked: Asked,
  since?: ReadonlyMap<string, number>,
): Promise<Results> {
  const query = parseQuery(asked.q)
  const nothing = { count: 0, groups: [], isMore: false, isWhole: true, isAsked: false }
  if (asksNothing(query)) return nothing
  const isWhole = await followed(desk)
  const limit = asked.kind === null ? FEW : MANY
  const offset = asked.kind === null ? 0 : (asked.page - 1) * limit
  const { hits, counts } = await searchRecords(desk, query, {
    ...narrowed(asked, cases),
    since,
    limit,
    offset,
  })
  const views = await Promise.all(hits.map((hit) => viewOf(desk, hit, query)))
  const groups = SEARCHED.flatMap((kind) => {
    const count = counts.get(kind) ?? 0
    return count === 0 ? [] : [{ kind, count, hits: views.filter((_, at) => hits[at]?.kind === kind) }]
  })
  const count = groups.reduce((sum, group) => sum + group.count, 0)
  const isMore = asked.kind !== null && count > offset + limit
  return { count, groups, isMore, isWhole, isAsked: true }
}

async function viewOf({ reader }: Desk, hit: SearchHit, query: Query): Promise<HitView> {
  const { value: of } = await reader.load(hit.caseId)
  const title = hit.title === '' ? titleFor(of, hit.record, 'en') : hit.title
  const isSame = hit.kind === 'case'
  return {
    key: `${hit.caseId} ${hit.record}`,
    href: whereIs(of, hit.caseId, hit.record),
    case: isSame ? '' : of.head.title,
    title: markHits(title, query),
    snippet: snippetOf(bodyOf(hit), query),
    day: hit.day,
  }
}

/** What stands in lines of its own in one line; the first of a page is who published it. */
function bodyOf({ kind, body }: SearchHit): string {
  const said = body.trimEnd()
  return kind === 'document' ? said.replace('\n', ' · ') : said.replaceAll('\n', ' · ')
}
