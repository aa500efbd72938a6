import ar from './ar/lines.ts'
import en from './en/lines.ts'
import { messages } from './messages.ts'

/** Section 3: the lines of every account, drawn and listed, and the switches that change them. */
export const linesText = messages<keyof typeof en>({ en, ar })
