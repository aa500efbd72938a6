import type { Page } from '../page.ts'
import type { Said } from '../said/said.ts'

/** The same for the same words of the same page, by whoever they are said. */
export function statementKey(pages: readonly Page[], { page, words, within }: Said): string {
  const spans = words.map(([start, end]) => `${start}-${end}`).join(' ')
  return `statement ${pages[page]?.hash} ${spans}${within === null ? '' : ' within'}`
}
