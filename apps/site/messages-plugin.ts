import { pathToFileURL } from 'node:url'
import { parse } from '@formatjs/icu-messageformat-parser'
import type { Plugin } from 'vite'

const PARSER = '@formatjs/icu-messageformat-parser'
const CATALOGUE = /\/packages\/words\/src\/(?:en|ar)\/[^/]+\.ts$/

/** Parses the messages of what browsers load when it is built, so that no reader downloads a parser. */
export function parsedMessages(): Plugin {
  return {
    name: 'parsed-messages',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId: {
      filter: { id: new RegExp(`^${PARSER}$`) },
      handler(_, importer) {
        return this.resolve(`${PARSER}/no-parser.js`, importer)
      },
    },
    load: {
      filter: { id: CATALOGUE },
      async handler(id) {
        const { default: messages } = await import(pathToFileURL(id).href)
        return `export default ${JSON.stringify(parsed(messages))}`
      },
    },
  }
}

/** Read as packages/words reads them: "<" is a character like any other. */
function parsed(messages: Readonly<Record<string, string>>) {
  const entries = Object.entries(messages)
  return Object.fromEntries(entries.map(([key, message]) => [key, parse(message, { ignoreTag: true })]))
}
