import ar from './ar/said.ts'
import en from './en/said.ts'
import { messages } from './messages.ts'

/** Section 6: every statement. */
export const saidText = messages<keyof typeof en>({ en, ar })
