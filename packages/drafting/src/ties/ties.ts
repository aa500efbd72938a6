import type { Meant } from '../meant/meant.ts'
import type { Page } from '../page.ts'
import type { Parties } from '../parties/parties.ts'
import type { Said } from '../said/said.ts'
import { bodyTies } from './bodies.ts'
import { descriptionTies } from './descriptions.ts'
import { nameTies } from './named.ts'
import { ownTies } from './own.ts'
import type { DraftTie } from './tie.ts'

/** Ties that the pages state, each once: of those that say the same, the surest, and then the first. */
export function proposeTies(
  pages: readonly Page[],
  said: readonly Said[],
  parties: Parties,
  meant: Meant,
): DraftTie[] {
  const named = nameTies(pages, said, parties, meant)
  const isTheirs = (tie: DraftTie) =>
    named.some(({ to, detail }) => meant.idOf(to) === meant.idOf(tie.to) && detail === tie.detail)
  const all = [
    ...named,
    ...descriptionTies(said, parties, meant).filter((tie) => !isTheirs(tie)),
    ...ownTies(said, parties, named),
    ...bodyTies(pages, said, parties, meant),
  ]
  const best = new Map<string, DraftTie>()
  for (const tie of all) {
    const [from, to] = [meant.idOf(tie.from), meant.idOf(tie.to)]
    if (from === to) continue
    const key = `${from} ${to}`
    const known = best.get(key)
    if (!known || tie.chance > known.chance) best.set(key, tie)
  }
  return [...best.values()]
}
