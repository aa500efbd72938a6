import { parseEntry } from '@hearsay/case'
import type { Proposal } from '@hearsay/drafting'
import type { Desk } from '@hearsay/store'
import { authorEntries, authorId } from '../cases/author.ts'
import { type Alteration, altered } from './altered.ts'
import { type Drafted, draftOf } from './draft.ts'
import { accepted, withNeeds } from './drafted.ts'
import { type Asked, type Outcome, type Place, tried } from './outcome.ts'

/** When it was decided; several that are decided in one step have one time, and are taken back in one. */
const now = (): string => new Date().toISOString()

/** Records a proposal, as it is or altered, with all that it needs, by whoever accepts it, once. */
export async function accept(
  desk: Desk,
  asked: Asked,
  alteration: Alteration = {},
  at = now(),
): Promise<Outcome> {
  return await decided(desk, asked, async (drafted) => {
    const wanted = wantedWith(drafted.proposals, asked.key, alteration)
    if (wanted.length === 0) return 'gone'
    await record(desk, asked, drafted, wanted, at)
    return 'accepted'
  })
}

/** Remembers that a proposal was refused: neither it nor what needs it is asked again. */
export async function refuse(desk: Desk, asked: Asked, at = now()): Promise<Outcome> {
  const { caseId, page, key, person } = asked
  return await decided(desk, asked, async (drafted) => {
    if (!drafted.proposals.some((each) => each.key === key)) return 'gone'
    await desk.writer.refuse(caseId, { key, page, person: authorId(person), at })
    return 'refused'
  })
}

async function record(
  desk: Desk,
  { caseId, page, key, person }: Asked,
  drafted: Drafted,
  wanted: readonly Proposal[],
  decidedAt: string,
): Promise<void> {
  const [at, by] = [now(), authorId(person)]
  const entries = [...authorEntries(drafted.case, person, at), ...accepted(wanted, at, by)]
  const isDecided = drafted.decisions.some((decision) => decision.key === key)
  await desk.writer.append(
    caseId,
    entries.map((entry) => parseEntry(entry)),
    drafted.size,
    {
      decision: { key, page, person: by, at: decidedAt },
      // It was accepted before, and what was recorded then no longer stands.
      ...(isDecided && { takesBack: key }),
    },
  )
}

/** A proposal, as somebody would have it, behind what it then needs. */
function wantedWith(all: readonly Proposal[], key: string, alteration: Alteration): Proposal[] {
  const proposal = all.find((each) => each.key === key)
  if (!proposal) return []
  const one = altered(proposal, all, alteration)
  const needs = new Set(one.needs.flatMap((need) => withNeeds(all, need)).map((each) => each.key))
  return [...all.filter((each) => needs.has(each.key)), one]
}

/**
 * Decides on the draft that is kept, which is what somebody looks at. Where that is behind, and does not have
 * what is decided, or has it as the case no longer takes it, everything is drafted anew first.
 */
async function decided(
  desk: Desk,
  { caseId, page: document }: Place,
  work: (drafted: Drafted) => Promise<Outcome>,
): Promise<Outcome> {
  let wasBehind = false
  const came = await tried(async () => {
    const drafted = await draftOf(desk, caseId, { document, patience: 0 })
    wasBehind = drafted.isBehind
    return await work(drafted)
  })
  if (!wasBehind || (came !== 'gone' && came !== 'not-taken')) return came
  return await tried(async () => await work(await draftOf(desk, caseId, { document, isFresh: true })))
}
