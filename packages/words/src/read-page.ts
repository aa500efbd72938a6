import ar from './ar/read-page.ts'
import en from './en/read-page.ts'
import { messages } from './messages.ts'

/** The page that reads a text in the browser; what it tells of a reading stands in `readingText`. */
export const readPageText = messages<keyof typeof en>({ en, ar })
