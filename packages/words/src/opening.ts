import ar from './ar/opening.ts'
import en from './en/opening.ts'
import { messages } from './messages.ts'

/** Section 1 of a dossier: the question, where it stands and why. */
export const openingText = messages<keyof typeof en>({ en, ar })
