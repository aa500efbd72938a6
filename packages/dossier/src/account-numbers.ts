import type { Case } from '@hearsay/case'

/**
 * Number of an account, from 1, in the order in which accounts were recorded; its colour and mark go by it.
 */
export function accountNumbers(case_: Case): Map<string, number> {
  return new Map([...case_.account.keys()].map((id, index) => [id, (index % 8) + 1]))
}
