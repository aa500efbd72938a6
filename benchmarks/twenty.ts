import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { serveSite } from '@hearsay/capture/testing'
import { newsPage, savedPages } from './twenty/pages.ts'
import { load, writtenBy } from './written.ts'

/*
 * From links to a draft, over loopback: `node benchmarks/twenty.ts`. Twenty saved pages are captured and
 * drafted; then lists of generated pages are captured, each in a process of its own so that its peak of
 * memory is its own. Writes docs/benchmarks/twenty.md.
 */

const WORK = fileURLToPath(new URL('twenty/work.ts', import.meta.url))
const PAGE = fileURLToPath(new URL('../docs/benchmarks/twenty.md', import.meta.url))
const LISTS = [200, 1000, 2000]
/** Holds a process to one core, where the machine has it. */
const PINNED = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : []

interface Figures {
  readonly wall: number
  readonly cpu: number
  readonly peak: number
}

const saved = savedPages(20)
const site = await serveSite((request, response) => {
  const [, kind, number = ''] = /^\/(saved|news)\/(\d+)$/.exec(request.url ?? '') ?? []
  response.writeHead(200, { 'content-type': 'text/html' })
  response.end(kind === 'saved' ? saved[Number(number)] : newsPage(Number(number)))
})
const folder = mkdtempSync(join(tmpdir(), 'hearsay-twenty-'))
const rows: string[] = []
try {
  await twenty()
  for (const count of LISTS) await list(count)
} finally {
  rmSync(folder, { recursive: true, force: true })
  await site.close()
}
writeFileSync(PAGE, page())

async function twenty(): Promise<void> {
  const out = join(folder, 'twenty')
  const links = saved.map((_, at) => url(at, `saved/${at}`))
  const captured = await work(['capture', ...links, '--out', out])
  const drafted = await work(['draft', out])
  told('20 saved pages, captured', captured)
  told('the same, drafted', drafted)
  told('**captured and drafted**', {
    wall: captured.wall + drafted.wall,
    cpu: captured.cpu + drafted.cpu,
    peak: Math.max(captured.peak, drafted.peak),
  })
}

async function list(count: number): Promise<void> {
  const path = join(folder, 'links.txt')
  writeFileSync(path, Array.from({ length: count }, (_, at) => `${url(at, `news/${at}`)}\n`).join(''))
  const figures = await work(['capture', '--list', path, '--out', join(folder, `list-${count}`)])
  told(`${count.toLocaleString('en')} generated pages, \`capture --list\``, figures)
}

/** Fifty sites, as a list of links has many. */
function url(at: number, path: string): string {
  return `http://paper${at % 50}.test:${site.port}/${path}`
}

async function work(args: readonly string[]): Promise<Figures> {
  const start = performance.now()
  const [command = '', ...rest] = [...PINNED, process.execPath, WORK, ...args]
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] })
  const [said] = await Promise.all([text(child.stderr), text(child.stdout), once(child, 'close')])
  if (child.exitCode !== 0) throw new Error(`hearsay ${args[0]} ended with ${child.exitCode}: ${said}`)
  return { wall: (performance.now() - start) / 1000, ...JSON.parse(said.trim().split('\n').at(-1) ?? '') }
}

function told(what: string, { wall, cpu, peak }: Figures): void {
  const row = `| ${what} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${peak} |`
  rows.push(row)
  console.log(row)
}

function page(): string {
  return `# From links to a draft

${writtenBy('node benchmarks/twenty.ts')},
load average ${load()} at the end. Pages come over loopback, without the pause that a site is given, and without
pictures. \`cpu\` is what all threads of the process took together${PINNED.length > 0 ? ', which is held to one core' : ''}: it takes no longer than that,
if nothing else runs. The peak of memory does not grow with the list.

| what | seconds | cpu seconds | peak MB |
|---|---|---|---|
${rows.join('\n')}
`
}
