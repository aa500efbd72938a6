import { type Case, chainOf, type Statement } from '@hearsay/case'
import { type Assertion, type ClaimGraph, subjectOfVertex, type Vertex } from '@hearsay/weighing'
import { type Locale, nameWithin } from '@hearsay/words'
import { attribution, basisOf, type Voice } from '../attribution.ts'
import type { Dossier } from '../dossier.ts'
import { wordsHref } from '../links.ts'
import { inOurWords, quotationsOf } from '../records/own-words.ts'
import { isOnlyCited, labelName, nobodyNamed, startOf } from './from-case.ts'
import { placesOf } from './packed.ts'

/** What one party of a claim's graph says, and where it stands. */
export interface PartyWords {
  readonly id: string
  readonly name: string
  /** Of one who denies it, the name as it stands inside a sentence. */
  readonly within?: string
  readonly place: Place
  readonly words: readonly SaidWords[]
}

/** `denier`: it stands against the claim, and is no part of its lines. */
export type Place = 'origin' | 'own' | 'ground' | 'relay' | 'page' | 'cited' | 'afloat' | 'denier'

export interface SaidWords {
  readonly id: string
  readonly quotations: readonly string[]
  /** Whether those are the desk's own summary of a page, and no quotation. */
  readonly ours: boolean
  readonly chain: readonly Voice[]
  readonly basis: string
  readonly href: string
}

/**
 * Every party of a graph, in the order of its places, with each statement by which it takes part; then the
 * claims that hang on nobody, and those who stand against the account.
 */
export function partyWords(dossier: Dossier, graph: ClaimGraph, against: readonly Assertion[]): PartyWords[] {
  const { id: caseId, case: case_, locale } = dossier
  const said = (statement: Statement) => saidWords(caseId, case_, statement, locale)
  const statements = statementsBehind(case_, graph)
  const afloat = graph.sourceless.flatMap((id) => case_.statement.get(id) ?? [])
  return [
    ...verticesOf(graph).map((vertex) => ({
      id: vertex.id,
      name: labelName(case_, vertex, locale),
      place: placeOf(case_, graph, vertex),
      words: saidBy(graph, vertex, statements).map(said),
    })),
    ...afloat.map((statement) => ({
      id: statement.id,
      name: nobodyNamed(case_, locale),
      place: 'afloat' as const,
      words: [said(statement)],
    })),
    ...against.map(({ party, statements: ids }) => ({
      id: party,
      name: labelName(case_, { id: party, kind: 'party' }, locale),
      within: nameWithin(case_, party, locale),
      place: 'denier' as const,
      words: ids.flatMap((id) => case_.statement.get(id) ?? []).map(said),
    })),
  ]
}

/** Every vertex that is drawn, in the order of its place. */
export function verticesOf(graph: ClaimGraph): Vertex[] {
  const all = new Map([...graph.vertices, ...(graph.copied?.vertices ?? [])].map((one) => [one.id, one]))
  return placesOf(graph)
    .flatMap((id) => all.get(id) ?? [])
    .filter(({ kind }) => kind !== 'stand-in')
}

function placeOf(case_: Case, graph: ClaimGraph, vertex: Vertex): Place {
  const { id, kind } = vertex
  if (graph.landings.includes(id)) return isOnlyCited(case_, graph, vertex) ? 'cited' : 'page'
  const start = startOf(case_, graph, id)
  if (start === undefined) return kind === 'cited' ? 'cited' : 'relay'
  return start === 'own' || start === 'ground' ? start : 'origin'
}

/** An outlet's own words stand beside its own voice, and not beside what it reports of others. */
function saidBy(graph: ClaimGraph, { id, kind }: Vertex, statements: readonly Statement[]): Statement[] {
  const hasVoice = graph.vertices.some((one) => one.kind === 'voice' && subjectOfVertex(one.id) === id)
  if (hasVoice) return []
  const source = kind === 'unnamed' ? null : subjectOfVertex(id)
  return statements.filter((one) => one.source === source && (source !== null || `?${one.id}` === id))
}

/** Statements that assert the claim, and those that report them, outwards. */
function statementsBehind(case_: Case, graph: ClaimGraph): Statement[] {
  const asserting = graph.asserting.flatMap((assertion) => assertion.statements)
  const statements = asserting.flatMap((id) => case_.statement.get(id) ?? [])
  return [...new Set(statements.flatMap((statement) => chainOf(case_, statement)))]
}

function saidWords(caseId: string, case_: Case, statement: Statement, locale: Locale): SaidWords {
  return {
    id: statement.id,
    quotations: quotationsOf(case_, statement),
    ours: inOurWords(case_, statement),
    chain: attribution(case_, statement, locale),
    basis: basisOf(case_, statement, locale),
    href: wordsHref(caseId, statement.document, statement.id, locale),
  }
}
