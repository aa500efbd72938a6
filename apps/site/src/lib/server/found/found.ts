import { SEARCHED, type SearchedKind, type SearchHit } from '@hearsay/store/editions'
import { asksNothing, markHits, parseQuery, type Query, type SnippetPart, snippetOf } from '@hearsay/text'
import type { Locale } from '@hearsay/words'
import { hrefOf } from '../../found/where.ts'
import { source } from '../source.ts'
import { told } from '../told/told.ts'

/** A record that was found, as the page shows it. */
export interface Hit {
  /** Of a case and a record, together. */
  readonly key: string
  readonly href: string
  /** Of which case; absent for a case itself. */
  readonly within?: { readonly kicker: string; readonly language: string }
  readonly title: readonly SnippetPart[]
  readonly snippet: readonly SnippetPart[]
}

export interface Found {
  readonly count: number
  readonly groups: readonly {
    readonly kind: SearchedKind
    readonly count: number
    readonly hits: readonly Hit[]
  }[]
  readonly isAsked: boolean
  /** False where nothing here can be searched, as of a case file. */
  readonly isSearched: boolean
}

/** How many of each kind are shown; where one kind is asked for, how many. */
const FEW = 6
const MANY = 100

/** Characters of a query that are looked at. */
const LONGEST = 200

/** What is found of what anybody may read. */
export async function foundFor(text: string, kind: string | null, locale: Locale): Promise<Found> {
  const query = parseQuery(text.slice(0, LONGEST))
  if (asksNothing(query)) return { count: 0, groups: [], isAsked: false, isSearched: true }
  const only = SEARCHED.find((one) => one === kind)
  const options = only ? { kinds: [only], limit: MANY } : { limit: FEW }
  const result = await source().search(query, options)
  if (result === undefined) return { count: 0, groups: [], isAsked: true, isSearched: false }
  const { hits, counts } = result
  const cases = await refsOf(hits, locale)
  const groups = SEARCHED.flatMap((each) => {
    const count = counts.get(each) ?? 0
    const here = hits.filter((hit) => hit.kind === each)
    return count === 0
      ? []
      : [{ kind: each, count, hits: here.map((hit) => hitOf(hit, cases, query, locale)) }]
  })
  const count = groups.reduce((sum, group) => sum + group.count, 0)
  return { count, groups, isAsked: true, isSearched: true }
}

type Refs = ReadonlyMap<string, { readonly kicker: string; readonly language: string }>

async function refsOf(hits: readonly SearchHit[], locale: Locale): Promise<Refs> {
  const cases = [...new Set(hits.map(({ caseId }) => caseId))]
  const cards = cases.length === 0 ? [] : await told({ locale, part: 'card', cases })
  return new Map(cards.map(({ from }) => [from.id, from]))
}

function hitOf(hit: SearchHit, cases: Refs, query: Query, locale: Locale): Hit {
  const within = hit.kind === 'case' ? undefined : cases.get(hit.caseId)
  return {
    key: `${hit.caseId} ${hit.record}`,
    href: hrefOf(hit, locale),
    ...(within && { within: { kicker: within.kicker, language: within.language } }),
    title: markHits(hit.title, query),
    snippet: snippetOf(hit.body.trimEnd().replaceAll('\n', ' · '), query),
  }
}
