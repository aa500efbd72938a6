import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { fileFor, isPage } from './addresses.ts'
import type { Rendered, RenderTask } from './renderers.ts'
import { rewriteAbsolute, rewritePage } from './rewrite.ts'
import { stage } from './staged.ts'

/** The site itself, in a thread of its own: asks it for pages, and writes them beside their places. */
const {
  handler: built,
  folder,
  site,
} = workerData as {
  readonly handler: string
  readonly folder: string
  readonly site: string
}
const { handler } = (await import(pathToFileURL(built).href)) as { readonly handler: RequestListener }
const basePath = new URL(site).pathname.replace(/\/$/, '')
const server = createServer(handler).listen(0, '127.0.0.1')
await new Promise((resolve) => server.once('listening', resolve))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

parentPort?.on('message', async ({ number, path }: RenderTask) => {
  parentPort?.postMessage({ number, ...(await rendered(path)) } satisfies Rendered & { number: number })
})
parentPort?.postMessage('ready')

async function rendered(path: string): Promise<Rendered> {
  try {
    const answer = await fetch(origin + path, { redirect: 'manual', headers: PLAIN })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const { status } = answer
    if (path === NOT_FOUND) return notFound(bytes)
    if (status !== 200 && status !== 410) return { status, links: [] }
    if (!isPage(path)) return { status, links: [], file: staged(fileFor(path), bytes) }
    const policy = answer.headers.get('content-security-policy')
    const { html, links } = rewritePage(new TextDecoder().decode(bytes), path, site, policy)
    return { status, links: status === 200 ? links : [], file: staged(fileFor(path), html) }
  } catch (error) {
    return { status: 0, links: [], trouble: String(error) }
  }
}

/** What is to lie on a disk need not be compressed first. */
const PLAIN = { 'accept-encoding': 'identity' }

/** An address that nothing has: what servers show for all such. */
const NOT_FOUND = '/404.html'

function notFound(bytes: Uint8Array): Rendered {
  const html = rewriteAbsolute(new TextDecoder().decode(bytes), NOT_FOUND, basePath)
  return { status: 200, links: [], file: staged('404.html', html) }
}

function staged(name: string, body: Uint8Array | string) {
  return { name, isNew: stage(folder, name, body) }
}
