import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { OUTSIDE } from '../../apps/cli/src/capture/world.ts'
import { pileOf } from '../../apps/cli/src/draft/pile.ts'
import { type Proposed, proposedOf } from '../../apps/cli/src/draft/proposed.ts'
import { weighingJson } from '../../apps/cli/src/weigh/json.ts'

/** A draft in the form that the reference scorer reads. */
export interface Scored {
  readonly entries: readonly object[]
  readonly weigh: object
  /** The name of each document's file, by its id. */
  readonly files: Readonly<Record<string, string>>
}

const AT = '2026-01-01T00:00:00Z'

/** The documents of an incident, drafted as the command drafts them. */
export async function draftIncident(folder: string): Promise<{ proposed: Proposed; scored: Scored }> {
  const docs = join(folder, 'docs')
  const names = readdirSync(docs).toSorted()
  const pile = await pileOf(
    names.map((name) => join(docs, name)),
    await OUTSIDE(),
  )
  const proposed = proposedOf(pile, AT, 'en')
  return { proposed, scored: scoredOf(proposed) }
}

function scoredOf({ entries, state, weighing, draft: { pages } }: Proposed): Scored {
  const nameOf = new Map(pages.map(({ hash, name }) => [hash, basename(name)]))
  const files = entries.flatMap((entry) => {
    const name = entry.kind === 'document' && entry.hash !== undefined ? nameOf.get(entry.hash) : undefined
    return name === undefined || entry.kind !== 'document' ? [] : [[entry.id, name] as const]
  })
  return { entries, weigh: weighingJson(state, weighing, 'en'), files: Object.fromEntries(files) }
}
