import ar from './ar/help.ts'
import en from './en/help.ts'
import { messages } from './messages.ts'

/** What `hearsay help` says of the command, its commands, arguments and options. */
export const helpText = messages<keyof typeof en>({ en, ar })
