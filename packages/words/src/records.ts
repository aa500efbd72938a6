import ar from './ar/records.ts'
import en from './en/records.ts'
import { messages } from './messages.ts'

/** What is said of records in every section. */
export const recordsText = messages<keyof typeof en>({ en, ar })
