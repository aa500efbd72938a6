import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { chance } from '../packages/digest/src/testing/chance.ts'
import { type Killed, killed } from '../packages/digest/src/testing/killing.ts'
import { startServer } from '../packages/store/src/testing/postgres-server.ts'
import { load, writtenBy } from './written.ts'

/*
 * What the Daily Digest costs, and what being killed costs it: `node benchmarks/digest.ts`. Mails go to a
 * real mail server in a process of its own. Writes docs/benchmarks/digest.md; with `kills` it does the second
 * part alone, and keeps the first. DIGEST_READERS and DIGEST_KILLS make it shorter.
 */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/digest.md', import.meta.url))
const READERS = process.env.DIGEST_READERS?.split(',').map(Number) ?? [10_000, 50_000, 100_000]
const KILLS = Number(process.env.DIGEST_KILLS ?? 100)
const SEED = 2026
/** Mails of the bare loop. */
const BARE = 5_000

const folder = mkdtempSync(join(tmpdir(), 'hearsay-digest-'))
const sink = spawn(process.execPath, [scriptAt('sink.ts')], { stdio: ['pipe', 'pipe', 'inherit'] })
try {
  const lines = createInterface({ input: sink.stdout })
  const [port] = (await once(lines, 'line')) as [string]
  const rows = process.argv[2] === 'kills' ? keptRows() : []
  for (const readers of process.argv[2] === 'kills' ? [] : READERS) {
    rows.push(await sentTo(readers, port, lines))
    console.log(rows.at(-1))
  }
  const kills = [
    killRow('SQLite', await killed(placesAt('killed'), KILLS * 30, KILLS, chance(SEED))),
    await onPostgres(),
  ]
  console.log(kills.join('\n'))
  write(rows, kills)
} finally {
  sink.kill()
  rmSync(folder, { recursive: true, force: true })
}

/** Rows of the first table, as the page has them. */
function keptRows(): string[] {
  const [, first = ''] = readFileSync(PAGE, 'utf8').split(/^\|--:.*$/m)
  return (first.split('\n\n')[0] ?? '').split('\n').filter((line) => line.startsWith('|'))
}

function scriptAt(name: string): string {
  return fileURLToPath(new URL(`digest/${name}`, import.meta.url))
}

function placesAt(name: string) {
  return { database: join(folder, name, 'subscribers.db'), keyFile: join(folder, name, 'digest.key') }
}

interface Run {
  readonly seconds: number
  readonly sent?: number
  readonly peak?: number
}

/** The bare loop before and after, since a machine is not always as fast. */
async function sentTo(readers: number, port: string, lines: Interface): Promise<string> {
  const { database, keyFile } = placesAt(`${readers}`)
  const bareRate = async () => BARE / (await run('bare.ts', port, `${BARE}`)).seconds
  const before = await bareRate()
  await countsOf(lines)
  const { seconds, peak = 0 } = await run(
    'sender.ts',
    database,
    keyFile,
    `smtp://127.0.0.1:${port}`,
    `${readers}`,
  )
  const { taken, ids, readers: reached } = await countsOf(lines)
  const bare = (before + (await bareRate())) / 2
  if (ids !== readers || reached !== readers)
    throw new Error(`expected ${readers} readers with a mail each; ${reached} have ${ids}`)
  const rate = readers / seconds
  const size = Math.round(statSync(database).size / 1e6)
  const cells = [readers, taken, seconds.toFixed(0), rate.toFixed(0), (rate / bare).toFixed(2)]
  return `| ${[...cells, Math.round(peak / 1e6), size].map((cell) => cell.toLocaleString('en')).join(' | ')} |`
}

async function countsOf(lines: Interface): Promise<{ taken: number; ids: number; readers: number }> {
  const line = once(lines, 'line')
  sink.stdin.write('\n')
  return JSON.parse(String((await line)[0]))
}

async function run(script: string, ...args: readonly string[]): Promise<Run> {
  const child: ChildProcess = spawn(process.execPath, [scriptAt(script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout?.on('data', (chunk) => {
    printed += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${script} ended with ${code}`)
  return JSON.parse(printed)
}

async function onPostgres(): Promise<string> {
  const { url, stop } = await startServer()
  try {
    const places = { ...placesAt('postgres'), database: url }
    return killRow('PostgreSQL', await killed(places, KILLS * 30, KILLS, chance(SEED + 1)))
  } finally {
    await stop()
  }
}

function killRow(engine: string, { readers, kills, before, none, twice, again }: Killed): string {
  const cells = [readers, kills, before, none, twice, again].map((cell) => cell.toLocaleString('en'))
  return `| ${[engine, ...cells].join(' | ')} |`
}

function write(rows: readonly string[], kills: readonly string[]): void {
  writeFileSync(
    PAGE,
    `# The Daily Digest

${writtenBy('benchmarks/digest.ts')}, load average ${load()} at the end.

## A hundred thousand readers

Confirmed readers in six time zones and two languages, half of whom chose some of four cases that changed, all due at once; one process
sends over five connections to a mail server in another. *Bare* is the mail library alone, in the same run, to the same
server: mails of the same size in a loop that looks nothing up and notes nothing. Each mail is noted as sent on the disk
before the next goes over its connection. *Memory* is of the process that sends, at most, with putting readers in.

| readers | mails taken | seconds | mails a second | of bare | memory at most, MB | database, MB |
|--:|--:|--:|--:|--:|--:|--:|
${rows.join('\n')}

## Killed in the middle

A process that sends is killed (SIGKILL) a moment after its first mails, and started again, time after time. *None* are readers who got no
mail, *two ids* those who got a mail under two Message-IDs: there must be neither. *Came again* are mails that the server
had just taken when the process was killed, and that it was sent once more, under the id that they had.

| database | readers | kills | sent by the killed | none | two ids | came again |
|---|--:|--:|--:|--:|--:|--:|
${kills.join('\n')}
`,
  )
}
