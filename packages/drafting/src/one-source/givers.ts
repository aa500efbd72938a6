import type { Meant } from '../meant/meant.ts'
import type { DraftThing } from '../things/thing.ts'
import type { DraftOneSource } from './one-source.ts'

/**
 * A thing that one page says was sent, and another that it was received: what both say of it is one voice.
 */
export function givers(things: readonly DraftThing[], meant: Meant): DraftOneSource[] {
  return things.flatMap((thing) =>
    thing.steps.flatMap(({ event, from, to, restsOn, cites }): DraftOneSource[] => {
      const pages = new Set(restsOn.map(({ page }) => page))
      if (event !== 'transferred' || !from || !to || pages.size < 2) return []
      if (![...pages].some((page) => meant.idOf(meant.issuer(page)) === meant.idOf(to))) return []
      return [{ members: [from, to], reason: 'gave', through: thing.name, restsOn, cites, chance: 0.7 }]
    }),
  )
}
