import type { Account, Case } from '@hearsay/case'
import type { AccountFigures, ClaimGraph } from '@hearsay/weighing'
import { dependenceEvents, strictly, weighable } from '@hearsay/weighing'
import { linesText, sentences, shortFor, titleFor } from '@hearsay/words'
import { accountNumbers } from '../account-numbers.ts'
import type { Dossier } from '../dossier.ts'
import { keptOfCase } from '../kept.ts'
import type { Drawing } from './drawing.ts'
import { type Assumption, type ClaimWays, COPYING } from './engine.ts'
import { lineGraph } from './from-case.ts'
import { drawNarrow } from './narrow.ts'
import { type PartyWords, partyWords } from './parties.ts'
import { drawWide } from './wide.ts'

/** Section 3: the lines of every account, drawn and listed, and the switches that change them. */
export interface LinesView {
  readonly accounts: readonly AccountLines[]
  readonly switches: readonly Switch[]
  /** That every number of lines is an upper bound. */
  readonly upperBound: string
  readonly chosen: { readonly atWord: boolean; readonly events: readonly string[] }
  /** Other parameters of the address, to be kept when the form is sent. */
  readonly kept: readonly (readonly [name: string, value: string])[]
}

export interface AccountLines {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly short: string
  /** The claim that is drawn comes first. */
  readonly claims: readonly [ClaimLines, ...ClaimLines[]]
  readonly wide: Drawing
  readonly narrow: Drawing
  readonly parties: readonly PartyWords[]
}

export interface ClaimLines extends ClaimWays {
  readonly id: string
  readonly text: string
}

export interface Switch {
  readonly id: string
  readonly key: string
  readonly level: 3 | 4 | 5
  readonly title: string
  readonly members: readonly string[]
  readonly why: string
}

/** The pictures stay with the dossier; what is switched on comes with the address. */
export function linesView(dossier: Dossier, query: URLSearchParams): LinesView {
  const { accounts, switches } = drawnLines(dossier)
  const known = new Set(switches.map(({ id }) => id))
  return {
    accounts,
    switches,
    upperBound: sentences(dossier.locale, 'upperBound'),
    chosen: {
      atWord: query.get('mode') !== 'strict',
      events: query.getAll('event').filter((id) => known.has(id)),
    },
    kept: [...query].filter(([name]) => name !== 'mode' && name !== 'event'),
  }
}

const drawnLines = keptOfCase((dossier): Pick<LinesView, 'accounts' | 'switches'> => {
  const { case: case_, weighing } = dossier
  const switches = switchesOf(dossier)
  const keys = new Map(switches.map(({ id, key }) => [id, key]))
  const numbers = accountNumbers(case_)
  const accounts = weighing.accounts.flatMap((figures) => {
    const account = case_.account.get(figures.account)
    return account ? [accountLines(dossier, account, figures, keys, numbers.get(account.id) ?? 1)] : []
  })
  return { accounts, switches }
})

function accountLines(
  dossier: Dossier,
  account: Account,
  { core }: AccountFigures,
  keys: ReadonlyMap<string, string>,
  number: number,
): AccountLines {
  const { case: case_, weighing, locale } = dossier
  const order = [core.binding.atWord, ...core.claims.filter((id) => id !== core.binding.atWord)]
  const graphs = order.flatMap((id) => weighing.claims.get(id)?.graph ?? [])
  const [first, ...rest] = graphs
  if (!first) throw new Error(`the account "${account.id}" has no claim that was weighed`)
  const drawn = lineGraph(case_, first, keys, locale)
  return {
    id: account.id,
    number,
    title: account.title,
    short: account.short,
    claims: [claimLines(dossier, first), ...rest.map((graph) => claimLines(dossier, graph))],
    wide: drawWide(drawn, locale),
    narrow: drawNarrow(drawn, locale),
    parties: partyWords(dossier, first),
  }
}

function claimLines({ case: case_, locale }: Dossier, graph: ClaimGraph): ClaimLines {
  const { copied } = graph
  return {
    id: graph.claim,
    text: titleFor(case_, graph.claim, locale),
    ways: weighable(graph),
    trusted: graph.trusted,
    events: assumptionsIn(case_, copied ?? graph),
    ...(copied && { copied: { ways: weighable(copied), events: copied.events.map(entangled) } }),
  }
}

/** Every dependence of parties that acts in a graph, as it acts in either reading. */
function assumptionsIn(case_: Case, graph: Pick<ClaimGraph, 'vertices'>): Assumption[] {
  const atWord = new Map(
    dependenceEvents(case_, graph, 'at-word').map(({ dependence, members }) => [dependence, members]),
  )
  return dependenceEvents(case_, graph, 'strict').map(({ dependence, members }) => ({
    id: dependence,
    atWord: atWord.get(dependence) ?? [],
    strict: members,
  }))
}

/** Statements of which nobody can tell which copies which: they go with the assumption that copies fail. */
function entangled({ members }: { readonly members: readonly string[] }): Assumption {
  return { id: COPYING, atWord: members, strict: members }
}

/**
 * One switch for all copying, and one for every recorded dependence that touches an account, in the order in
 * which figures take them in.
 */
function switchesOf(dossier: Dossier): Switch[] {
  const { case: case_, weighing, locale } = dossier
  const letters = [...linesText(locale, 'letters')]
  const claims = new Set(weighing.accounts.flatMap(({ core }) => core.claims))
  const graphs = [...claims].flatMap((id) => weighing.claims.get(id)?.graph ?? [])
  const copied = [...new Set(graphs.flatMap(({ copied }) => copied?.by ?? []))]
  const touching = new Map<string, { level: 3 | 4 | 5; members: Set<string> }>()
  for (const { dependence, level, members } of graphs.flatMap((graph) =>
    dependenceEvents(case_, graph, 'strict'),
  )) {
    const known = touching.get(dependence)?.members ?? new Set()
    touching.set(dependence, { level, members: known.union(new Set(members.map(strictly))) })
  }
  const recorded = [...touching].toSorted(([, a], [, b]) => a.level - b.level)
  const switches = recorded.map(([id, { level, members }]) => ({
    id,
    level,
    title: titleFor(case_, id, locale),
    members: [...members].map((member) => shortFor(case_, member, locale)),
    why: whyOf(case_, id),
  }))
  return [...(copied.length > 0 ? [copyingSwitch(dossier, copied)] : []), ...switches].map((one, index) => ({
    ...one,
    key: letters[index % letters.length] ?? '',
  }))
}

function copyingSwitch({ case: case_, locale }: Dossier, records: readonly string[]): Omit<Switch, 'key'> {
  return {
    id: COPYING,
    level: 3,
    title: linesText(locale, 'copies'),
    members: records.map((id) => titleFor(case_, id, locale)),
    why: records.map((id) => whyOf(case_, id)).join(' '),
  }
}

/** What an editor wrote of a dependence, a copy or a tie. */
function whyOf(case_: Case, id: string): string {
  const record = case_.dependence.get(id) ?? case_.copying.get(id)
  if (record) return record.sentences.map(({ text }) => text).join(' ')
  return case_.tie.get(id)?.detail ?? ''
}
