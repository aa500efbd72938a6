import ar from './ar/support.ts'
import en from './en/support.ts'
import { messages } from './messages.ts'

/** Section 4: support and belief, as a chart and a table. */
export const supportText = messages<keyof typeof en>({ en, ar })
