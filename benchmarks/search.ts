import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { type Desk, followSearch, openDesk, placesOf, searchRecords } from '@hearsay/store'
import { parseQuery } from '@hearsay/text'
import { startServer } from '../packages/store/src/testing/postgres-server.ts'
import { entriesOf, wordAt } from './search/statements.ts'
import { load, writtenBy } from './written.ts'

/*
 * What a search costs among 50,000 statements, half English and half Arabic: `node benchmarks/search.ts
 * [statements]`. Through the real store, over both engines; beside it, in the same run and over the same
 * folded texts in SQLite, scanning with LIKE, and FTS5. Writes docs/benchmarks/search.md at full size.
 */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/search.md', import.meta.url))
const FULL = 50_000
const COUNT = Number(process.argv[2] ?? FULL)
const BATCH = 5_000
const TIMES = 15

const word = (n: number, script: 'latin' | 'arabic' = 'latin') => wordAt(n, script)

/** What is asked, by how many statements have it. */
const QUERIES: readonly (readonly [name: string, query: string])[] = [
  ['a word that nobody said', `${word(3_000)} `],
  ['a word in a few hundred', `${word(300)} `],
  ['one of the most frequent', `${word(2)} `],
  ['two frequent words', `${word(2)} ${word(5)} `],
  ['a frequent and a rare word', `${word(2)} ${word(300)} `],
  ['three letters of a word', word(300).slice(0, 3)],
  ['two frequent words, and two letters of another', `${word(2)} ${word(5)} ${word(40).slice(0, 2)}`],
  ['a phrase of two of the most frequent', `"${word(1)} ${word(2)}"`],
  ['a frequent word without another', `${word(2)} -${word(5)}`],
  ['an Arabic word with the article', `${word(300, 'arabic')} `],
]

interface Row {
  readonly name: string
  readonly found: number
  readonly took: Readonly<Record<string, number>>
}

const entries = entriesOf(COUNT)
const rows = new Map<string, Row>()
const filled: Record<string, number> = {}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-search-'))
await withDesk('SQLite', undefined, async () => await peers())
const server = await startServer().catch((error: Error) => {
  console.log(`PostgreSQL cannot be started here (${error.message}): left out`)
  return undefined
})
if (server) {
  await withDesk('PostgreSQL', server.url)
  await server.stop()
}
rmSync(folder, { recursive: true, force: true })
report()

async function withDesk(engine: string, url: string | undefined, then = async () => {}): Promise<void> {
  const desk = await openDesk(placesOf(folder, url))
  for (let at = 0; at < entries.length; at += BATCH)
    await desk.writer.append('long', entries.slice(at, at + BATCH), at, { recorded: true })
  const began = performance.now()
  await followSearch(desk)
  filled[engine] = performance.now() - began
  for (const [name, query] of QUERIES) await measure(desk, engine, name, query)
  await then()
  await desk.close()
}

async function measure(desk: Desk, engine: string, name: string, text: string): Promise<void> {
  const query = parseQuery(text)
  const ask = () => searchRecords(desk, query, { cases: ['long'] })
  const found = [...(await ask()).counts.values()].reduce((sum, one) => sum + one, 0)
  const known = rows.get(name)
  if (known && known.found !== found) throw new Error(`${name}: ${engine} finds ${found}, not ${known.found}`)
  const took: number[] = []
  for (let i = 0; i < TIMES; i += 1) took.push(await time(ask))
  rows.set(name, { name, found, took: { ...known?.took, [engine]: median(took) } })
}

/** The same texts scanned, and by FTS5; each counts, and gives the first ten. */
async function peers(): Promise<void> {
  const from = new DatabaseSync(join(folder, 'hearsay.db'), { readOnly: true })
  const texts = from.prepare('select place, folded from search_rows').all()
  from.close()
  const db = new DatabaseSync(join(folder, 'peers.db'))
  db.exec(`create table texts (place integer primary key, folded text);
    create virtual table words using fts5 (folded, prefix = '2 3')`)
  const [insert, index] = [
    'insert into texts values (?, ?)',
    'insert into words (rowid, folded) values (?, ?)',
  ]
  db.exec('begin')
  for (const row of texts) db.prepare(insert).run(row.place ?? 0, row.folded ?? '')
  db.exec('commit; begin')
  const began = performance.now()
  const indexing = db.prepare(index)
  for (const row of texts) indexing.run(row.place ?? 0, row.folded ?? '')
  db.exec('commit')
  filled.FTS5 = performance.now() - began
  for (const [name, text] of QUERIES) await peer(db, name, text)
  db.close()
}

async function peer(db: DatabaseSync, name: string, text: string): Promise<void> {
  const { terms, phrases, unwanted } = parseQuery(text)
  const like = [
    ...terms.map(({ keys, isPrefix }) =>
      keys.map((key) => `folded like '% ${key}${isPrefix ? '' : ' '}%'`).join(' or '),
    ),
    ...phrases.map((phrase) => `folded like '%${phrase}%'`),
    ...unwanted.terms.map(({ keys }) => `folded not like '% ${keys[0]} %'`),
  ]
  const wanted = phrases.length > 0 ? phrases.map((phrase) => `"${phrase.trim()}"`) : []
  const each = terms.map(
    ({ keys, isPrefix }) => `(${keys.map((key) => `"${key}"${isPrefix ? '*' : ''}`).join(' OR ')})`,
  )
  const not = unwanted.terms.map(({ keys }) => ` NOT "${keys[0]}"`).join('')
  const match = `${(wanted.length > 0 ? wanted : each).join(' AND ')}${not}`
  const scans = [
    `select count(*) from texts where (${like.join(') and (')})`,
    `select place from texts where (${like.join(') and (')}) order by place limit 10`,
  ].map((sql) => db.prepare(sql))
  const matches = [
    'select count(*) from words where words match ?',
    'select rowid from words where words match ? order by rowid limit 10',
  ].map((sql) => db.prepare(sql))
  const took = { LIKE: [] as number[], FTS5: [] as number[] }
  for (let i = 0; i < TIMES; i += 1) {
    took.LIKE.push(await time(async () => scans.map((scan) => scan.all())))
    took.FTS5.push(await time(async () => matches.map((one) => one.all(match))))
  }
  const known = rows.get(name)
  if (known)
    rows.set(name, { ...known, took: { ...known.took, LIKE: median(took.LIKE), FTS5: median(took.FTS5) } })
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function report(): void {
  const columns = ['SQLite', 'PostgreSQL', 'LIKE', 'FTS5']
  const ms = (value: number | undefined) => (value === undefined ? '' : value.toFixed(value < 10 ? 2 : 1))
  const lines = [...rows.values()].map(({ name, found, took }) => {
    return `| ${name} | ${found} | ${columns.map((column) => ms(took[column])).join(' | ')} |`
  })
  const made = columns.map((column) => (filled[column] ? `${(filled[column] / 1000).toFixed(1)} s` : ''))
  const text = `# Searching ${COUNT.toLocaleString('en')} statements

${writtenBy(`benchmarks/search.ts`)},
load average ${load()} at the end: where that is above the number of cores, the machine was shared.
Milliseconds, the median of ${TIMES}. The store counts what it finds by kind and
gives the first ten of each with their texts. LIKE scans the same folded texts in SQLite, and FTS5 is SQLite's own index over
them: both count and give the first ten places, with neither cases nor kinds, days and texts to look after.

| query | found | store on SQLite | store on PostgreSQL | LIKE | FTS5 |
|---|---:|---:|---:|---:|---:|
${lines.join('\n')}
| the index made from nothing | | ${made.join(' | ')} |
`
  console.log(text)
  if (COUNT === FULL) writeFileSync(PAGE, text)
}
