import { mkdirSync, writeFileSync } from 'node:fs'

import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { turnPages } from '../apps/cli/src/serve/turn-pages.ts'
import { serve } from '../apps/site/test/served.ts'
import { once, timeAll, withBare } from './site/timing.ts'
import { weigh } from './site/weight.ts'
import { load, writtenBy } from './written.ts'

/*
 * Server time for each request: `node benchmarks/site.ts [OTHER]`, with the site built. Requests go one after
 * another over loopback, so a figure is what one reader waits for, transport included. The peer is a bare
 * Node server that returns the same bytes from memory: what is above it is ours. OTHER is a second checkout,
 * built too, whose site is asked in turn with this one, and compared. Writes docs/benchmarks/site.md.
 */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/site.md', import.meta.url))
const REQUESTS = 100
const CASE = '/case/abu-ghraib-2015'

const PATHS: readonly (readonly [string, string])[] = [
  ['front page', '/'],
  ['dossier', CASE],
  ['dossier, statements by one party', `${CASE}?party=waleed-safi`],
  ['dossier, as of an earlier time', `${CASE}?as-of=2026-11-23T20:00:00Z`],
  ['document', `${CASE}/document/brief`],
  ['bundle', `${CASE}/bundle`],
]

const [other] = process.argv.slice(2)
const ours = await serve()
const turned = await serve()
const theirs = other ? await serve(undefined, join(resolve(other), 'apps/site')) : undefined
try {
  await turnPages(turned.origin)
  const rows: string[] = []
  for (const [what, path] of PATHS) rows.push(await measure(what, path))
  write(table(rows, theirs !== undefined))
} finally {
  for (const site of [ours, turned, theirs]) await site?.close()
}

async function measure(what: string, path: string): Promise<string> {
  const first = await once(turned.origin + path)
  const cold = await once(ours.origin + path)
  const [mine, bare, before] = await withBare(cold.body, (peer) =>
    timeAll([ours.origin + path, peer, ...(theirs ? [theirs.origin + path] : [])], REQUESTS),
  )
  if (!mine || !bare) throw new Error(`${path} was not timed`)
  const size = await weigh(ours.origin, path)
  const cells = [
    what,
    ms(cold.took),
    ms(first.took),
    ms(mine.median),
    ms(mine.p90),
    ms(bare.median),
    (mine.median / bare.median).toFixed(1),
    kB(size),
  ]
  if (!before || !theirs) return `| ${cells.join(' | ')} |`
  const ratio = (mine.median / before.median).toFixed(2)
  return `| ${[...cells, ms(before.median), ratio, kB(await weigh(theirs.origin, path))].join(' | ')} |`
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`
}

function kB({ page, script, style }: Awaited<ReturnType<typeof weigh>>): string {
  return [page, script, style].map((bytes) => (bytes / 1000).toFixed(1)).join(' + ')
}

function table(rows: readonly string[], compared: boolean): string {
  const head = [
    'page',
    'cold',
    'first',
    'median',
    'p90',
    'same bytes, bare server',
    'times that',
    'kB gzipped',
  ]
  if (compared) head.push('before: median', 'now / before', 'before: kB gzipped')
  return [`| ${head.join(' | ')} |`, `|---|${'---:|'.repeat(head.length - 1)}`, ...rows].join('\n')
}

function write(text: string): void {
  console.log(text)
  mkdirSync(fileURLToPath(new URL('.', `file://${PAGE}`)), { recursive: true })
  writeFileSync(PAGE, page(text))
}

function page(text: string): string {
  return `# Server time of the site

${writtenBy('node benchmarks/site.ts')},
load average ${load()} at the end. ${REQUESTS} requests one after another over loopback, the first case.
*Cold* is the first request for a page after the bare server started, in this order: its code is loaded, and
the case read, checked, folded and weighed. *First* is the same where the server is started by
\`hearsay serve\` or \`npm start\`, which read the front page and the dossiers on it once before anybody asks.
Sizes are page + scripts + styles as a browser that takes gzip receives them, fonts left out. *Before*, where
it stands, is another checkout asked in turn with this one.

${text}
`
}
