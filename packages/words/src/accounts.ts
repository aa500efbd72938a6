import ar from './ar/accounts.ts'
import en from './en/accounts.ts'
import { messages } from './messages.ts'

/** Section 2: the accounts side by side, and their figures in a table. */
export const accountsText = messages<keyof typeof en>({ en, ar })
