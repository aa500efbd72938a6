import type { Draft } from '../draft.ts'
import type { DraftOutcome, DraftPlan } from '../plans/plan.ts'
import type { Ids } from './ids.ts'
import type { Frame, Proposal, Reason } from './proposal.ts'

/**
 * The field `future` of a statement that announces something; empty where it says neither when nor how much.
 */
export function futureOf(plan: DraftPlan | undefined) {
  if (!plan) return {}
  const { by, quantity, unit } = plan
  return {
    future: {
      ...(by ? { by: { as: by.as, ...(by.edtf ? { edtf: by.edtf } : {}) } } : {}),
      ...(quantity ? { quantity } : {}),
      ...(unit ? { unit } : {}),
    },
  }
}

/** What became of what was announced, as far as a page says so. */
export function proposeOutcomeRecords(draft: Draft, ids: Ids, frame: Frame): Proposal[] {
  return draft.outcomes.map((outcome) => outcomeProposal(draft, outcome, ids, frame))
}

function outcomeProposal(
  { pages }: Draft,
  outcome: DraftOutcome,
  ids: Ids,
  { at, by, words }: Frame,
): Proposal {
  const { of, state, page, span, cites, chance } = outcome
  const reason: Reason = { code: `outcome-${outcome.reason}`, names: { state } }
  const why = words.why(reason, chance)
  const text = pages[page]?.text.slice(...span) ?? ''
  const keys = [of, ...cites].flatMap((index) => ids.keys.said[index] ?? [])
  return {
    key: `outcome ${ids.keys.said[of]}`,
    subject: 'outcome',
    entries: [
      {
        kind: 'outcome',
        at,
        by,
        why,
        id: `${ids.said[of]}:outcome`,
        of: ids.said[of],
        state,
        sentences: [
          {
            text,
            cites: cites.length > 0 ? cites.map((each) => ids.said[each]) : [ids.texts[page]],
          },
        ],
      },
    ],
    reason,
    restsOn: [{ page, span }],
    chance,
    needs: [...ids.keys.pages.slice(page, page + 1), ...keys],
  }
}
