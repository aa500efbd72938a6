import { plainPath } from './addresses.ts'

/** What is public of a case, as far as pages across cases depend on it. */
export interface Standing {
  /** A word that is another one when its edition is. */
  readonly version: string
  /** What it has in common with others: `party:id`, `story:id`. */
  readonly subjects: readonly string[]
  /** Words that are other ones when what it adds to a list of all cases is. */
  readonly listed: Readonly<Record<Listed, string>>
  /** The same of what cases are linked by. */
  readonly linked: string
}

/** Lists of all cases that are made of one part of their extracts alone, and which part. */
export const LISTED = {
  ahead: /-(?:open|closed)$/,
  rumours: /^rumour$/,
  context: /^setting$/,
  parties: /^name$/,
  corrections: /^revision$/,
} as const
export type Listed = keyof typeof LISTED
const LISTS: readonly Listed[] = ['ahead', 'rumours', 'context', 'parties', 'corrections']

export type Standings = ReadonlyMap<string, Standing>

/** Which pages may be other ones, where some cases have changed. */
export type Affected = (path: string) => boolean

/** Pages that no case is told on. */
const ALONE = /^\/(?:read|terms|privacy|card\/front\.png)(?:\/|$)/

/**
 * Which pages may be other ones now than they were.
 * @param before how cases stood when the pages were written
 * @param now how they stand
 */
export function affectedBy(
  before: Standings,
  now: Standings,
): { readonly changed: ReadonlySet<string>; readonly isAffected: Affected } {
  const ids = new Set([...before.keys(), ...now.keys()])
  const changed = new Set([...ids].filter((id) => before.get(id)?.version !== now.get(id)?.version))
  const subjectsOf = (some: readonly string[]) =>
    new Set(some.flatMap((id) => [...(before.get(id)?.subjects ?? []), ...(now.get(id)?.subjects ?? [])]))
  const subjects = subjectsOf([...changed])
  const differ = (id: string, of: (standing: Standing | undefined) => string | undefined) =>
    of(before.get(id)) !== of(now.get(id))
  const lists = new Set(
    LISTS.filter((list) => [...changed].some((id) => differ(id, (one) => one?.listed[list]))),
  )
  const relinked = subjectsOf([...changed].filter((id) => differ(id, (one) => one?.linked)))
  const shares = (id: string) => now.get(id)?.subjects.some((subject) => relinked.has(subject)) ?? false
  const isAffected = (path: string): boolean => {
    const plain = plainPath(path)
    const [, kind, id = '', rest = ''] =
      /^(?:\/embed|\/card)?\/(case|party|narrative)\/([^/.]+)(.*)$/.exec(plain) ?? []
    switch (kind) {
      case 'case':
        // The page that tells of what a case has in common with others tells of them.
        return changed.has(id) || (rest === '/context' && shares(id))
      case 'party':
        return subjects.has(`party:${id}`)
      case 'narrative':
        return subjects.has(`story:${id}`)
      default: {
        const list = LISTS.find((one) => plain === `/${one}` || plain.startsWith(`/${one}/`))
        return list ? lists.has(list) : changed.size > 0 && !ALONE.test(plain)
      }
    }
  }
  return { changed, isAffected }
}
