/** Whether the fields of a statement are as a probe wants them. */
import type { Statement } from '../../../packages/reading/src/index.ts'
import { sameName } from './names.ts'
import { type Any, anyOf, type Expected, type ProbeBasis, type ProbeBounds } from './probe.ts'

/** In the order in which they are told. */
export const PROBE_FIELDS = ['act', 'basis', 'crowd', 'within', 'relay'] as const
export type ProbeField = (typeof PROBE_FIELDS)[number]

/** A reading of a probe: its statements, and which of them hold each expected one. */
export interface Held {
  readonly statements: readonly Statement[]
  readonly holders: readonly (readonly number[])[]
}

export function isFieldRight(field: ProbeField, expected: Expected, index: number, held: Held): boolean {
  const statement = held.statements[index]
  if (!statement) return false
  const { act, basis, crowd, within, relay } = expected
  switch (field) {
    case 'act':
      return anyOf(act).includes(statement.act)
    case 'basis':
      return isExpectedBasis(basis ?? {}, statement)
    case 'crowd':
      return anyOf(crowd ?? null).some((want) => isCrowd(want, statement))
    case 'within':
      return anyOf(within ?? null).some((want) => isWithin(want, statement, held))
    case 'relay':
      return isRelayed(relay ?? [], index, held.statements)
  }
}

/** A source that speaks of itself does so, too, where a probe says unstated, or that it saw what it did. */
function isExpectedBasis(want: ProbeBasis, statement: Statement): boolean {
  if (statement.basis.kind !== 'own') return isBasis(want, statement)
  return anyOf(want.kind ?? 'own').some((kind) => ['own', 'unstated', 'witnessed'].includes(kind))
}

export function isBasis({ kind, by }: ProbeBasis, { basis }: Statement): boolean {
  if (kind !== undefined && !anyOf(kind).includes(basis.kind)) return false
  const { from } = basis
  return by === undefined || (from !== null && from !== '' && anyOf(by).some((name) => sameName(name, from)))
}

export function isCrowd(want: ProbeBounds | null, { crowd }: Statement): boolean {
  const given = { low: crowd?.low ?? null, high: crowd?.high ?? null }
  if (want === null) return given.low === null && given.high === null
  return (['low', 'high'] as const).every((bound) => {
    const value = want[bound]
    return value === undefined || anyOf(value).includes(given[bound])
  })
}

function isWithin(want: number | null, { within }: Statement, { holders }: Held): boolean {
  if (want === null || within === null) return want === within
  return holders[want]?.includes(within) ?? false
}

/** Somebody whom a probe wants is named as the relay, is what it is through, or speaks around it. */
function isRelayed(want: Any<string>, index: number, statements: readonly Statement[]): boolean {
  const isOne = (name: string | null | undefined) =>
    !!name && anyOf(want).some((each) => sameName(each, name))
  const statement = statements[index]
  if (isOne(statement?.relay?.name)) return true
  if (statement?.basis.kind === 'through' && isOne(statement.basis.from)) return true
  const seen = new Set<number>()
  for (let at = statement?.within ?? null; at !== null && !seen.has(at); ) {
    const holder = statements[at]
    if (!holder) break
    if (says(want, holder)) return true
    seen.add(at)
    at = holder.within
  }
  return false
}

/** Null, nobody: no speaker, or none that the reading could resolve. */
export function says(expected: Any<string | null>, { speaker, also }: Statement): boolean {
  const who = [...(speaker ? [speaker] : []), ...also]
  return anyOf(expected).some((want) =>
    want === null ? who.every(({ by }) => by === 'unresolved') : who.some(({ name }) => sameName(want, name)),
  )
}
