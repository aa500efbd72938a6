import type { Acting } from './acting.ts'
import type { CaseRef } from './rows.ts'

/** A party, or its name, as one case has it. */
export interface PartyIn<T extends Named = Acting> {
  readonly from: CaseRef
  readonly what: T
}

type Named = Pick<Acting, 'type' | 'names'>

/**
 * Parties of one id, in groups that are held to be the same: those of one kind that share a name. Counted
 * people without names are never the same in two cases. An id is the desk's own, and alone says nothing:
 * two desks, or two years, may call two people `witness`. O(n²) in the cases that have the id.
 */
export function sameParties<P extends { readonly what: Named }>(all: readonly P[]): P[][] {
  const groups: P[][] = []
  for (const one of all) {
    const group = groups.find((others) => others.some(({ what }) => areSame(what, one.what)))
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups
}

export function areSame(a: Named, b: Named): boolean {
  if (a.type !== b.type || a.type === 'crowd') return false
  const names = new Set(b.names.map(plainName))
  return a.names.some((name) => names.has(plainName(name)))
}

/** A name without what is written one way here and another there: "The United States" is "United States". */
function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(the|an?) /, '')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
}
