import type { Account } from '@hearsay/case'
import type { AccountFigures, ClaimGraph } from '@hearsay/weighing'
import { dependenceEvents } from '@hearsay/weighing'
import { linesText, sentences, shortName, titleFor } from '@hearsay/words'
import { accountNumbers } from '../account-numbers.ts'
import type { Dossier } from '../dossier.ts'
import { keptOfCase } from '../kept.ts'
import type { Drawing } from './drawing.ts'
import type { Assumption, Plain } from './engine.ts'
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

export interface ClaimLines {
  readonly id: string
  readonly text: string
  readonly plain: Plain
  readonly events: readonly Assumption[]
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
  return {
    id: graph.claim,
    text: titleFor(case_, graph.claim, locale),
    plain: {
      vertices: graph.vertices.map(({ id }) => id),
      arcs: graph.arcs.map(({ from, to }) => [from, to]),
      direct: graph.direct,
      unstated: graph.unstated,
      held: graph.outlets,
    },
    events: dependenceEvents(case_, graph).map(({ dependence, members }) => ({ id: dependence, members })),
  }
}

/**
 * One switch for every recorded dependence that touches an account, in the order in which figures take them
 * in.
 */
function switchesOf({ case: case_, weighing, locale }: Dossier): Switch[] {
  const letters = [...linesText(locale, 'letters')]
  const touching = new Map<string, { level: 3 | 4 | 5; members: Set<string> }>()
  const claims = new Set(weighing.accounts.flatMap(({ core }) => core.claims))
  for (const id of claims) {
    const graph = weighing.claims.get(id)?.graph
    for (const { dependence, level, members } of graph ? dependenceEvents(case_, graph) : []) {
      const known = touching.get(dependence)?.members ?? new Set()
      touching.set(dependence, { level, members: known.union(new Set(members)) })
    }
  }
  return [...touching]
    .toSorted(([, a], [, b]) => a.level - b.level)
    .map(([id, { level, members }], index) => ({
      id,
      key: letters[index % letters.length] ?? '',
      level,
      title: titleFor(case_, id, locale),
      members: [...members].map((member) => shortName(case_, member, locale)),
      why:
        case_.dependence
          .get(id)
          ?.sentences.map(({ text }) => text)
          .join(' ') ?? '',
    }))
}
