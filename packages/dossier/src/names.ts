import type { Case } from '@hearsay/case'

/** A party's name; an id that no longer names a party stands for itself. */
export function partyName(case_: Case, id: string): string {
  return case_.party.get(id)?.name ?? id
}

/** A shorter name, for pictures and tables. */
export function shortName(case_: Case, id: string): string {
  const party = case_.party.get(id)
  return party?.short ?? party?.name ?? id
}

/** Number of an account, from 1, in the order in which accounts were recorded; its colour and mark go by it. */
export function accountNumbers(case_: Case): Map<string, number> {
  return new Map([...case_.account.keys()].map((id, index) => [id, (index % 6) + 1]))
}
