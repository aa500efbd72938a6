import type { Case, Entry } from '@hearsay/case'
import { caseRules } from './case-rules.ts'
import { openStore, type Store, type StoreOptions } from './store.ts'

/** A store of Hearsay cases. */
export type CaseStore = Store<Entry, Case>

/** {@link openStore} with the rules of a Hearsay case. */
export const openCaseStore = (options: Omit<StoreOptions<Entry, Case>, 'rules'>): Promise<CaseStore> =>
  openStore({ ...options, rules: caseRules })
