import { firstShared, type PairsOf, pairsIn } from '../copying/pairs.ts'
import type { CopyingProposal } from '../copying/proposal.ts'
import type { Draft } from '../draft.ts'
import { pageIn } from '../so-far/held.ts'
import type { Ids } from './ids.ts'
import type { Frame, Proposal, Reason } from './proposal.ts'

/** Which pages took from which, with the statements that they took. */
export function proposeCopies(draft: Draft, ids: Ids, frame: Frame): Proposal[] {
  const pairsOf = pairsIn(draft.pages, draft.said, draft.parties)
  const pages = new Map(draft.pages.map(({ name }, index) => [name, index]))
  return draft.copying.flatMap(
    (copying) => copyingProposal({ ...draft, pairsOf, byName: pages }, copying, ids, frame) ?? [],
  )
}

interface Compared extends Draft {
  readonly pairsOf: PairsOf
  readonly byName: ReadonlyMap<string, number>
}

/** Nothing where no statement of the one is one of the other: what was taken carries nothing then. */
function copyingProposal(
  { parties, held, pairsOf, byName }: Compared,
  copying: CopyingProposal,
  ids: Ids,
  frame: Frame,
): Proposal | null {
  const [copy, of] = [copying.copy, copying.of].map((name) => byName.get(name))
  const pairs = pairsOf(copying)
  if (copy === undefined || of === undefined || pairs.length === 0) return null
  // Whoever recorded two pages has decided whether the one took from the other.
  if ([copy, of].every((page) => page < held.closed)) return null
  const names = { copy: parties.outlet(copy).name, of: parties.outlet(of).name, count: pairs.length }
  const reason: Reason = { code: copying.credited ? 'copying-credited' : 'copying', names }
  const why = frame.words.why(reason, copying.chance)
  const [from = '', to = ''] = [copy, of].map((page) => pageIn(held, ids.pages[page] ?? ''))
  const record = {
    kind: 'copying',
    at: frame.at,
    by: frame.by,
    why,
    id: `${from}:from:${to}`,
    copy: from,
    of: to,
    manner: copying.manner,
    credited: copying.credited,
    ...(copying.direction === 'unknown' ? { direction: 'unknown' } : {}),
    pairs: pairs.map(([a, b]) => [ids.said[a], ids.said[b]]),
    sentences: [{ text: why, cites: [from, to] }],
  }
  const shared = firstShared(copying)
  return {
    key: ['copying', ...[copy, of].map((page) => ids.keys.pages[page]?.replace(/^page /, ''))].join(' '),
    subject: 'copying',
    entries: [record],
    reason,
    restsOn: shared
      ? [
          { page: copy, span: shared.copy },
          { page: of, span: shared.of },
        ]
      : [],
    chance: copying.chance,
    needs: [
      ...[copy, of].flatMap((page) => ids.keys.pages[page] ?? []),
      ...pairs.flat().flatMap((index) => ids.keys.said[index] ?? []),
    ],
  }
}
