import type { Account, Case } from '@hearsay/case'
import type { AccountFigures, Assertion, ClaimFigures, ClaimGraph } from '@hearsay/weighing'
import { dependenceEvents, subjectOfVertex } from '@hearsay/weighing'
import {
  type Locale,
  linesText,
  sentenceCase,
  sentences,
  shortFor,
  titleFor,
  unstopped,
} from '@hearsay/words'
import { accountNumbers } from '../account-numbers.ts'
import type { Dossier } from '../dossier.ts'
import { keptOfCase } from '../kept.ts'
import { columnsThatFit, drawAcross, MEDIUM, WIDE } from './across.ts'
import { BROAD, drawDown, NARROW } from './down.ts'
import type { Drawing } from './drawing.ts'
import { COPYING, type PackedClaim, weighWays } from './engine.ts'
import { lineGraph } from './from-case.ts'
import type { LineGraph } from './graph.ts'
import { grouped } from './grouped.ts'
import { packed } from './packed.ts'
import { type PartyWords, partyWords, verticesOf } from './parties.ts'
import type { Sheet, SheetClaim } from './sheet.ts'
import { type TiedRelay, tiedRelays } from './tied.ts'

/** Section 3: the lines of every account, drawn and listed, and the switches that change them. */
export interface LinesView {
  readonly accounts: readonly AccountLines[]
  readonly switches: readonly Switch[]
  /** What the browser gets. */
  readonly sheet: Sheet
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
  /** For wide pages, middling ones and paper, and narrow ones. */
  readonly drawings: readonly [wide: Drawing, medium: Drawing, narrow: Drawing]
  readonly graph: LineGraph
  /** By the places of the claim's vertices; then what hangs on nobody, and those who deny it. */
  readonly parties: readonly PartyWords[]
  /** Load-bearing relays that are tied to those whose word they pass on. */
  readonly tied: readonly TiedRelay[]
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
  const drawn = drawnLines(dossier)
  const known = new Set(drawn.switches.map(({ id }) => id))
  return {
    ...drawn,
    upperBound: sentences(dossier.locale, 'upperBound'),
    chosen: {
      atWord: query.get('mode') !== 'strict',
      events: query.getAll('event').filter((id) => known.has(id)),
    },
    kept: [...query].filter(([name]) => name !== 'mode' && name !== 'event'),
  }
}

const drawnLines = keptOfCase((dossier): Pick<LinesView, 'accounts' | 'switches' | 'sheet'> => {
  const switches = switchesOf(dossier)
  const claims = claimsOf(dossier, new Map(switches.map(({ id }, place) => [id, place])))
  const numbers = accountNumbers(dossier.case)
  const made = dossier.weighing.accounts.flatMap((figures) => {
    const account = dossier.case.account.get(figures.account)
    return account ? [accountLines(dossier, account, figures, claims, numbers.get(account.id) ?? 1)] : []
  })
  return {
    accounts: made.map(({ lines }) => lines),
    switches,
    sheet: {
      switches: switches.map(({ id, key, title }) => ({ id, key, title })),
      claims: [...claims.values()],
      accounts: made.map(({ sheet }) => sheet),
    },
  }
})

/** Every claim that an account needs, once. */
function claimsOf(dossier: Dossier, numbers: ReadonlyMap<string, number>): Map<string, SheetClaim> {
  const { case: case_, weighing, locale } = dossier
  const needed = new Set(weighing.accounts.flatMap(({ core }) => core.claims))
  return new Map(
    [...needed].flatMap((id) => {
      const graph = weighing.claims.get(id)?.graph
      return graph
        ? [[id, { text: titleFor(case_, id, locale), ...packed(case_, graph, numbers) }] as const]
        : []
    }),
  )
}

function accountLines(
  dossier: Dossier,
  account: Account,
  { core }: AccountFigures,
  claims: ReadonlyMap<string, SheetClaim>,
  number: number,
): { lines: AccountLines; sheet: Sheet['accounts'][number] } {
  const { case: case_, weighing, locale } = dossier
  const first = core.binding.atWord
  const [figures, claim] = [weighing.claims.get(first), claims.get(first)]
  if (!figures || !claim) throw new Error(`the account "${account.id}" has no claim that was weighed`)
  const { graph } = figures
  const bearing = bearingIn(claim)
  const drawn = grouped(lineGraph(case_, graph, bearing, locale), new Set(claim.trusted), locale)
  const drawings = drawingsOf(drawn, locale)
  const places = [...claims.keys()]
  const rest = core.claims.filter((id) => id !== first).map((id) => places.indexOf(id))
  return {
    lines: {
      id: account.id,
      number,
      title: account.title,
      short: account.short,
      drawings,
      graph: drawn,
      parties: partyWords(dossier, graph, againstAny(core.claims, weighing)),
      tied: tiedRelays(
        case_,
        verticesOf(graph).map(({ id }) => id),
        claim.stated,
        loadOf(figures, graph),
        locale,
      ),
    },
    sheet: {
      claims: [places.indexOf(first), ...rest],
      nodes: nodesOf(drawn),
      arcs: drawn.arcs.map(({ from, to, when }) => [from, to, when] as const),
      looms: drawings.map(({ loom }) => loom),
    },
  }
}

function drawingsOf(graph: LineGraph, locale: Dossier['locale']): AccountLines['drawings'] {
  const across = (room: typeof WIDE) => {
    const columns = columnsThatFit(graph, room)
    return columns === undefined
      ? drawDown(graph, { ...BROAD, width: room.width }, locale)
      : drawAcross(graph, room, columns, locale)
  }
  return [across(WIDE), across(MEDIUM), drawDown(graph, NARROW, locale)]
}

/** For each vertex of the claim, the node by which it is drawn. */
function nodesOf({ vertices }: LineGraph): number[] {
  const nodes: number[] = []
  for (const [node, { of }] of vertices.entries()) for (const place of of) nodes[place] = node
  return nodes
}

/** Vertices in a cut, or load-bearing, in either reading, as stated and with everything switched on. */
function bearingIn(claim: PackedClaim): Set<number> {
  const events = [...claim.events, ...(claim.ledEvents ?? [])].map(({ on }) => on)
  const copying = claim.led ? -2 : undefined
  const sets = [new Set<number>(), new Set([-2]), new Set([-2, ...events])]
  return new Set(
    [true, false].flatMap((atWord) =>
      sets.flatMap((on) => {
        const { some, cut } = weighWays(claim, { atWord, on, copying })
        return [...some, ...cut.flatMap(({ members }) => members)]
      }),
    ),
  )
}

/** Whoever denies a claim of an account, or asserts what cannot be true with it; each once. */
function againstAny(claims: readonly string[], weighing: Dossier['weighing']): Assertion[] {
  const all = claims.flatMap((id) => weighing.claims.get(id)?.against.graph.asserting ?? [])
  return [...Map.groupBy(all, ({ party }) => party).values()].flatMap(([first, ...more]) =>
    first ? { ...first, statements: unique([first, ...more].flatMap(({ statements }) => statements)) } : [],
  )
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}

/** Vertices that are load-bearing in either reading, by their places. */
function loadOf({ atWord, strict }: ClaimFigures, graph: ClaimGraph): Set<number> {
  const heavy = new Set([...atWord.loadBearing.some, ...strict.loadBearing.some])
  return new Set(verticesOf(graph).flatMap(({ id }, place) => (heavy.has(id) ? [place] : [])))
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
    dependenceEvents(case_, graph.copied ?? graph, 'strict'),
  )) {
    const known = touching.get(dependence)?.members ?? new Set()
    touching.set(dependence, { level, members: known.union(new Set(members.map(subjectOfVertex))) })
  }
  const recorded = [...touching].toSorted(([, a], [, b]) => a.level - b.level)
  const switches = recorded.map(([id, { level, members }]) => ({
    id,
    level,
    title: titleFor(case_, id, locale),
    members: [...members].map((member) => shortFor(case_, member, locale)),
    why: whyOf(case_, id, locale),
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
    why: records.map((id) => whyOf(case_, id, locale)).join(' '),
  }
}

/** What an editor wrote of a dependence, a copy or a tie, as sentences. */
function whyOf(case_: Case, id: string, locale: Locale): string {
  const record = case_.dependence.get(id) ?? case_.copying.get(id)
  if (record) return record.sentences.map(({ text }) => text).join(' ')
  const detail = case_.tie.get(id)?.detail
  return detail === undefined ? '' : `${sentenceCase(unstopped(detail), locale)}.`
}
