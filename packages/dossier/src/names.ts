import { type Author, type Case, ERASED, type Party, recordFor } from '@hearsay/case'

/** What stands for a name that was erased. */
const ERASED_NAMES = {
  party: 'a party whose name was erased',
  author: 'somebody whose name was erased',
} as const

export function nameOf({ kind, name }: Party | Author): string {
  return name === ERASED ? ERASED_NAMES[kind] : name
}

/** A party's shorter name, for pictures and tables, where it has one. */
export function shortNameOf(party: Party): string {
  return party.short === undefined || party.short === ERASED ? nameOf(party) : party.short
}

/** The name of a party or an author, even of one that no longer stands; any other id stands for itself. */
export function nameFor(of: Case, id: string): string {
  const record = recordFor(of, id)
  return record?.kind === 'party' || record?.kind === 'author' ? nameOf(record) : id
}

/** The shorter name of a party; any other id stands for itself. */
export function shortName(of: Case, id: string): string {
  const record = recordFor(of, id)
  return record?.kind === 'party' ? shortNameOf(record) : id
}

/** Number of an account, from 1, in the order in which accounts were recorded; its colour and mark go by it. */
export function accountNumbers(case_: Case): Map<string, number> {
  return new Map([...case_.account.keys()].map((id, index) => [id, (index % 6) + 1]))
}
