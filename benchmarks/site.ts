import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Served, serve } from '../apps/site/test/served.ts'

/*
 * Server time for each request: `node benchmarks/site.ts`, with the site built. Requests go one after another over
 * loopback, so a figure is what one reader waits for, transport included. The peer is a bare Node server that
 * returns the same bytes from memory: what is above it is ours. Writes docs/benchmarks/site.md.
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

interface Timed {
  readonly first: number
  readonly median: number
  readonly p90: number
  readonly body: string
}

const site = await serve()
try {
  const rows = []
  for (const [what, path] of PATHS) rows.push(await measure(site, what, path))
  write(rows)
} finally {
  await site.close()
}

async function measure({ origin }: Served, what: string, path: string): Promise<string> {
  const ours = await time(origin + path)
  const peer = await bare(ours.body)
  const size = (gzipSync(ours.body).length / 1000).toFixed(1)
  const ratio = (ours.median / peer.median).toFixed(1)
  const cells = [what, ms(ours.first), ms(ours.median), ms(ours.p90), ms(peer.median), ratio, `${size} kB`]
  return `| ${cells.join(' | ')} |`
}

/** Milliseconds for the first request and, after it, for as many as REQUESTS. */
async function time(url: string): Promise<Timed> {
  const first = await once(url)
  const times: number[] = []
  for (let request = 0; request < REQUESTS; request += 1) times.push((await once(url)).took)
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? Number.NaN
  return { first: first.took, median: at(0.5), p90: at(0.9), body: first.body }
}

async function once(url: string): Promise<{ took: number; body: string }> {
  const start = performance.now()
  const response = await fetch(url)
  const body = await response.text()
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return { took: performance.now() - start, body }
}

async function bare(body: string): Promise<Timed> {
  const server = createServer((_, response) => response.end(body))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    // A TCP server that listens has an AddressInfo.
    return await time(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`
}

function write(rows: readonly string[]): void {
  const table = [
    '| page | first | median | p90 | same bytes, bare server | times that | gzipped |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...rows,
  ].join('\n')
  console.log(table)
  mkdirSync(fileURLToPath(new URL('.', `file://${PAGE}`)), { recursive: true })
  writeFileSync(PAGE, page(table))
}

function page(table: string): string {
  const [cpu] = cpus()
  return `# Server time of the site

Written by \`node benchmarks/site.ts\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${cpu?.model.trim()}, ${cpus().length} cores, load average
${loadavg()[0]?.toFixed(1)} at the end. ${REQUESTS} requests one after another over loopback, the first case. *First* is the first request for a page
after the server started, when the case is folded and weighed. Sizes are what a browser that takes gzip receives.

${table}
`
}
