import type { Case, Statement } from '@hearsay/case'
import { documentHref, saidId } from '../links.ts'
import { titleFor } from './titles.ts'

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
export function sourcesOf(of: Case, ids: readonly string[]): Source[] {
  const byName = new Map<string, SourceLink[]>()
  for (const id of new Set(ids)) {
    const name = speakerOf(of, id)
    byName.set(name, [...(byName.get(name) ?? []), linkTo(of, id)])
  }
  return [...byName].map(([name, links]) => ({ name, links }))
}

/** Who speaks in a statement, "nobody named" included; for another record, its title. */
export function speakerOf(of: Case, id: string): string {
  const statement = of.statement.get(id)
  return statement ? sourceName(of, statement) : titleFor(of, id)
}

export function sourceName(of: Case, { source }: Statement): string {
  return source === null ? 'nobody named' : titleFor(of, source)
}

export function linkTo(of: Case, id: string): SourceLink {
  const href = hrefFor(of, id)
  return { label: titleFor(of, id), ...(href !== undefined && { href }) }
}

/** Where a record stands on the dossier. */
export function hrefFor(of: Case, id: string): string | undefined {
  switch (of.kinds.get(id)) {
    case 'statement':
      return `#${saidId(id)}`
    case 'document':
      return documentHref(of.head.id, id)
    case 'exhibit':
      return `#exhibit-${id}`
    case 'custody':
      return `#step-${id}`
    default:
      return undefined
  }
}
