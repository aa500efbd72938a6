import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { readCaseFolder } from '@hearsay/case/testing'
import { canonicalize } from '@hearsay/ledger'
import {
  catchUp,
  editionsFollower,
  openDesk,
  openDeskReader,
  openEditionsWriter,
  placesOf,
  publish,
  StoreError,
} from '@hearsay/store'
import { type Editions, openEditions } from '@hearsay/store/editions'
import { startAppender } from '../packages/store/src/testing/child.ts'
import { numbers } from '../packages/store/src/testing/numbers.ts'
import { startServer } from '../packages/store/src/testing/postgres-server.ts'
import { look } from './faults/look.ts'
import { writtenBy } from './written.ts'

/*
 * What the store does when things break: `node benchmarks/faults.ts [share]`, where a share of 0.1 is a tenth
 * of the full run. Writers are killed while they append, on both engines; a bit is turned in copies of the
 * database that the site reads; rows are altered on every engine. Writes docs/benchmarks/faults.md when run
 * in full.
 */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/faults.md', import.meta.url))
const SHARE = Number(process.argv[2] ?? 1)
const KILLS = Math.round(200 * SHARE)
const FLIPS = Math.round(500 * SHARE)
const BATCH = 7
const ID = 'abu-ghraib-2015'

const NAMES: Readonly<Record<string, string>> = {
  sqlite: 'SQLite',
  postgres: 'PostgreSQL',
  'split postgres': 'PostgreSQL split by desk',
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-faults-'))
const rows: string[] = []
const random = numbers(20261128)

try {
  rows.push(await kills('SQLite', join(folder, 'kills.db'), ''))
  const server = await startServer().catch((error: Error) => {
    console.log(`PostgreSQL cannot be started here (${error.message}): left out`)
    return undefined
  })
  if (server) {
    rows.push(await kills('PostgreSQL', server.url, 'kills'))
    await server.stop()
  }
  rows.push(...(await flips()))
  rows.push(...altered())
} finally {
  rmSync(folder, { recursive: true, force: true })
}
const table = ['| what was done | how often | what came of it |', '|---|---:|---|', ...rows].join('\n')
console.log(table)
if (SHARE === 1) writeFileSync(PAGE, page(table))

async function kills(engine: string, place: string, schema: string): Promise<string> {
  let acknowledged = 0
  let faults = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const appender = startAppender({ place, schema }, `run${kill}`, 1e6, BATCH)
    await appender.printed(1 + Math.floor(random() * 3))
    await delay(random() * 25)
    appender.process.kill('SIGKILL')
    await appender.ended
    acknowledged = Math.max(acknowledged, ...appender.lines.filter(Number.isFinite))
    const { size, sound } = await look(place, schema)
    if (size < acknowledged || size % BATCH !== 0 || !sound) faults++
  }
  if (faults > 0 || acknowledged === 0)
    throw new Error(`${engine}: ${faults} of ${KILLS} kills lost something`)
  const said = `${acknowledged.toLocaleString('en')} entries acknowledged, none lost, no batch half there, every look sound`
  return `| a writer killed (SIGKILL) while it appends, ${engine} | ${KILLS} | ${said} |`
}

/**
 * Every row of every table altered in every column, and as somebody would who knows the store: its test, in
 * full.
 */
function altered(): string[] {
  const args = ['vitest', 'run', '--project', 'store', 'packages/store/src/read/altered.test.ts']
  const env = { ...process.env, HEARSAY_ALTERED: SHARE === 1 ? 'all' : '' }
  const { status, stdout } = spawnSync('npx', args, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(stdout)
  const tried = [...stdout.matchAll(/altered (sqlite|postgres|split postgres) (\d+)/g)]
  return Object.entries(Object.groupBy(tried, ([, engine]) => engine ?? '')).map(([engine, found = []]) => {
    const count = found.reduce((sum, [, , number]) => sum + Number(number), 0)
    const said = 'never another answer; each named by `verify` but what is harmless (the test says which)'
    return `| rows altered, in a desk and in its editions, ${NAMES[engine] ?? engine} | ${count} | ${said} |`
  })
}

/** Everything that a reader of the public site can be given of a case, as text. */
async function answers(editions: Editions): Promise<string> {
  const { entries, checkpoint } = await editions.read(ID)
  const hashes = entries.flatMap((entry) => (entry.kind === 'document' ? (entry.hash ?? []) : []))
  const documents = await Promise.all(hashes.map((hash) => editions.document(ID, hash)))
  const cases = await editions.cases()
  const bundle = await editions.bundle(ID)
  return JSON.stringify({
    entries,
    checkpoint,
    cases,
    bundle,
    documents: documents.map((one) => one && Buffer.from(one).toString('base64')),
  })
}

async function flips(): Promise<string[]> {
  const { entries, documents } = readCaseFolder(ID)
  const places = placesOf(join(folder, 'desk'), undefined)
  const desk = await openDesk(places)
  await desk.writer.append(ID, entries, 0, { documents: documents.map(({ bytes }) => bytes) })
  await publish(desk, ID)
  const writer = await openEditionsWriter(places.editions)
  await catchUp(
    desk,
    editionsFollower(desk, writer, () => new Date().toISOString()),
  )
  await writer.close()
  await desk.close()
  const original = readFileSync(places.editions)
  const right = await asked(places.editions)
  const found = { same: 0, refused: 0, wrong: 0, stack: 0 }
  for (let n = 0; n < FLIPS; n++) {
    const file = join(folder, 'flipped.db')
    const bytes = Buffer.from(original)
    const at = Math.floor(random() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
    writeFileSync(file, bytes)
    const answer = await asked(file)
    if (answer === right) found.same++
    else if (answer === 'refused') found.refused++
    else if (answer.startsWith('stack')) {
      found.stack++
      console.log(answer)
    } else {
      found.wrong++
      console.log(`byte ${at}: another answer`)
    }
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
  }
  const verified = await flipsVerified(places.database)
  if (found.wrong + found.stack + verified.stack > 0) throw new Error(JSON.stringify({ found, verified }))
  return [
    `| a bit turned in the database that the site reads, everything asked | ${FLIPS} | the right answer ${found.same}, refused ${found.refused}, another answer ${found.wrong} |`,
    `| a bit turned in the database of a desk, \`verify\` | ${FLIPS} | named ${verified.named}, nothing of the case touched ${verified.sound}, ended in a stack ${verified.stack} |`,
  ]
}

async function asked(file: string): Promise<string> {
  let editions: Editions | undefined
  try {
    editions = await openEditions(file)
    return await answers(editions)
  } catch (error) {
    if (error instanceof StoreError) return 'refused'
    return `stack ${error instanceof Error ? error.stack : error}`
  } finally {
    await editions?.close()
  }
}

/** A verdict that says "sound" must come with entries that are the right ones. */
async function flipsVerified(database: string): Promise<{ named: number; sound: number; stack: number }> {
  const original = readFileSync(database)
  const found = { named: 0, sound: 0, stack: 0 }
  const right = canonicalize(readCaseFolder(ID).entries)
  for (let n = 0; n < FLIPS; n++) {
    const data = join(folder, 'flipped')
    const places = { ...placesOf(data, undefined), database: join(folder, 'flipped-desk.db') }
    const bytes = Buffer.from(original)
    const at = Math.floor(random() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
    writeFileSync(places.database, bytes)
    try {
      const reader = await openDeskReader(places)
      const verdict = await reader.verify(ID)
      const same = verdict.ok && canonicalize((await reader.read(ID)).entries) === right
      if (!verdict.ok) found.named++
      else if (same) found.sound++
      else throw new Error(`byte ${at}: sound, and not the same`)
      await reader.close()
    } catch (error) {
      if (error instanceof StoreError) found.named++
      else {
        found.stack++
        console.log(error)
      }
    }
    for (const suffix of ['', '-wal', '-shm']) rmSync(places.database + suffix, { force: true })
  }
  return found
}

function page(body: string): string {
  return `# When things break

${writtenBy('node benchmarks/faults.ts')}.
A writer appends ${BATCH} entries a commit and is killed at a time that chance decides, again and again; after each kill the
case is read whole and verified. Bits are turned one at a time, each in a copy of its own of a database with the first
case: a copy in which nothing that is kept was touched gives the right answer, and any other is refused.

${body}
`
}
