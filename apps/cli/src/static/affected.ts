import { plainPath } from './addresses.ts'

/** What is public of a case, as far as pages across cases depend on it. */
export interface Standing {
  /** A word that is another one when its edition is. */
  readonly version: string
  /** What it has in common with others: `party:id`, `story:id`. */
  readonly subjects: readonly string[]
}

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
  const subjects = new Set(
    [...changed].flatMap((id) => [...(before.get(id)?.subjects ?? []), ...(now.get(id)?.subjects ?? [])]),
  )
  const shares = (id: string) => now.get(id)?.subjects.some((subject) => subjects.has(subject)) ?? false
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
      default:
        return changed.size > 0 && !ALONE.test(plain)
    }
  }
  return { changed, isAffected }
}
