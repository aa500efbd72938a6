import { pathToFileURL } from 'node:url'
import { LOCALES } from '@hearsay/words/locale.ts'
import { treeOf } from '@hearsay/words/tree.ts'
import type { Plugin } from 'vite'

const CATALOGUE = /\/packages\/words\/src\/([a-z]{2})\/[^/]+\.ts$/
const READER = /\/packages\/words\/src\/tree\.ts$/

/**
 * Reads the messages of what browsers load when it is built, so that no visitor downloads what reads them; of
 * a page in one language, only its messages and the English ones that stand in for what it lacks.
 */
export function readMessages(locale: string): Plugin {
  return {
    name: 'read-messages',
    enforce: 'pre',
    load: {
      filter: { id: [CATALOGUE, READER] },
      async handler(id) {
        if (READER.test(id)) return 'export const treeOf = (message) => [message]'
        const [, language] = CATALOGUE.exec(id) ?? []
        if (language !== locale && language !== LOCALES[0]) return 'export default {}'
        const { default: messages } = await import(pathToFileURL(id).href)
        return `export default ${JSON.stringify(read(messages))}`
      },
    },
  }
}

/** Messages as packages/words takes them: one that is nothing but its own words stays a text. */
function read(messages: Readonly<Record<string, string>>) {
  const entries = Object.entries(messages)
  return Object.fromEntries(entries.map(([key, message]) => [key, shortened(treeOf(message))]))
}

function shortened(tree: ReturnType<typeof treeOf>) {
  const [first, ...rest] = tree
  return typeof first === 'string' && rest.length === 0 ? first : tree
}
