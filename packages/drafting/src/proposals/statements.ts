import { selectorAt } from '@hearsay/text'
import type { Draft } from '../draft.ts'
import type { DraftPlan } from '../plans/plan.ts'
import type { Said } from '../said/said.ts'
import { futureOf } from './futures.ts'
import type { Ids } from './ids.ts'
import { statementKey } from './keys.ts'
import type { Frame, Proposal, Reason } from './proposal.ts'

export function proposeStatements(draft: Draft, ids: Ids, frame: Frame): Proposal[] {
  const plans = new Map(draft.plans.map((plan) => [plan.of, plan]))
  return inOrder(draft.said).flatMap((index) => {
    const said = draft.said[index]
    return said && draft.held.statements[index] === undefined
      ? [statementProposal(draft, said, plans.get(index), ids.said[index], ids, frame)]
      : []
  })
}

/** Each behind the one that it is within, else in the order of the pages. */
function inOrder(all: readonly Said[]): number[] {
  const placed = new Set<number>()
  const place = (index: number, under: ReadonlySet<number>): void => {
    const said = all[index]
    if (!said || placed.has(index) || under.has(index)) return
    if (said.within !== null) place(said.within, new Set(under).add(index))
    placed.add(index)
  }
  for (const index of all.keys()) place(index, new Set())
  return [...placed]
}

function statementProposal(
  draft: Draft,
  said: Said,
  plan: DraftPlan | undefined,
  id: string | undefined,
  ids: Ids,
  frame: Frame,
): Proposal {
  const { pages, parties } = draft
  const page = pages[said.page]
  const text = page?.text ?? ''
  const gist = gistOf(text, said)
  const reason: Reason = { code: said.isSummary ? 'said-summary' : 'said', names: { gist } }
  const chance = said.chance.words * said.chance.source
  const why = frame.words.why(reason, chance)
  const record = {
    kind: 'statement',
    at: frame.at,
    by: frame.by,
    why,
    id,
    document: ids.texts[said.page],
    words: said.words.map(([start, end]) => selectorAt(text, start, end)),
    gist,
    source: said.source && parties.formOf(said.source).id,
    ...(said.within === null ? {} : { within: ids.said[said.within] }),
    act: said.act,
    ...(said.addressee ? { addressee: parties.formOf(said.addressee).id } : {}),
    ...crowdOf(said),
    basis: said.basis.by
      ? { kind: said.basis.kind, by: parties.formOf(said.basis.by).id }
      : { kind: said.basis.kind },
    modality: said.modality,
    ...futureOf(plan),
    inferred: why,
  }
  return {
    key: statementKey(pages, said),
    subject: 'statement',
    entries: [record],
    reason,
    restsOn: [...said.found, ...said.words].map((span) => ({ page: said.page, span })),
    chance,
    needs: needsOf(draft, said),
  }
}

function needsOf(
  { pages, parties, said: all }: Draft,
  { page, source, addressee, basis, within }: Said,
): string[] {
  const people = [source, addressee, basis.by].filter((each) => each !== null)
  const others = within === null ? [] : [within]
  return [
    `page ${pages[page]?.hash}`,
    ...new Set(people.map((mention) => `party ${parties.formOf(mention).key}`)),
    ...others.flatMap((index) => all[index] ?? []).map((said) => statementKey(pages, said)),
  ]
}

/** Nothing of a crowd that nobody counts: a case takes it for two or more. */
function crowdOf({ crowd }: Said) {
  if (!crowd) return {}
  const { low, high, quantifier } = crowd
  if (low === null && high === null && quantifier === null) return {}
  return { crowd: { low: low ?? (high === null ? 2 : 0), high, ...(quantifier ? { quantifier } : {}) } }
}

/** The words of the content on one line. */
export function gistOf(text: string, { words }: Pick<Said, 'words'>): string {
  const said = words.map(([start, end]) => text.slice(start, end)).join(' … ')
  return (
    said
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .toWellFormed() || '…'
  )
}
