import type { Draft } from '../draft.ts'
import type { Ids } from './ids.ts'
import { mergesOf } from './parties.ts'
import type { Frame, Proposal, Reason } from './proposal.ts'

/**
 * What a statement takes back: of the same party, or of what its page's outlet reported. A correction of the
 * statement's own record, since whether two are one party is another question.
 */
export function proposeRecants(draft: Draft, ids: Ids, frame: Frame): Proposal[] {
  return draft.said.flatMap((said, index) => {
    const recants = said.recants.filter((each) => mayTakeBack(draft, index, each))
    return recants.length > 0 ? [recantProposal(draft, index, recants, ids, frame)] : []
  })
}

function mayTakeBack({ said, parties }: Draft, index: number, taken: number): boolean {
  const [one, other] = [said[index], said[taken]]
  if (!one?.source || !other || index === taken) return false
  const party = parties.of(one.source)
  return (other.source !== null && parties.of(other.source) === party) || parties.outlet(other.page) === party
}

function recantProposal(
  draft: Draft,
  index: number,
  recants: readonly number[],
  ids: Ids,
  frame: Frame,
): Proposal {
  const { said } = draft
  const all = [index, ...recants].flatMap((each) => said[each] ?? [])
  const reason: Reason = { code: 'recants', names: { count: recants.length } }
  const keys = [index, ...recants].flatMap((each) => ids.keys.said[each] ?? [])
  const why = frame.words.why(reason, CHANCE)
  const set = { recants: recants.map((each) => ids.said[each]) }
  return {
    key: `recants ${keys.join(' ← ')}`,
    subject: 'recants',
    entries: [{ kind: 'correction', at: frame.at, by: frame.by, why, of: ids.said[index], set }],
    reason,
    restsOn: all.flatMap(({ page, words }) => words.map((span) => ({ page, span }))),
    chance: CHANCE,
    needs: [...keys, ...all.flatMap(({ source }) => (source ? mergesOf(draft, source) : []))],
  }
}

const CHANCE = 0.7
