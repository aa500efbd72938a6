import ar from './ar/document.ts'
import en from './en/document.ts'
import { messages } from './messages.ts'

/** The page of one document. */
export const documentText = messages<keyof typeof en>({ en, ar })
