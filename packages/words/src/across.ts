import ar from './ar/across.ts'
import en from './en/across.ts'
import { messages } from './messages.ts'

/**
 * What is told of cases beside one another: the front page, parties, narratives, rumours, what is announced.
 */
export const acrossText = messages<keyof typeof en>({ en, ar })
