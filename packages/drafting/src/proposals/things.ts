import type { Draft } from '../draft.ts'
import type { DraftStep, DraftThing } from '../things/thing.ts'
import type { Ids } from './ids.ts'
import { statementKey } from './keys.ts'
import type { Frame, Proposal, Reason } from './proposal.ts'

/** Things that are offered as evidence, in the pages' words. */
export function proposeExhibits(draft: Draft, ids: Ids, frame: Frame): Proposal[] {
  return draft.things.map((thing) => exhibitProposal(draft, thing, ids, frame))
}

function exhibitProposal(
  { pages, said }: Draft,
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
      text: plain(pages[page]?.text.slice(...span) ?? ''),
      cites: cites.length > 0 ? cites.map((index) => ids.said[index]) : [ids.texts[page]],
    })),
    ...(thing.madeBy ? { madeBy: thing.madeBy.id } : {}),
  }
  return {
    key: thingKey(thing, pages),
    subject: 'exhibit',
    entries: [record],
    reason,
    restsOn: told.map(({ page, span }) => ({ page, span })),
    chance: thing.chance,
    needs: [
      ...told.map(({ page }) => `page ${pages[page]?.hash}`),
      ...told
        .flatMap(({ cites }) => cites.flatMap((index) => said[index] ?? []))
        .map((each) => statementKey(pages, each)),
      ...(thing.madeBy ? [`party ${thing.madeBy.key}`] : []),
    ],
  }
}

/** Sentences of the pages beside an exhibit: enough to know it by. */
const MOST_SENTENCES = 4

/** The id of its record. */
export const thingId = ({ id }: DraftThing): string => `exhibit-${id}`

/** By the first sentence that speaks of it. */
export function thingKey({ sentences }: DraftThing, pages: Draft['pages']): string {
  const first = sentences[0]
  return `exhibit ${first ? `${pages[first.page]?.hash} ${first.span[0]}` : ''}`
}

const plain = (words: string): string =>
  words
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .toWellFormed() || '…'

/** The steps of each thing's journey that some statement tells. */
export function proposeCustody(draft: Draft, ids: Ids, frame: Frame): Proposal[] {
  return draft.things.flatMap((thing) =>
    thing.steps.flatMap((step, index) =>
      step.cites.length === 0 ? [] : [custodyProposal(draft, thing, step, index, ids, frame)],
    ),
  )
}

function custodyProposal(
  { pages, said }: Draft,
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
    ...(why ? { reason: plain(why) } : {}),
    statements: cites.map((each) => ids.said[each]),
  }
  const parties = [from, to].filter((each) => each !== null)
  return {
    key: `custody ${thingKey(thing, pages)} ${event} ${parties.map(({ key }) => key).join(' ')}`,
    subject: 'custody',
    entries: [record],
    reason,
    restsOn,
    chance,
    needs: [
      thingKey(thing, pages),
      ...parties.map(({ key }) => `party ${key}`),
      ...cites.flatMap((each) => said[each] ?? []).map((each) => statementKey(pages, each)),
    ],
  }
}
