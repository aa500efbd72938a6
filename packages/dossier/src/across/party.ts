import type { Acting } from './acting.ts'
import type { PartyIn } from './alike.ts'
import { mayHold } from './around.ts'
import type { CaseRef } from './rows.ts'

/** A party across the cases that know it, as its page tells of it. */
export interface PartyView {
  readonly name: string
  readonly typeWords: string
  /** Names that it has in other cases, or besides. */
  readonly others: readonly string[]
  readonly cases: readonly CaseRef[]
  /** Accounts that fall with it, of how many cases. */
  readonly hangs: { readonly accounts: number; readonly cases: number }
  readonly bearing: readonly Of<Acting['bears']>[]
  readonly announcing: readonly Of<Acting['ahead']>[]
  /** How often it did what by saying something, what it did most first. */
  readonly acts: readonly { readonly act: Acting['said'][number]['act']; readonly count: number }[]
  readonly speaking: readonly (Of<Acting['said']> & { readonly more: number })[]
  readonly tied: readonly Of<Acting['ties']>[]
  /** Whether any of its ties is on record, also where none may have held on the day that was asked for. */
  readonly hasTies: boolean
}

/** What one case has of it. */
interface Of<T> {
  readonly from: CaseRef
  readonly all: T
}

/** @param on a day, in EDTF: of its ties only those that may have held then */
export function partyView([first, ...rest]: readonly [PartyIn, ...PartyIn[]], on?: string): PartyView {
  const group = [first, ...rest]
  const { name, typeWords } = first.what
  const each = <T>(of: (what: Acting) => readonly T[]) =>
    group.flatMap(({ from, what }) => (of(what).length > 0 ? [{ from, all: of(what), more: what.more }] : []))
  const bearing = each(({ bears }) => bears)
  const speaking = each(({ said }) => said)
  const acts = Map.groupBy(
    speaking.flatMap(({ all }) => all),
    ({ act }) => act,
  )
  return {
    name,
    typeWords,
    others: [...new Set(group.flatMap(({ what }) => what.names))].filter((one) => one !== name),
    cases: group.map(({ from }) => from),
    hangs: { accounts: bearing.reduce((sum, { all }) => sum + all.length, 0), cases: bearing.length },
    bearing,
    announcing: each(({ ahead }) => ahead),
    acts: [...acts]
      .map(([act, { length }]) => ({ act, count: length }))
      .toSorted((a, b) => b.count - a.count),
    speaking,
    tied: each(({ ties }) => ties.filter((tie) => mayHold(tie, on))),
    hasTies: group.some(({ what }) => what.ties.length > 0),
  }
}
