import ar from './ar/log.ts'
import en from './en/log.ts'
import { messages } from './messages.ts'

/** What the command prints of entries and of differences. */
export const logText = messages<keyof typeof en>({ en, ar })
