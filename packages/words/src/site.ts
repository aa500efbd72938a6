import ar from './ar/site.ts'
import en from './en/site.ts'
import { messages } from './messages.ts'

/** The site around the dossiers: masthead, footer, front page, errors, and the page that reads a text. */
export const siteText = messages<keyof typeof en>({ en, ar })
