import ar from './ar/narratives.ts'
import en from './en/narratives.ts'
import { messages } from './messages.ts'

/** Section 8: narratives, rumours, and statements about the future. */
export const narrativesText = messages<keyof typeof en>({ en, ar })
