/**
 * The peers, each doing all it can with a text. None of them reads attributions but quote-parser, which pairs
 * quotation marks.
 */
import { createRequire } from 'node:module'

export interface Peer {
  readonly name: string
  readonly run: (text: string) => void
}

interface WinkDocument {
  entities(): { out(): unknown }
  tokens(): { out(): unknown }
}

const require = createRequire(new URL('../../packages/reading/package.json', import.meta.url))

export function peers(): Peer[] {
  const wink: (model: unknown) => { readDoc(text: string): WinkDocument } = require('wink-nlp')
  const nlp = wink(require('wink-eng-lite-web-model'))
  const compromise: (text: string) => { json(): unknown } = require('compromise')
  const parser: { parse(text: string, language: string, options: object): unknown } = require('quote-parser')
  const version = (name: string): string => require(`${name}/package.json`).version
  return [
    {
      name: `wink-nlp ${version('wink-nlp')}, full pipeline`,
      run: (text) => {
        const document = nlp.readDoc(text)
        document.entities().out()
        document.tokens().out()
      },
    },
    { name: 'compromise, full pipeline', run: (text) => void compromise(text).json() },
    {
      name: `quote-parser ${version('quote-parser')}`,
      run: (text) => void parser.parse(text, 'en', { minLength: 10 }),
    },
  ]
}
