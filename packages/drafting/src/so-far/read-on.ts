import type { Said } from '../said/said.ts'
import { saidOn } from '../said/shape.ts'
import { shifted } from './shifted.ts'
import { type HeldSaid, heldSaid, type SoFar } from './so-far.ts'

/** What a case holds, and what is read on besides, in one list. */
export interface ReadOn {
  readonly said: readonly Said[]
  /** By the same index, the id of each that the case holds. */
  readonly ids: HeldSaid['ids']
}

/**
 * What is said in a case so far, and what is read on its pages that are open. Of what stands and is read
 * again, at the same words, the record is taken, where it was read: so its place, and with it the key of a
 * claim that begins with it, stay as they were before it was accepted.
 * @param fresh pages that the case does not hold, behind those that it does
 */
export function readOn(soFar: SoFar, fresh: SoFar['pages'][number]['page'][]): ReadOn {
  const { pages } = soFar
  const closed = pages.filter(({ isOpen }) => !isOpen).length
  const recorded = heldSaid(soFar)
  const read = saidOn([...pages.slice(closed).map(({ page }) => page), ...fresh])
  const records = new Map(recorded.said.map((said, index) => [placeOf(said), index]))
  const found = read.map((said) => records.get(placeOf({ ...said, page: said.page + closed })))
  const again = new Set(found)
  const before = [...recorded.said.keys()].filter((index) => !again.has(index))
  const now = new Map(before.map((index, at) => [index, at]))
  for (const [at, index] of found.entries()) if (index !== undefined) now.set(index, before.length + at)
  const moved = (index: number) => now.get(index) ?? index
  const record = (index: number) => {
    const said = recorded.said[index]
    return said
      ? [
          {
            ...said,
            within: said.within === null ? null : moved(said.within),
            recants: said.recants.map(moved),
          },
        ]
      : []
  }
  return {
    said: [
      ...before.flatMap(record),
      ...shifted(read, closed, before.length).map((said, at) => {
        const [standing] = record(found[at] ?? -1)
        return standing ? { ...standing, found: said.found, isSummary: said.isSummary } : said
      }),
    ],
    ids: [...before, ...found].map((index) => (index === undefined ? undefined : recorded.ids[index])),
  }
}

/** Where its words stand, and whether somebody reports it: as the key of a proposal says it. */
function placeOf({ page, words, within }: Pick<Said, 'page' | 'words'> & { within: number | null }): string {
  return `${page} ${words.map(([start, end]) => `${start}-${end}`).join(' ')}${within === null ? '' : ' within'}`
}
