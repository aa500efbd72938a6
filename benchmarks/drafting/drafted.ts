import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { OUTSIDE } from '../../apps/cli/src/capture/world.ts'
import { pileOf } from '../../apps/cli/src/draft/pile.ts'
import { type Proposed, proposedFrom } from '../../apps/cli/src/draft/proposed.ts'
import { weighingJson } from '../../apps/cli/src/weigh/json.ts'
import type { Draft } from '../../packages/drafting/src/draft.ts'
import type { Page } from '../../packages/drafting/src/page.ts'
import { idsOf } from '../../packages/drafting/src/proposals/ids.ts'
import type { Said } from '../../packages/drafting/src/said/said.ts'

/** A draft in the form that the reference scorer reads, and how sure it says that it is. */
export interface Scored {
  readonly entries: readonly object[]
  readonly weigh: object
  /** The name of each document's file, by its id. */
  readonly files: Readonly<Record<string, string>>
  readonly proposals: Proposed['proposals']
  /** Of each statement, by its id. */
  readonly chances: Readonly<Record<string, Said['chance']>>
}

const AT = '2026-01-01T00:00:00Z'

/** The documents of an incident, captured and read as the command does. */
export async function pagesOf(folder: string): Promise<readonly Page[]> {
  const docs = join(folder, 'docs')
  const names = readdirSync(docs).toSorted()
  const paths = names.map((name) => join(docs, name))
  return (await pileOf(paths, await OUTSIDE())).pages
}

export function scoredDraft(draft: Draft): { proposed: Proposed; scored: Scored } {
  const proposed = proposedFrom(draft, AT, 'en')
  return { proposed, scored: scoredOf(proposed) }
}

function scoredOf({ entries, proposals, state, weighing, draft }: Proposed): Scored {
  const nameOf = new Map(draft.pages.map(({ hash, name }) => [hash, basename(name)]))
  const files = entries.flatMap((entry) => {
    const name = entry.kind === 'document' && entry.hash !== undefined ? nameOf.get(entry.hash) : undefined
    return name === undefined || entry.kind !== 'document' ? [] : [[entry.id, name] as const]
  })
  const ids = idsOf(draft).said
  return {
    entries: entries.map(unmarked),
    weigh: weighingJson(state, weighing, 'en'),
    files: Object.fromEntries(files),
    proposals,
    chances: Object.fromEntries(draft.said.map(({ chance }, index) => [ids[index], chance])),
  }
}

/**
 * The scorer looks words up in the file itself, which has no marks where it says that something is a
 * quotation.
 */
function unmarked(entry: Proposed['entries'][number]): object {
  if (entry.kind !== 'statement' || !entry.document.endsWith(':text')) return entry
  const words = entry.words.flatMap(({ exact, prefix }) =>
    exact
      .split(/[“”]/)
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
      .map((piece, index) => ({ exact: piece, ...(index === 0 ? { prefix } : {}) })),
  )
  return { ...entry, words }
}
