import type { Draft } from '../draft.ts'
import type { DraftParty } from '../parties/parties.ts'
import type { DraftTie } from '../ties/tie.ts'
import type { Ids } from './ids.ts'
import type { Frame, Proposal, Reason } from './proposal.ts'

/** Parties that nobody speaks for, which ties and things bring in. */
export function proposeNewcomers({ newcomers }: Draft, frame: Frame): Proposal[] {
  return newcomers.map(({ key, id, type, name }) => {
    const reason: Reason = { code: 'party-named', names: { name } }
    const { at, by, words } = frame
    return {
      key: `party ${key}`,
      subject: 'party',
      entries: [{ kind: 'party', at, by, why: words.why(reason, NEWCOMER_CHANCE), id, type, name }],
      reason,
      restsOn: [],
      chance: NEWCOMER_CHANCE,
      needs: [],
    }
  })
}

const NEWCOMER_CHANCE = 0.8

/** How parties stand to one another, as pages say. */
export function proposeTieRecords({ ties, held }: Draft, ids: Ids, frame: Frame): Proposal[] {
  // Whoever recorded all that a tie rests on has decided whether it is one.
  const isDecided = ({ restsOn }: DraftTie) =>
    restsOn.length > 0 && restsOn.every(({ page }) => page < held.closed)
  return ties.filter((tie) => !isDecided(tie)).map((tie) => tieProposal(tie, ids, frame))
}

function tieProposal(tie: DraftTie, ids: Ids, { at, by, words }: Frame): Proposal {
  const { from, relation, to, detail, cites, chance, restsOn } = tie
  const reason: Reason = { code: `tie-${tie.reason}`, names: { from: from.name, to: to.name, detail } }
  const why = words.why(reason, chance)
  return {
    key: tieKey(from, relation, to),
    subject: 'tie',
    entries: [
      {
        kind: 'tie',
        at,
        by,
        why,
        id: `${from.id}:${relation}:${to.id}`,
        from: from.id,
        relation,
        to: to.id,
        detail,
        statements: [ids.said[cites]],
        inferred: why,
      },
    ],
    reason,
    restsOn,
    chance,
    needs: [`party ${from.key}`, `party ${to.key}`, ...ids.keys.said.slice(cites, cites + 1)],
  }
}

const tieKey = (from: DraftParty, relation: string, to: DraftParty): string =>
  `tie ${from.key} ${relation} ${to.key}`
