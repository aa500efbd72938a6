import ar from './ar/weigh.ts'
import en from './en/weigh.ts'
import { messages } from './messages.ts'

/** What the command prints of figures. */
export const weighText = messages<keyof typeof en>({ en, ar })
