import ar from './ar/custody.ts'
import en from './en/custody.ts'
import { messages } from './messages.ts'

/** Section 5: exhibits, where they have been and what was found. */
export const custodyText = messages<keyof typeof en>({ en, ar })
