import { isSearched, type SearchedKind, type SearchOptions } from '@hearsay/store'

/** What the page of search is asked for. */
export interface Asked {
  /** As it was written. */
  readonly q: string
  readonly kind: SearchedKind | null
  /** Id of a case; empty for all. */
  readonly caseId: string
  /** The first and the last day, as 2026-02-03; empty where there is none. */
  readonly from: string
  readonly to: string
  /** From 1. */
  readonly page: number
}

/** Characters of a query that are looked at. */
const LONGEST = 500
const MOST_PAGES = 1_000

/** What an address asks for; what it says that means nothing is left out. */
export function askedIn(parameters: URLSearchParams): Asked {
  const kind = parameters.get('kind') ?? ''
  const page = Math.floor(Number(parameters.get('page')))
  return {
    q: (parameters.get('q') ?? '').slice(0, LONGEST),
    kind: isSearched(kind) ? kind : null,
    caseId: parameters.get('case') ?? '',
    from: dayIn(parameters.get('from')),
    to: dayIn(parameters.get('to')),
    page: page >= 1 && page <= MOST_PAGES ? page : 1,
  }
}

/** What an address says to ask for the same, without what is not narrowed. */
export function queryOf({ q, kind, caseId, from, to }: Omit<Asked, 'page'>): string {
  const said = { q, kind: kind ?? '', case: caseId, from, to }
  return new URLSearchParams(Object.entries(said).filter(([, value]) => value !== '')).toString()
}

/** Among what it is to be looked, of the cases that whoever asks may see. */
export function narrowed({ kind, caseId, from, to }: Asked, cases: readonly string[]): SearchOptions {
  return {
    cases: caseId === '' ? cases : cases.filter((id) => id === caseId),
    ...(kind !== null && { kinds: [kind] }),
    from: from || undefined,
    to: to || undefined,
  }
}

function dayIn(value: string | null): string {
  const isDay = value !== null && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
  return isDay ? value : ''
}
