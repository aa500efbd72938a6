import { repeatedKey, syntaxErrorAt } from '@hearsay/ledger'
import { type PlainResult, WeighingError, weighGraph } from '@hearsay/weighing'
import { Failure } from '../failure.ts'
import { safeJson } from '../output/safe.ts'

/**
 * Weighs a plain graph given as JSON text (docs/weighing.md).
 * @throws {Failure} `not-json` with line and column, or `bad-graph` with those or with the place in the JSON
 */
export function weighGraphText(name: string, text: string): PlainResult {
  const json = parseJson(name, text)
  refuseRepeatedKey(name, text)
  try {
    return weighGraph(json)
  } catch (error) {
    if (!(error instanceof WeighingError)) throw error
    const problems = [{ code: error.code, where: error.path, message: error.message }]
    throw new Failure('bad-graph', `${name}: ${error.message}`, { problems, cause: error })
  }
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // The engine's own message has the place for some errors only.
    const message = `${name}:${placeOf(text, syntaxErrorAt(text))}: expected JSON: a plain graph or a bundle`
    throw new Failure('not-json', message, { cause: error })
  }
}

/** The last of two lists with one key would count, and the first be passed over in silence. */
function refuseRepeatedKey(name: string, text: string): void {
  const repeated = repeatedKey(text)
  if (repeated === undefined) return
  const where = `${name}:${placeOf(text, repeated.at)}`
  const message = `${where}: expected each key once in an object, found ${safeJson(repeated.key)} again`
  throw new Failure('bad-graph', message, { problems: [{ code: 'duplicate-key', where, message }] })
}

/** Line and column of an offset, from 1. */
function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n')
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
}
