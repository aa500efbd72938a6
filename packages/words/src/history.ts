import ar from './ar/history.ts'
import en from './en/history.ts'
import { messages } from './messages.ts'

/** Section 9: every change, and the difference between two times. */
export const historyText = messages<keyof typeof en>({ en, ar })
