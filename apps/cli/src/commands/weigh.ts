import { weighCase } from '@hearsay/weighing'
import { helpText, type Locale } from '@hearsay/words'
import { type Command, Option } from 'commander'
import { Failure } from '../failure.ts'
import { looksLikeBundle } from '../input/bundle.ts'
import { isYaml, loadCase } from '../input/case.ts'
import { pathKind, readChunks, readInput } from '../input/files.ts'
import { weighGraphText } from '../input/graph.ts'
import { parseTime } from '../input/time.ts'
import { safe } from '../output/safe.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { caseReport } from '../weigh/case-report.ts'
import { graphReport, graphWarnings } from '../weigh/graph-report.ts'
import { weighingJson } from '../weigh/json.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

interface WeighOptions extends StoreOptions, JsonOption {
  readonly asOf?: string
}

/** A graph on the command line, to be copied as it is. */
const COMMAND = `echo '{"vertices":["a","b"],"arcs":[["a","b"]],"direct":["a"],"held":["b"]}' | hearsay weigh -`

export function addWeigh(program: Command, locale: Locale): void {
  program
    .command('weigh')
    .argument('<case|graph>', helpText(locale, 'weigh.what'))
    .summary(helpText(locale, 'weigh.summary'))
    .description(helpText(locale, 'weigh.description'))
    .addOption(new Option('--as-of <date>', helpText(locale, 'weigh.asOf')).argParser(parseTime))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'weigh.after', { command: COMMAND }))
    .action((argument: string, options: WeighOptions) => weigh(argument, options, locale))
}

async function weigh(argument: string, options: WeighOptions, locale: Locale): Promise<void> {
  const graph = await readGraphText(argument)
  if (graph === undefined) return await weighOneCase(argument, options, locale)
  if (options.asOf !== undefined) throw new Failure('usage', '--as-of: a plain graph has no dates')
  const name = argument === '-' ? 'standard input' : argument
  const result = weighGraphText(name, graph)
  for (const line of graphWarnings(name, result)) console.error(`hearsay: ${safe(line)}`)
  if (options.json) await writeJson(result)
  else await writeLine(graphReport(result, locale))
}

async function weighOneCase(argument: string, options: WeighOptions, locale: Locale): Promise<void> {
  const { state } = await loadCase(argument, options)
  const weighing = weighCase(state)
  if (options.json) return await writeJson(weighingJson(state, weighing, locale, options.asOf))
  for (const block of caseReport(state, weighing, locale)) await writeLine(block)
}

/** The text of a plain graph, or `undefined` where the argument means a case. */
async function readGraphText(argument: string): Promise<string | undefined> {
  if (argument === '-') return await readInput()
  if (pathKind(argument) !== 'file' || isYaml(argument)) return undefined
  const chunks = [...readChunks(argument)]
  return looksLikeBundle(chunks) ? undefined : new TextDecoder().decode(Buffer.concat(chunks))
}
