import type { Source } from '../records/sources.ts'

/**
 * Sources as a page other than the dossier links to them: what is a place on the dossier is an address there.
 * @param dossier its address
 */
export function seenOutside(sources: readonly Source[], dossier: string): Source[] {
  return sources.map(({ name, links }) => ({
    name,
    links: links.map(({ href, label }) => ({
      label,
      ...(href !== undefined && { href: hrefOutside(href, dossier) }),
    })),
  }))
}

export function hrefOutside(href: string, dossier: string): string {
  return href.startsWith('#') ? `${dossier}${href}` : href
}
