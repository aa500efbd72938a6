import type { Draft } from '../draft.ts'
import type { Said } from '../said/said.ts'
import type { Ids } from './ids.ts'
import type { Frame, Proposal, Reason } from './proposal.ts'
import { thingId } from './things.ts'

/** Through which exhibit a statement knows, and which its source has: set right once the exhibit stands. */
export function proposeExhibitBases(draft: Draft, ids: Ids, { at, by, words }: Frame): Proposal[] {
  const { said, things } = draft
  return things.flatMap((thing) =>
    [
      ...thing.heldIn.map((of) => ({ of, basis: { kind: 'holds', of: thingId(thing) } })),
      ...thing.throughIn.map((of) => ({ of, basis: { kind: 'told-by', through: thingId(thing) } })),
    ].flatMap(({ of, basis }): Proposal[] => {
      const each = said[of]
      const fits = basis.kind === 'holds' ? each?.basis.kind === 'holds' : each !== undefined && isOpen(each)
      if (!each || !fits) return []
      const reason: Reason = {
        code: basis.kind === 'holds' ? 'basis-holds' : 'basis-told-by',
        names: { name: thing.name },
      }
      const [key, through] = [ids.keys.said[of] ?? '', ids.keys.things.get(thing) ?? '']
      const set = { basis }
      return [
        {
          key: `basis ${key} ${through}`,
          subject: 'basis',
          entries: [{ kind: 'correction', at, by, why: words.why(reason, CHANCE), of: ids.said[of], set }],
          reason,
          restsOn: each.words.map((span) => ({ page: each.page, span })),
          chance: CHANCE,
          needs: [key, through],
        },
      ]
    }),
  )
}

/** What nobody told the source, and is no act or view of its own. */
const isOpen = ({ act, basis: { kind } }: Said): boolean =>
  kind === 'unstated' || kind === 'witnessed' || (kind === 'own' && act === 'assert')

const CHANCE = 0.65
