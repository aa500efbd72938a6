import ar from './ar/timeline.ts'
import en from './en/timeline.ts'
import { messages } from './messages.ts'

/** Section 7: times and ties. */
export const timelineText = messages<keyof typeof en>({ en, ar })
