import { nameBag } from '../meant/words.ts'
import type { Page } from '../page.ts'
import type { Parties } from '../parties/parties.ts'
import type { DraftOneSource } from './one-source.ts'

/** Pages that say they have the story from one agency, none of whose own is in the pile. */
export function agencies(pages: readonly Page[], parties: Parties): DraftOneSource[] {
  const own = new Set(pages.map(({ outlet }) => nameBag(outlet ?? '').join(' ')))
  const by = new Map<string, { name: string; pages: number[] }>()
  for (const [page, { credited }] of pages.entries())
    for (const name of new Set(credited)) {
      const key = nameBag(name).join(' ')
      if (key === '' || own.has(key)) continue
      by.set(key, { name, pages: [...(by.get(key)?.pages ?? []), page] })
    }
  return [...by.values()].flatMap(({ name, pages: all }): DraftOneSource[] => {
    const restsOn = all.flatMap((page) => creditAt(pages[page]?.text ?? '', name, page))
    const members = [...new Set(restsOn.map(({ page }) => parties.outlet(page)))]
    if (members.length < 2) return []
    return [{ members, reason: 'agency', through: name, restsOn, cites: [], chance: 0.7 }]
  })
}

/** Where a page's words give the credit; nothing where only what is told about the page does. */
function creditAt(text: string, name: string, page: number): DraftOneSource['restsOn'] {
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  return at === -1 ? [] : [{ page, span: [at, at + name.length] }]
}
