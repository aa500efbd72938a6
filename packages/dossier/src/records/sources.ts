import type { Case } from '@hearsay/case'
import { type Locale, sourceName, titleFor, unstopped } from '@hearsay/words'
import { documentHref, saidId } from '../links.ts'

/** Whom a sentence rests on: a name, and a link to each statement or record. */
export interface Source {
  readonly name: string
  readonly links: readonly SourceLink[]
}

export interface SourceLink {
  /** Absent where the record has no place on the page. */
  readonly href?: string
  /** What stands behind the link, for those who cannot see where it leads. */
  readonly label: string
}

/** Cited records, gathered under the name of whoever speaks in them, in the order of first mention. */
export function sourcesOf(of: Case, ids: readonly string[], locale: Locale): Source[] {
  const byName = new Map<string, SourceLink[]>()
  for (const id of new Set(ids)) {
    const name = speakerOf(of, id, locale)
    byName.set(name, [...(byName.get(name) ?? []), linkTo(of, id, locale)])
  }
  return [...byName].map(([name, links]) => ({ name, links }))
}

/** Who speaks in a statement, "source not named" included; for another record, its title. */
export function speakerOf(of: Case, id: string, locale: Locale): string {
  const statement = of.statement.get(id)
  return statement ? sourceName(of, statement.source, locale) : titleFor(of, id, locale)
}

export function linkTo(of: Case, id: string, locale: Locale): SourceLink {
  const href = hrefFor(of, id, locale)
  // A gist is a sentence; in a list it ends where the list goes on.
  return { label: unstopped(titleFor(of, id, locale)), ...(href !== undefined && { href }) }
}

/** Where a record stands on the dossier. */
export function hrefFor(of: Case, id: string, locale: Locale): string | undefined {
  switch (of.kinds.get(id)) {
    case 'statement':
      return `#${saidId(id)}`
    case 'account':
      return `#account-${id}`
    case 'document':
      return documentHref(of.head.id, id, locale)
    case 'exhibit':
      return `#exhibit-${id}`
    case 'custody':
      return `#step-${id}`
    default:
      return undefined
  }
}
