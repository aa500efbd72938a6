import type { Objection, Standing, StandingRecord } from './kind.ts'

/** The records that a field leads to from a record, nearest first; ends before any would come round. */
export function following(standing: Standing, from: StandingRecord, field: string): StandingRecord[] {
  const seen = new Set<string>([from.id])
  const found: StandingRecord[] = []
  for (let next = named(standing, idAt(from, field)); next && !seen.has(next.id); ) {
    seen.add(next.id)
    found.push(next)
    next = named(standing, idAt(next, field))
  }
  return found
}

/** Follows a field from record to record; it must end, and not come back to where it began. */
export function checkChain(standing: Standing, entry: StandingRecord, field: string): Objection[] {
  const last = [entry, ...following(standing, entry, field)].at(-1)
  return last && idAt(last, field) === entry.id
    ? [wrong(field, `expected a chain that ends; "${entry.id}" comes back to itself`)]
    : []
}

/** The record that a field names, if it names one. */
export function named(standing: Standing, id: string | undefined): StandingRecord | undefined {
  return id === undefined ? undefined : standing.get(id)
}

export function wrong(field: string, message: string): Objection {
  return { path: [field], message }
}

function idAt(record: StandingRecord, field: string): string | undefined {
  const value = record[field]
  return typeof value === 'string' ? value : undefined
}
