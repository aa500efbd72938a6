/** `A, B and C`; `nobody` for an empty list. */
export function listed(names: readonly string[], empty = 'nobody'): string {
  const last = names.at(-1)
  if (last === undefined) return empty
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
