import { pathToFileURL } from 'node:url'
import { treeOf } from '@hearsay/words/tree.ts'
import type { Plugin } from 'vite'

const CATALOGUE = /\/packages\/words\/src\/(?:en|ar)\/[^/]+\.ts$/
const READER = /\/packages\/words\/src\/tree\.ts$/

/** Reads the messages of what browsers load when it is built, so that no visitor downloads what reads them. */
export function readMessages(): Plugin {
  return {
    name: 'read-messages',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    load: {
      filter: { id: [CATALOGUE, READER] },
      async handler(id) {
        if (READER.test(id)) return 'export const treeOf = (message) => [message]'
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
