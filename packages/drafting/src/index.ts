/** From pages and their readings to what a person may record: proposals, each with its reason. */
export type { Page } from './page.ts'
