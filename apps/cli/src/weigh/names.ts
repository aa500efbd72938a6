/** As many names as a person reads in one sentence; `--json` has them all. */
const READ = 20

/** `A, B and C`; `nobody` for an empty list; of a long one the beginning, and how many more there are. */
export function listed(names: readonly string[], empty = 'nobody'): string {
  const shown = shownOf(names)
  const last = shown.at(-1)
  if (last === undefined) return empty
  return shown.length === 1 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`
}

/** The items of a list that a person reads, with `199,980 more (--json lists them)` in place of the rest. */
export function shownOf(items: readonly string[]): readonly string[] {
  if (items.length <= READ) return items
  const more = (items.length - READ).toLocaleString('en')
  return [...items.slice(0, READ), `${more} more (--json lists them)`]
}
