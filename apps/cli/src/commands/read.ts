import { availableParallelism } from 'node:os'
import { loadReader } from '@hearsay/reading/node'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { Failure } from '../failure.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { readBulk } from '../read/bulk.ts'
import { marginView } from '../read/margin.ts'
import { readDocument } from '../read/text.ts'
import { type JsonOption, jsonOption } from './options.ts'

interface ReadOptions extends JsonOption {
  readonly jsonl?: true
  readonly workers?: number
}

const EXAMPLES = `
Examples:
  hearsay read article.txt                     statements in numbered brackets, notes beside them
  hearsay read - < article.txt                 the same from standard input
  hearsay read --jsonl < texts > readings      {"id","text"} a line in, {"id","statements","diagnostics"} a line out
`

export function addRead(program: Command): void {
  program
    .command('read')
    .argument('[file]', 'a text file, UTF-8; - reads standard input')
    .summary('find who says what, through whom, in a text')
    .description(
      'Reads a text into attributed statements: who says what, through whom, tied to exact words. English only.',
    )
    .addOption(new Option('--jsonl', 'filter many texts, one JSON object a line').conflicts('json'))
    .addOption(
      new Option('--workers <number>', 'threads for --jsonl; without it, one a core').argParser(parseWorkers),
    )
    .addOption(jsonOption())
    .addHelpText('after', EXAMPLES)
    .action(read)
}

async function read(file: string | undefined, options: ReadOptions): Promise<void> {
  if (options.jsonl) return await readBulk(file ?? '-', options.workers ?? availableParallelism())
  if (options.workers !== undefined) throw new Failure('usage', '--workers: expected only with --jsonl')
  if (file === undefined) throw new Failure('usage', 'expected a text file, or - for standard input')
  const { text } = await readDocument(file)
  const reading = loadReader().read(text)
  if (options.json) return await writeJson(reading)
  for (const block of marginView(text, reading)) await writeLine(block)
}

function parseWorkers(given: string): number {
  const count = Number(given)
  if (!/^\d{1,3}$/.test(given) || count < 1 || count > 256)
    throw new InvalidArgumentError('Expected a number from 1 to 256.')
  return count
}
