import ar from './ar/verify.ts'
import en from './en/verify.ts'
import { messages } from './messages.ts'

/** What the command prints of a check. */
export const verifyText = messages<keyof typeof en>({ en, ar })
