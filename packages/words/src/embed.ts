import ar from './ar/embed.ts'
import en from './en/embed.ts'
import { messages } from './messages.ts'

/** A case on other people's pages. */
export const embedText = messages<keyof typeof en>({ en, ar })
