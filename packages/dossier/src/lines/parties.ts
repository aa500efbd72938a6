import { type Case, chainOf, type Statement } from '@hearsay/case'
import { type ClaimGraph, subjectOfVertex } from '@hearsay/weighing'
import type { Locale } from '@hearsay/words'
import { attribution, basisOf, type Voice } from '../attribution.ts'
import type { Dossier } from '../dossier.ts'
import { wordsHref } from '../links.ts'
import { labelName, nobodyNamed } from './from-case.ts'

/** What one party of a claim's graph says, and where it stands. */
export interface PartyWords {
  readonly id: string
  readonly name: string
  readonly place: 'origin' | 'relay' | 'page' | 'afloat'
  readonly words: readonly SaidWords[]
}

export interface SaidWords {
  readonly id: string
  readonly quotations: readonly string[]
  readonly chain: readonly Voice[]
  readonly basis: string
  readonly href: string
}

/**
 * Every party of a graph, in the order drawn, with each statement by which it takes part; then the unattached
 * claims.
 */
export function partyWords({ id: caseId, case: case_, locale }: Dossier, graph: ClaimGraph): PartyWords[] {
  const statements = statementsBehind(case_, graph)
  const origins = new Set([...graph.direct, ...graph.unstated, ...graph.grounds])
  const voices = new Set(
    graph.vertices.flatMap(({ id, kind }) => (kind === 'voice' ? [subjectOfVertex(id)] : [])),
  )
  const isVoiced = (source: string | null) => source !== null && voices.has(source)
  const parties = graph.vertices.map((vertex): PartyWords => {
    const page = graph.landings.includes(vertex.id)
    return {
      id: vertex.id,
      name: labelName(case_, vertex, locale),
      place: page ? 'page' : origins.has(vertex.id) ? 'origin' : 'relay',
      words: statements
        .filter(
          ({ source }) =>
            source === subjectOfVertex(vertex.id) && (vertex.kind === 'voice' || !isVoiced(source)),
        )
        .map((statement) => said(caseId, case_, statement, locale)),
    }
  })
  const afloat = graph.sourceless.flatMap((id) => case_.statement.get(id) ?? [])
  return [
    ...parties,
    ...afloat.map(
      (statement): PartyWords => ({
        id: statement.id,
        name: nobodyNamed(case_, locale),
        place: 'afloat',
        words: [said(caseId, case_, statement, locale)],
      }),
    ),
  ]
}

/** Statements that assert the claim, and those that report them, outwards. */
function statementsBehind(case_: Case, graph: ClaimGraph): Statement[] {
  const asserting = graph.asserting.flatMap((assertion) => assertion.statements)
  const statements = asserting.flatMap((id) => case_.statement.get(id) ?? [])
  return [...new Set(statements.flatMap((statement) => chainOf(case_, statement)))]
}

function said(caseId: string, case_: Case, statement: Statement, locale: Locale): SaidWords {
  return {
    id: statement.id,
    quotations: statement.words.map(({ exact }) => exact),
    chain: attribution(case_, statement, locale),
    basis: basisOf(case_, statement, locale),
    href: wordsHref(caseId, statement.document, statement.id, locale),
  }
}
