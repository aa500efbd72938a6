import ar from './ar/capture.ts'
import en from './en/capture.ts'
import { messages } from './messages.ts'

/** What `hearsay capture` says of what it took. */
export const captureText = messages<keyof typeof en>({ en, ar })
