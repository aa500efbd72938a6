import { foldText, searchWords } from '@hearsay/text'

/** Somewhere to go. */
export interface Command {
  readonly name: string
  readonly href: string
}

/**
 * Where the page at hand leads to: the links of its navigations, so that whatever has its place there, and
 * only for those who may, is a command as well.
 */
export function commandsOf(page: Document): Command[] {
  const links = ['main nav a', 'header nav a'].flatMap((where) => [
    ...page.querySelectorAll<HTMLAnchorElement>(where),
  ])
  return links.map(({ textContent, pathname, search, hash }) => {
    return { name: textContent.trim(), href: `${pathname}${search}${hash}` }
  })
}

/** Each address once, under the name that it has last. */
export function onceEach(commands: readonly Command[]): Command[] {
  return [...new Map(commands.map((command) => [command.href, command])).values()]
}

/** Those in whose name every word of a text begins a word; all, of none. */
export function commandsFor(commands: readonly Command[], text: string): Command[] {
  const keys = [...searchWords(text)].map(({ key }) => ` ${key}`)
  return commands.filter(({ name }) => {
    const folded = foldText(name)
    return keys.every((key) => folded.includes(key))
  })
}
