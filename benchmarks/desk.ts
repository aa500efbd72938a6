import { writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { opened } from '../apps/desk/test/arrive.ts'
import { launch } from '../apps/desk/test/chromium.ts'
import { startServer } from '../packages/store/src/testing/postgres-server.ts'
import { LONG_CASE } from './desk/case.ts'
import { interactionsOn, timesOf } from './desk/interactions.ts'
import { type OpenedDesk, openedDesk } from './desk/opened.ts'
import { at, PATHS, rateOf } from './desk/rates.ts'
import { atWork } from './desk/twenty.ts'
import { load, writtenBy } from './written.ts'

/*
 * The desk on a long case: `node benchmarks/desk.ts [statements]`, with the desk built. In a browser, from
 * what somebody does to the frame that shows it, alone and while twenty people record; and requests a second
 * beside a bare server that sends the same bytes, on SQLite and on PostgreSQL. Writes docs/benchmarks/desk.md
 * at full size.
 */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/desk.md', import.meta.url))
const FULL = 50_000
const STATEMENTS = Number(process.argv[2] ?? FULL)
const PEOPLE = 20

const parts: string[] = []
const told = (text: string) => {
  console.log(text)
  parts.push(text)
}

await onSqlite()
await onPostgres()
if (STATEMENTS === FULL) writeFileSync(PAGE, page(parts.join('\n\n')))

async function onSqlite(): Promise<void> {
  const all = await openedDesk(STATEMENTS, PEOPLE)
  try {
    await warm(all)
    const alone = await inBrowser(all, 201)
    const work = atWork(all.desk.origin, all.people.slice(1))
    const meanwhile = await inBrowser(all, 202)
    await work.stop()
    told(interactions(alone, meanwhile))
    told(
      `Meanwhile ${work.took.length} statements were recorded by hand, each answered in ${ms(at(work.took, 0.5))} (median), ` +
        `${ms(at(work.took, 0.99))} (p99); ${work.failed.length} were not taken; ${work.news()} times somebody was told.`,
    )
    if (work.failed[0]) console.log(work.failed[0])
    told(await rates('SQLite', all))
  } finally {
    await all.desk.close()
  }
}

async function onPostgres(): Promise<void> {
  const server = await startServer().catch((error: Error) => {
    told(`PostgreSQL cannot be started here (${error.message}): left out.`)
    return undefined
  })
  if (!server) return
  const all = await openedDesk(STATEMENTS, 1, server.url)
  try {
    await warm(all)
    told(await rates('PostgreSQL', all))
  } finally {
    await all.desk.close()
    await server.stop()
  }
}

/**
 * Asks for everything once: a case is folded, and lists are titled, when somebody asks first. What is
 * searched is written into an index meanwhile.
 */
async function warm({ people: [visitor] }: OpenedDesk): Promise<void> {
  const began = performance.now()
  for (const path of [...PATHS, `/case/${LONG_CASE}/find?q=gate`]) {
    const from = performance.now()
    const answer = await visitor?.ask(path)
    console.log(`first ${path}: ${ms(performance.now() - from)}, ${answer?.status}`)
  }
  const isIndexed = async () =>
    JSON.parse((await visitor?.ask('/search/hits?q=sluice'))?.text ?? '{}').isWhole === true
  while (!(await isIndexed())) await delay(1000)
  console.log(`warm after ${ms(performance.now() - began)}`)
}

async function inBrowser(
  { desk, people: [visitor] }: OpenedDesk,
  decidedOn: number,
): Promise<Map<string, number[]>> {
  if (!visitor) throw new Error('expected somebody who is signed in')
  const browser = await launch()
  try {
    const { page } = await opened(browser, desk, visitor)
    const times = new Map<string, number[]>()
    for (const one of interactionsOn(decidedOn)) {
      const took = await timesOf(page, desk.origin, one).catch((error: Error) => {
        console.log(`${one.what}: ${error.message}`)
        return []
      })
      console.log(`${one.what}: ${took.map((each) => each.toFixed(0)).join(' ')}`)
      times.set(one.what, took)
    }
    return times
  } finally {
    await browser.close()
  }
}

function interactions(alone: Map<string, number[]>, meanwhile: Map<string, number[]>): string {
  const rows = [...alone.keys()].map((what) => {
    const cells = [alone, meanwhile].flatMap((times) => {
      const took = times.get(what) ?? []
      return took.length === 0 ? ['–', '–'] : [ms(at(took, 0.5)), ms(Math.max(...took))]
    })
    return `| ${[what, ...cells].join(' | ')} |`
  })
  return [
    `| from input to paint | alone, median | worst of 10 | with ${PEOPLE - 1} others, median | worst of 10 |`,
    '|---|---:|---:|---:|---:|',
    ...rows,
  ].join('\n')
}

async function rates(engine: string, { desk, people: [visitor] }: OpenedDesk): Promise<string> {
  if (!visitor) throw new Error('expected somebody who is signed in')
  const rows: string[] = []
  for (const path of PATHS) {
    const { alone, bytes, perSecond, p99, bare } = await rateOf(desk.origin, visitor, path)
    const cells = [
      `\`${path.replace(LONG_CASE, '…')}\``,
      `${(bytes / 1000).toFixed(0)} kB`,
      ms(alone),
      perSecond.toFixed(0),
      (perSecond / bare.perSecond).toFixed(3),
      ms(p99),
      (p99 / bare.p99).toFixed(1),
    ]
    rows.push(`| ${cells.join(' | ')} |`)
    console.log(rows.at(-1))
  }
  return [
    `| ${engine} | size | alone | a second | of a bare server’s | p99 | times a bare server’s |`,
    '|---|---:|---:|---:|---:|---:|---:|',
    ...rows,
  ].join('\n')
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`
}

function page(body: string): string {
  return `# The desk on a long case

${writtenBy('node benchmarks/desk.ts')},
load average ${load()} at the end. The case has ${STATEMENTS.toLocaleString('en')} statements on 400 pages by 400 people, a bearing for each,
120 claims and four accounts. In a browser, an interaction lasts from what somebody does until the frame that
shows what they asked for has been painted. *With others*: each listens to the case and records a statement
every two seconds. Requests come from four readers at once, each for the next answer once it has the last;
the bare server is one of Node’s that sends the same bytes from memory. Everything was asked for once before,
and the index of what is searched was whole: after a start, whoever is first waits longer.

${body}
`
}
