import ar from './ar/check.ts'
import en from './en/check.ts'
import { messages } from './messages.ts'

/** Section 10: how to verify the case. */
export const checkText = messages<keyof typeof en>({ en, ar })
