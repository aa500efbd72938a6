import type { Mention, Said } from '../said/said.ts'

/** What is said on pages that stand behind others in a pile, and behind what is said on those. */
export function shifted(all: readonly Said[], pages: number, statements: number): Said[] {
  const moved = new Map<Mention, Mention>()
  const mention = (each: Mention | null): Mention | null => {
    if (!each) return null
    const found = moved.get(each) ?? { ...each, page: each.page + pages }
    moved.set(each, found)
    return found
  }
  return all.map((each) => ({
    ...each,
    page: each.page + pages,
    source: mention(each.source),
    addressee: mention(each.addressee),
    basis: { ...each.basis, by: mention(each.basis.by) },
    within: each.within === null ? null : each.within + statements,
    recants: each.recants.map((one) => one + statements),
  }))
}
