import ar from './ar/places.ts'
import en from './en/places.ts'
import { messages } from './messages.ts'

/** Section 7: places, on maps and in a table. */
export const placesText = messages<keyof typeof en>({ en, ar })
