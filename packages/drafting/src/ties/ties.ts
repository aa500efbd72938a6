import type { Meant } from '../meant/meant.ts'
import type { Page } from '../page.ts'
import type { Parties } from '../parties/parties.ts'
import type { Said } from '../said/said.ts'
import { bodyTies } from './bodies.ts'
import { citerOf } from './cites.ts'
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
  const cite = citerOf(said, parties)
  const named = nameTies(pages, cite, parties, meant)
  const offices = new Set(named.map(({ to, detail }) => `${meant.idOf(to)} ${detail}`))
  const isTheirs = ({ to, detail }: DraftTie) => offices.has(`${meant.idOf(to)} ${detail}`)
  const all = [
    ...named,
    ...descriptionTies(cite, parties, meant).filter((tie) => !isTheirs(tie)),
    ...ownTies(said, parties, named),
    ...bodyTies(pages, cite, meant),
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
