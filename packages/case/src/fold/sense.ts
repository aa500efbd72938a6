import type { EntryOf, RecordEntry } from '../entries/index.ts'
import type { EntryIssue } from './apply.ts'
import type { Draft } from './draft.ts'

/** Whether a record agrees with those it mentions. Every mention is known to stand. */
export function checkSense(draft: Draft, entry: RecordEntry): EntryIssue[] {
  switch (entry.kind) {
    case 'place':
      return checkChain(draft, entry, 'within')
    case 'party':
      return checkChain(draft, entry, 'partOf')
    case 'document':
      return checkBrief(draft, entry)
    case 'claim':
      return entry.negates === entry.id ? [wrong(['negates'], 'expected another claim than itself')] : []
    case 'statement':
      return [
        ...checkChain(draft, entry, 'within'),
        ...checkChain(draft, entry, 'recants'),
        ...checkStatement(draft, entry),
      ]
    case 'signature':
      return checkSignature(draft, entry)
    case 'merge':
      return checkMerge(draft, entry)
    default:
      return []
  }
}

/** Records that lean on this one in a way that a correction of it could break. */
export function leaningOn(draft: Draft, entry: RecordEntry): RecordEntry[] {
  switch (entry.kind) {
    case 'statement':
      return [...draft.table('statement').values()].filter(
        (one) => one.within === entry.id || one.recants === entry.id,
      )
    case 'document':
      return [...draft.table('document').values()].filter((one) => one.restates === entry.id)
    default:
      return []
  }
}

/** Follows a field from record to record; it must end, and not come back to where it began. */
function checkChain(draft: Draft, entry: RecordEntry, field: 'within' | 'partOf' | 'recants'): EntryIssue[] {
  let next = idAt(entry, field)
  while (next !== undefined && next !== entry.id) {
    const record = draft.get(next)
    next = record && idAt(record, field)
  }
  return next === undefined
    ? []
    : [wrong([field], `expected a chain that ends; "${entry.id}" comes back to itself`)]
}

function idAt(record: RecordEntry, field: string): string | undefined {
  const value = (record as unknown as Record<string, unknown>)[field]
  return typeof value === 'string' ? value : undefined
}

function checkBrief(draft: Draft, entry: EntryOf<'document'>): EntryIssue[] {
  const original = entry.restates === undefined ? undefined : draft.get(entry.restates)
  return original?.kind === 'document' && original.form === 'brief'
    ? [wrong(['restates'], `expected a captured document; "${original.id}" is itself a brief`)]
    : []
}

function checkStatement(draft: Draft, entry: EntryOf<'statement'>): EntryIssue[] {
  const outer = entry.within === undefined ? undefined : draft.get(entry.within)
  if (outer?.kind === 'statement' && outer.document !== entry.document) {
    return [
      wrong(['within'], `expected a statement in the same document; "${outer.id}" is in "${outer.document}"`),
    ]
  }
  const recanted = entry.recants === undefined ? undefined : draft.get(entry.recants)
  if (recanted?.kind === 'statement' && (recanted.source !== entry.source || entry.source === null)) {
    return [
      wrong(['recants'], 'expected a statement by the same source: nobody can take back what another said'),
    ]
  }
  return []
}

function checkSignature(draft: Draft, entry: EntryOf<'signature'>): EntryIssue[] {
  const signed = draft.get(entry.of)
  return signed?.by === entry.by
    ? [wrong(['by'], 'expected another person than the author of the assessment')]
    : []
}

function checkMerge(draft: Draft, { from, into }: EntryOf<'merge'>): EntryIssue[] {
  if (from === into) return [wrong(['into'], 'expected two different parties')]
  const related = [from, into].some((one) =>
    wholes(draft, one).some((whole) => whole === from || whole === into),
  )
  return related ? [wrong(['into'], 'expected parties of which neither is part of the other')] : []
}

/** The crowds that a party may be part of, innermost first. */
function wholes(draft: Draft, id: string): string[] {
  const party = draft.get(id)
  const whole = party?.kind === 'party' ? party.partOf : undefined
  return whole === undefined ? [] : [whole, ...wholes(draft, whole)]
}

function wrong(path: readonly (string | number)[], message: string): EntryIssue {
  return { code: 'reference', path, message }
}
