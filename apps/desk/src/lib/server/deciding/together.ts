import type { Proposal } from '@hearsay/drafting'
import type { Kept } from './kept.ts'
import type { Copying, Made, MadePage } from './made.ts'

/** Drafts of pages as one, each proposal and copy once: what rests on two pages is in the drafts of both. */
export function together(all: readonly Kept[]): Pick<Made, 'pages' | 'copying' | 'proposals'> {
  const pages: MadePage[] = []
  const places = new Map<string, number>()
  const copying = new Map<string, Copying>()
  const proposals = new Map<string, Proposal>()
  for (const { made, proposals: left } of all) {
    const moved = made.pages.map(place)
    for (const each of made.copying) copying.set(`${each.copy} ${each.of}`, each)
    for (const each of left) {
      const restsOn = each.restsOn.map(({ page, span }) => ({ page: moved[page] ?? -1, span }))
      if (!proposals.has(each.key)) proposals.set(each.key, { ...each, restsOn })
    }
  }
  return { pages, copying: [...copying.values()], proposals: [...proposals.values()] }

  function place(page: MadePage): number {
    const known = places.get(page.id)
    if (known !== undefined) return known
    places.set(page.id, pages.length)
    return pages.push(page) - 1
  }
}
