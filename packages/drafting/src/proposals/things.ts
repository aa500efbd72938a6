import type { Draft } from '../draft.ts'
import type { DraftStep, DraftThing } from '../things/thing.ts'
import type { Ids } from './ids.ts'
import type { Frame, Proposal, Reason } from './proposal.ts'

/** Things that are offered as evidence, in the pages' words. */
export function proposeExhibits(draft: Draft, ids: Ids, frame: Frame): Proposal[] {
  return draft.things.map((thing) => exhibitProposal(draft.pages, thing, ids, frame))
}

function exhibitProposal(
  pages: Draft['pages'],
  thing: DraftThing,
  ids: Ids,
  { at, by, words }: Frame,
): Proposal {
  const told = thing.sentences.slice(0, MOST_SENTENCES)
  const reason: Reason = {
    code: 'exhibit',
    names: { name: thing.name, count: thing.steps.length, pages: new Set(told.map(({ page }) => page)).size },
  }
  const record = {
    kind: 'exhibit',
    at,
    by,
    why: words.why(reason, thing.chance),
    id: thingId(thing),
    name: thing.name,
    type: thing.type,
    sentences: told.map(({ page, span, cites }) => ({
      text: pages[page]?.text.slice(...span) ?? '',
      cites: cites.length > 0 ? cites.map((index) => ids.said[index]) : [ids.texts[page]],
    })),
    ...(thing.madeBy ? { madeBy: thing.madeBy.id } : {}),
  }
  return {
    key: ids.keys.things.get(thing) ?? '',
    subject: 'exhibit',
    entries: [record],
    reason,
    restsOn: told.map(({ page, span }) => ({ page, span })),
    chance: thing.chance,
    needs: [
      ...told.flatMap(({ page }) => ids.keys.pages[page] ?? []),
      ...told.flatMap(({ cites }) => cites.flatMap((index) => ids.keys.said[index] ?? [])),
      ...(thing.madeBy ? [`party ${thing.madeBy.key}`] : []),
    ],
  }
}

/** Sentences of the pages beside an exhibit: enough to know it by. */
const MOST_SENTENCES = 4

/** The id of its record. */
export const thingId = ({ id }: DraftThing): string => `exhibit-${id}`

/** The steps of each thing's journey that some statement tells. */
export function proposeCustody(draft: Draft, ids: Ids, frame: Frame): Proposal[] {
  return draft.things.flatMap((thing) =>
    thing.steps.flatMap((step, index) =>
      step.cites.length === 0 ? [] : [custodyProposal(thing, step, index, ids, frame)],
    ),
  )
}

function custodyProposal(
  thing: DraftThing,
  step: DraftStep,
  index: number,
  ids: Ids,
  { at, by, words }: Frame,
): Proposal {
  const { event, from, to, why, cites, chance, restsOn } = step
  const reason: Reason = { code: 'custody', names: { name: thing.name, event } }
  const record = {
    kind: 'custody',
    at,
    by,
    why: words.why(reason, chance),
    id: `${thing.id}:${index + 1}-${event}`,
    exhibit: thingId(thing),
    event,
    ...(from ? { from: from.id } : {}),
    ...(to ? { to: to.id } : {}),
    ...(why ? { reason: why } : {}),
    statements: cites.map((each) => ids.said[each]),
  }
  const key = ids.keys.things.get(thing) ?? ''
  const parties = [from, to].filter((each) => each !== null)
  return {
    key: `custody ${key} ${event} ${parties.map(({ key }) => key).join(' ')}`,
    subject: 'custody',
    entries: [record],
    reason,
    restsOn,
    chance,
    needs: [
      key,
      ...parties.map(({ key }) => `party ${key}`),
      ...cites.flatMap((each) => ids.keys.said[each] ?? []),
    ],
  }
}
