import en from './en/desk.ts'
import { messages } from './messages.ts'

/** The desk, where people work. */
export const deskText = messages<keyof typeof en>({ en, ar: {} })
