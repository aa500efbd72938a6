import type { TextSpan } from '@hearsay/reading'
import { selectorAt } from '@hearsay/text'
import type { Draft } from '../draft.ts'
import type { DraftPlan } from '../plans/plan.ts'
import type { Said } from '../said/said.ts'
import { oneLine } from './fitted.ts'
import { futureOf } from './futures.ts'
import type { Ids } from './ids.ts'
import type { Frame, Proposal, Reason } from './proposal.ts'

export function proposeStatements(draft: Draft, ids: Ids, frame: Frame): Proposal[] {
  const plans = new Map(draft.plans.map((plan) => [plan.of, plan]))
  return inOrder(draft.said).flatMap((index) => {
    const said = draft.said[index]
    return said && draft.held.statements[index] === undefined
      ? [statementProposal(draft, index, said, plans.get(index), ids, frame)]
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
  index: number,
  said: Said,
  plan: DraftPlan | undefined,
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
    id: ids.said[index],
    document: ids.texts[said.page],
    words: said.words.flatMap((span) => piecesOf(text, span)).map((span) => selectorAt(text, ...span)),
    gist,
    source: said.source && parties.formOf(said.source).id,
    ...(said.within === null ? {} : { within: ids.said[said.within] }),
    act: said.act,
    ...(said.addressee ? { addressee: parties.formOf(said.addressee).id } : {}),
    ...crowdOf(said),
    basis: basisOf(draft, said),
    modality: said.modality,
    ...futureOf(plan),
    inferred: why,
  }
  return {
    key: ids.keys.said[index] ?? '',
    subject: 'statement',
    entries: [record],
    reason,
    restsOn: [...said.found, ...said.words].map((span) => ({ page: said.page, span })),
    chance,
    needs: needsOf(draft, said, ids),
  }
}

/** Nobody is told by themselves: where the page seems to say so, who told is not known. */
function basisOf({ parties }: Draft, { source, basis: { kind, by } }: Said) {
  if (by === null) return { kind }
  const teller = parties.formOf(by).id
  return source && parties.formOf(source).id === teller ? { kind: 'unstated' } : { kind, by: teller }
}

/** Words in pieces that a selector takes, none of which ends inside a character. */
function piecesOf(text: string, [start, end]: TextSpan): TextSpan[] {
  if (end - start <= LONGEST_WORDS) return [[start, end]]
  const space = text.lastIndexOf(' ', start + LONGEST_WORDS - 1)
  const isInside = /[\ud800-\udbff]/.test(text.charAt(start + LONGEST_WORDS - 1))
  const at = space > start ? space + 1 : start + LONGEST_WORDS - (isInside ? 1 : 0)
  return [[start, at], ...piecesOf(text, [at, end])]
}

/** UTF-16 code units that a case takes in one selector. */
const LONGEST_WORDS = 20_000

function needsOf(
  { parties }: Draft,
  { page, source, addressee, basis, within }: Said,
  { keys }: Ids,
): string[] {
  const people = [source, addressee, basis.by].filter((each) => each !== null)
  return [
    ...keys.pages.slice(page, page + 1),
    ...people.map((mention) => `party ${parties.formOf(mention).key}`),
    ...(within === null ? [] : keys.said.slice(within, within + 1)),
  ]
}

/** Nothing of a crowd that nobody counts: a case takes it for two or more. */
function crowdOf({ crowd }: Said) {
  if (!crowd) return {}
  const { low, high, quantifier } = crowd
  if (low === null && high === null && quantifier === null) return {}
  return { crowd: { low: low ?? (high === null ? 2 : 0), high, ...(quantifier ? { quantifier } : {}) } }
}

/** The words of the content on one line, without the marks that a quotation of all of them needs. */
export function gistOf(text: string, { words }: Pick<Said, 'words'>): string {
  const whole = oneLine(words.map(([start, end]) => text.slice(start, end)).join(' … '))
  const [, inner] = QUOTED.exec(whole) ?? []
  return inner ?? whole
}

/** One quotation, and the comma with which the sentence around it goes on. */
const QUOTED = /^[“"«]\s*([^“”"«»]*[^“”"«»,\s]),?\s*[”"»]$/u
