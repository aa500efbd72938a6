import type { Objection, Standing, StandingRecord } from './kind.ts'

/** The records to which a field (an id, or several) leads from a record, each once, nearest first. */
export function following(standing: Standing, from: StandingRecord, field: string): StandingRecord[] {
  const found = new Map<string, StandingRecord>()
  let level = [from]
  while (level.length > 0) {
    level = level.flatMap((one) =>
      listed(one[field]).flatMap((id) => {
        const next = found.has(id) ? undefined : standing.get(id)
        if (next) found.set(id, next)
        return next ?? []
      }),
    )
  }
  return [...found.values()]
}

/** Follows a field from record to record; it must end, and not come back to where it began. */
export function checkChain(standing: Standing, entry: StandingRecord, field: string): Objection[] {
  const round = [entry, ...following(standing, entry, field)].some((one) =>
    listed(one[field]).includes(entry.id),
  )
  return round ? [wrong(field, `expected a chain that ends; "${entry.id}" comes back to itself`)] : []
}

/** The record that a field names, if it names one. */
export function named(standing: Standing, id: string | undefined): StandingRecord | undefined {
  return id === undefined ? undefined : standing.get(id)
}

export function wrong(field: string, message: string): Objection {
  return { path: [field], message }
}

/** The ids in a field that holds one, several or none. */
export function listed(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
