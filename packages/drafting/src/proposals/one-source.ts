import type { Draft } from '../draft.ts'
import type { DraftOneSource } from '../one-source/one-source.ts'
import type { Ids } from './ids.ts'
import type { Frame, Proposal, Reason } from './proposal.ts'

/** One voice behind several names: what one of them gets wrong, all do. */
export function proposeOneSourceRecords({ oneSource }: Draft, ids: Ids, frame: Frame): Proposal[] {
  return oneSource.map((one) => oneSourceProposal(one, ids, frame))
}

function oneSourceProposal(one: DraftOneSource, ids: Ids, { at, by, words }: Frame): Proposal {
  const { members, through, restsOn, cites, chance } = one
  const names = members.map(({ name }) => name)
  const reason: Reason = {
    code: `one-source-${one.reason}`,
    names: { one: names[0] ?? '', other: names[1] ?? '', through, count: members.length },
  }
  const why = words.why(reason, chance)
  const grounds = [
    ...cites.map((index) => ids.said[index]),
    ...new Set(restsOn.map(({ page }) => ids.texts[page])),
  ]
  return {
    key: `one-source ${members.map(({ key }) => key).join(' + ')}`,
    subject: 'one-source',
    entries: [
      {
        kind: 'dependence',
        at,
        by,
        why,
        id: `one-source:${members.map(({ id }) => id).join(':')}`.slice(0, LONGEST).replace(/[:-]+$/, ''),
        type: 'one-source',
        title: names.join(' · '),
        members: members.map(({ id }) => id),
        sentences: [{ text: why, cites: grounds }],
        inferred: why,
      },
    ],
    reason,
    restsOn,
    chance,
    needs: [
      ...members.map(({ key }) => `party ${key}`),
      ...restsOn.flatMap(({ page }) => ids.keys.pages[page] ?? []),
      ...cites.flatMap((index) => ids.keys.said[index] ?? []),
    ],
  }
}

/** Characters that a case takes in an id. */
const LONGEST = 160
