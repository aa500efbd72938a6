/** Pages of our own, read by the real reader, and what is said on them, a line each. */
import { loadReader } from '@hearsay/reading/node'
import { type Page, plainPage } from '../../page.ts'
import type { Said } from '../said.ts'
import { saidOn } from '../shape.ts'
import { wordsAt } from '../told.ts'

const reader = loadReader()

export function page(text: string, about: Partial<Page> = {}): Page {
  return plainPage({ name: 'page.txt', text, language: 'en', hash: '', reading: reader.read(text), ...about })
}

const nameOf = ({ source }: Said): string => source?.name.replace(/\s+/g, ' ') ?? 'nobody'

/** "who < through whom: words", in the order of the pages. */
export function saidLines(pages: readonly Page[], also: (one: Said) => string = () => ''): string[] {
  const said = saidOn(pages)
  return said.map((one) => {
    const chain = [nameOf(one)]
    for (let at = one.within; at !== null; at = said[at]?.within ?? null) {
      const holder = said[at]
      if (holder) chain.push(nameOf(holder))
    }
    const words = one.words.map((span) => wordsAt(pages[one.page]?.text ?? '', [span])).join(' … ')
    return `${chain.join(' < ')}${also(one)}: ${words}`
  })
}
