import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '../apps/site/test/served.ts'
import { caseAt } from './site/cases.ts'
import { fill, recordMore } from './site/fill.ts'
import { nginx, withBareProcess, withNginx } from './site/peers.ts'
import { type Rate, rateOf } from './site/rate.ts'
import { load, writtenBy } from './written.ts'

/*
 * What a site of many cases costs: `node benchmarks/many-cases.ts [COUNT...]`, with the site built; 3, 300
 * and 3,000 cases where no count is given. Each page is asked for by eight readers at once; beside it, in the
 * same run, a bare Node server that sends the same bytes from memory, and nginx (HEARSAY_NGINX) that serves
 * the same page as a file. Then all of it is written as plain files, and once more after one edition. Writes
 * docs/benchmarks/many-cases.md.
 */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/many-cases.md', import.meta.url))
const HEARSAY = fileURLToPath(new URL('../apps/cli/bin/hearsay.mjs', import.meta.url))
const SITE = 'https://desk.example'
const COUNTS = process.argv.slice(2).map(Number)
/** What is written as files at most: the next size would take the disk of a small machine. */
const MOST_AS_FILES = 300
/** What Linux calls a file system in memory. */
const TMPFS = 0x01021994
/** Times that one edition more is published, for the median. */
const MORE = 5

interface Asked {
  readonly what: string
  readonly paths: readonly string[]
  /** The file that serves the same; a search of files runs in the browser, and has none. */
  readonly file?: string
}

/** @param count of the cases; what is asked for is of one in the middle */
function askedOf(count: number): readonly Asked[] {
  const id = `case-${Math.floor(count / 2)}`
  return [
    { what: 'front page', paths: ['/'], file: '/index.html' },
    { what: 'dossier', paths: [`/case/${id}`], file: `/case/${id}/index.html` },
    { what: 'feed', paths: ['/feed.atom'], file: '/feed.atom' },
    { what: 'search, 50 queries in turn', paths: searches(count) },
  ]
}

/** A town, or two words that somebody says, from cases all over. */
function searches(count: number): string[] {
  return Array.from({ length: 50 }, (_, turn) => {
    const { entries } = caseAt(Math.floor((turn * count) / 50))
    const said = entries.flatMap((one) => (one.kind === 'statement' ? [one.gist] : []))
    const words = (said[turn % said.length] ?? '').split(/\W+/).filter((word) => word.length > 4)
    const head = entries.flatMap((one) => (one.kind === 'case' ? [one.kicker] : [])).join('')
    const query = turn % 2 === 0 ? head : words.slice(0, 2).join(' ')
    return `/search?q=${encodeURIComponent(query)}`
  })
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-many-'))
const program = nginx()
const [served, written]: [string[], string[]] = [[], []]
try {
  for (const count of COUNTS.length > 0 ? COUNTS : [3, 300, 3000]) await measure(count)
  const text = page(served, written)
  console.log(text)
  if (COUNTS.length === 0) writeFileSync(PAGE, text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(count: number): Promise<void> {
  const site = await serve((data) => fill(data, count))
  try {
    console.log(`${count} cases are published`)
    const files = join(folder, `files-${count}`)
    if (count <= MOST_AS_FILES) written.push(await asFiles(count, site.data, files))
    for (const asked of askedOf(count)) {
      served.push(await rates(count, asked, site.origin, count <= MOST_AS_FILES ? files : undefined))
      console.log(served.at(-1))
    }
    rmSync(files, { recursive: true, force: true })
  } finally {
    await site.close()
  }
}

async function rates(
  count: number,
  { what, paths, file }: Asked,
  origin: string,
  files: string | undefined,
): Promise<string> {
  const began = performance.now()
  const first = await fetch(origin + (paths[0] ?? '/'), { headers: { 'accept-encoding': 'identity' } })
  const body = new Uint8Array(await first.arrayBuffer())
  const cold = performance.now() - began
  const copy = join(folder, 'answer')
  writeFileSync(copy, body)
  const ours = await rateOf(
    paths.map((path) => origin + path),
    'identity',
  )
  const bare = await withBareProcess(copy, (at) => rateOf([at], 'identity'))
  const filed =
    program && files && file
      ? await withNginx(program, files, join(folder, 'nginx'), (at) => rateOf([at + file], 'identity'))
      : undefined
  const cells = [
    count.toLocaleString('en'),
    what,
    `${Math.round(body.length / 1000)} kB`,
    `${cold.toFixed(0)} ms`,
    ...cellsOf(ours, bare),
    ...(filed ? cellsOf(filed, bare) : ['', '', '', '']),
  ]
  return `| ${cells.join(' | ')} |`
}

function cellsOf({ perSecond, p99 }: Rate, bare: Rate): string[] {
  return [
    Math.round(perSecond).toLocaleString('en'),
    (perSecond / bare.perSecond).toFixed(2),
    `${p99.toFixed(1)} ms`,
    (p99 / bare.p99).toFixed(1),
  ]
}

/** Writes all that is public, and once more after each of some editions; beside it, a copy of the files. */
async function asFiles(count: number, data: string, files: string): Promise<string> {
  const whole = await publish(data, files)
  const began = performance.now()
  cpSync(files, `${files}-copy`, { recursive: true })
  const copied = (performance.now() - began) / 1000
  rmSync(`${files}-copy`, { recursive: true, force: true })
  const number = readdirSync(files, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  ).length
  const more: number[] = []
  for (let turn = 0; turn < MORE; turn += 1) {
    const id = `case-${Math.floor(((turn + 0.5) * count) / MORE)}`
    await recordMore(data, id)
    more.push(await publish(data, files, id))
  }
  const again = await publish(data, files)
  const [least = 0] = more.toSorted((a, b) => a - b)
  const middle = more.toSorted((a, b) => a - b)[Math.floor(MORE / 2)] ?? 0
  const cells = [
    count.toLocaleString('en'),
    number.toLocaleString('en'),
    seconds(whole),
    (whole / copied).toFixed(0),
    seconds(middle),
    seconds(least),
    seconds(again),
  ]
  return `| ${cells.join(' | ')} |`
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`
}

/** Seconds of the whole command. */
async function publish(data: string, files: string, id = '--due'): Promise<number> {
  const began = performance.now()
  const args = ['publish', id, '--data', data, '--static', files, '--site', SITE]
  const child = spawn(process.execPath, [HEARSAY, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`hearsay publish ended with ${code}`)
  return (performance.now() - began) / 1000
}

function page(rates: readonly string[], files: readonly string[]): string {
  return `# A site of many cases

${writtenBy('node benchmarks/many-cases.ts')},
load average ${load()} at the end. The cases are made up (benchmarks/site/cases.ts): each has 40 statements on ten
pages by 17 parties, three accounts, a narrative, a rumour, threats and promises; about 235 entries. Eight readers
ask at once for three seconds, each for the next answer once it has the last, with nothing compressed. *First* is the
first time that anybody asks. *Bare* is a Node server in a process of its own that sends the same bytes from memory;
*as a file* is the same page as \`hearsay publish --static\` writes it, served by nginx with one worker and its cache of
open files${program ? '' : ', which was not at hand this time'}. A search among files runs in the reader’s browser.
Of the searches half are for a town, and half for two words that most cases have: every record with them is counted.

| cases | page | size | first | a second | of bare | p99 | times bare’s | as a file, a second | of bare | p99 | times bare’s |
|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
${rates.join('\n')}

*Whole* is \`hearsay publish --due --static\` into an empty folder, the start of the program included,
${statfsSync(folder).type === TMPFS ? 'on a file system in memory' : 'on a disk'}; *times a copy* is how often the same files could be copied meanwhile. *One edition more* is
\`hearsay publish ID --static\` after a claim was recorded in a case, the median and the best of ${MORE}: it publishes the
case, and writes what may be another file. *Nothing new* is the same command when nothing has changed.

| cases | files | whole | times a copy | one edition more | best | nothing new |
|---:|---:|---:|---:|---:|---:|---:|
${files.join('\n')}
`
}
