import { weighCase } from '@hearsay/weighing'
import { type Command, Option } from 'commander'
import { Failure } from '../failure.ts'
import { looksLikeBundle } from '../input/bundle.ts'
import { isYaml, loadCase } from '../input/case.ts'
import { pathKind, readBytes, readInput } from '../input/files.ts'
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

const EXAMPLES = `
Examples:
  hearsay weigh cases/abu-ghraib-2015               a case in a folder
  hearsay weigh abu-ghraib-2015 --as-of 2026-12-01  a case in the store, as it stood at the end of that day
  hearsay weigh citations.json                      a network of your own
  echo '{"vertices":["a","b"],"arcs":[["a","b"]],"direct":["a"],"held":["b"]}' | hearsay weigh -

GRAPH is a network without a case, for people who have citations or provenance:
  vertices  names; each may fail           arcs      pairs: who told whom
  direct    who has direct access          held      whose pages or words you hold
  unstated  who may have direct access     trusted   who cannot fail
  events    sets of names that fail together
`

export function addWeigh(program: Command): void {
  program
    .command('weigh')
    .argument('<case|graph>', 'a case, or a plain graph as JSON; - reads a graph from standard input')
    .summary('count the independent lines behind every account')
    .description(
      'Counts, for every account of a case, who says it and how many independent lines stand behind it.',
    )
    .addOption(
      new Option(
        '--as-of <date>',
        'only what was recorded by the end of this day, or this UTC time',
      ).argParser(parseTime),
    )
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText('after', EXAMPLES)
    .action(weigh)
}

async function weigh(argument: string, options: WeighOptions): Promise<void> {
  const graph = await readGraphText(argument)
  if (graph === undefined) return await weighOneCase(argument, options)
  if (options.asOf !== undefined) throw new Failure('usage', '--as-of: a plain graph has no dates')
  const name = argument === '-' ? 'standard input' : argument
  const result = weighGraphText(name, graph)
  for (const line of graphWarnings(name, result)) console.error(`hearsay: ${safe(line)}`)
  if (options.json) await writeJson(result)
  else await writeLine(graphReport(result))
}

async function weighOneCase(argument: string, options: WeighOptions): Promise<void> {
  const { state } = await loadCase(argument, options)
  const weighing = weighCase(state)
  if (options.json) return await writeJson(weighingJson(state, weighing, options.asOf))
  for (const block of caseReport(state, weighing)) await writeLine(block)
}

/** The text of a plain graph, or `undefined` where the argument means a case. */
async function readGraphText(argument: string): Promise<string | undefined> {
  if (argument === '-') return await readInput()
  if (pathKind(argument) !== 'file' || isYaml(argument)) return undefined
  const text = new TextDecoder().decode(readBytes(argument))
  return looksLikeBundle(text) ? undefined : text
}
