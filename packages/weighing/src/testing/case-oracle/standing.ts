import { type Case, chainOf, outletOf, type Statement } from '@hearsay/case'
import { circling, knownPairs } from './pairs.ts'
import type { Rule } from './rules.ts'

/**
 * Ids of the statements of a case that carry nothing: taken back, nested in one that was, or a copy of one
 * that carries nothing, or nested in such a copy. Rules are noted only for statements among `concerned`.
 */
export function droppedStatements(
  of: Case,
  concerned: ReadonlySet<string>,
  note: (rule: Rule) => void,
): Set<string> {
  const noteOf = (id: string, rule: Rule) => concerned.has(id) && note(rule)
  const dropped = new Set<string>()
  for (const statement of of.statement.values()) {
    const { id } = statement
    const takings = takingsBack(of, id)
    if (takings.some((by) => isTakenBack(of, by.id))) noteOf(id, 'taking-back-taken-back')
    const back = chainOf(of, statement).filter((one) => isTakenBack(of, one.id))
    if (back.length === 0) continue
    dropped.add(id)
    noteOf(id, back.includes(statement) ? ruleOf(of, statement) : 'nested-in-taken-back')
  }
  dropCopies(of, dropped, (id) => noteOf(id, 'copy-of-taken-back'))
  return dropped
}

/** Whether something takes a statement back that was not taken back itself. */
export function isTakenBack(of: Case, id: string): boolean {
  return takingsBack(of, id).some((by) => !isTakenBack(of, by.id))
}

function takingsBack(of: Case, recanted: string): Statement[] {
  return [...of.statement.values()].filter(({ recants }) => [recants ?? []].flat().includes(recanted))
}

/** Whether the source took back its word, or only the outlet its report of it. */
function ruleOf(of: Case, statement: Statement): Rule {
  const by = takingsBack(of, statement.id).filter(({ id }) => !isTakenBack(of, id))
  const outlet = outletOf(of, statement.document)
  return by.every(({ source }) => source === outlet && source !== statement.source)
    ? 'report-taken-back'
    : 'taken-back'
}

function dropCopies(of: Case, dropped: Set<string>, noted: (id: string) => void): void {
  const pairs = knownPairs(of)
  const circles = circling(pairs)
  for (let before = -1; before < dropped.size; ) {
    before = dropped.size
    for (const pair of pairs) {
      if (pair.original === undefined || circles(pair) || !dropped.has(pair.original)) continue
      for (const { id } of inside(of, pair.copy)) {
        if (!dropped.has(id)) noted(id)
        dropped.add(id)
      }
    }
  }
}

/** A statement and whatever it reports. */
function inside(of: Case, outer: string): Statement[] {
  return [...of.statement.values()].filter((one) => chainOf(of, one).some(({ id }) => id === outer))
}
