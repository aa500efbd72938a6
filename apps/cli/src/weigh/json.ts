import type { Case } from '@hearsay/case'
import type { Weighing } from '@hearsay/weighing'

/** Figures of a case as plain JSON: what the report says, with every graph behind it. */
export function weighingJson(state: Case, { accounts, claims }: Weighing, asOf?: string) {
  const { id, title, question } = state.head
  return {
    case: { id, title, question, entries: state.size },
    asOf: asOf ?? null,
    accounts: accounts.map(({ account, ...figures }) => {
      return { account, title: state.account.get(account)?.title ?? account, ...figures }
    }),
    claims: Object.fromEntries(claims),
  }
}
