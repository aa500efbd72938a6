import type { SaidItem } from './view.ts'

/** Which statements a reader asks for, by ids; an empty one asks for all. */
export interface SaidChoice {
  readonly party: string
  readonly account: string
  readonly act: string
}

/** Whether a statement is among those asked for; an empty choice asks for all. */
export function isChosen(
  item: Pick<SaidItem, 'parties' | 'accounts' | 'act'>,
  { party, account, act }: SaidChoice,
): boolean {
  return (
    (party === '' || item.parties.includes(party)) &&
    (account === '' || item.accounts.includes(account)) &&
    (act === '' || item.act === act)
  )
}
