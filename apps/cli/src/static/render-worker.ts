import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { fileFor, isPage } from './addresses.ts'
import type { Rendered, RenderedTask, RenderTask } from './renderers.ts'
import { rewriteAbsolute, rewritePage } from './rewrite.ts'
import { stage } from './staged.ts'

/** The site itself, in a thread of its own: asks it for pages, and writes them beside their places. */
const { built, folder, site } = workerData as Record<'built' | 'folder' | 'site', string>

/** What the build of the site gives out for servers: its own `Server`, as adapters of SvelteKit have it. */
interface Built {
  readonly server: {
    readonly init: (options: { readonly env: NodeJS.ProcessEnv; readonly read: Read }) => Promise<void>
    readonly respond: (
      request: Request,
      options: { readonly getClientAddress: () => string },
    ) => Promise<Response>
  }
}
type Read = (asset: string) => ReadableStream

const { server } = (await import(pathToFileURL(join(built, 'adapter-node.js')).href)) as Built
await server.init({
  env: process.env,
  read: (asset) => Readable.toWeb(createReadStream(join(built, 'client', asset))) as ReadableStream,
})
const { origin, pathname } = new URL(site)
const basePath = pathname.replace(/\/$/, '')
const NOWHERE = { links: [], named: [] }

parentPort?.on('message', async ({ number, paths }: RenderTask) => {
  const all = await Promise.all(paths.map(rendered))
  parentPort?.postMessage({ number, rendered: all } satisfies RenderedTask)
})
parentPort?.postMessage('ready')

async function rendered(path: string): Promise<Rendered> {
  try {
    const answer = await server.respond(new Request(origin + path), { getClientAddress: () => '' })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const { status } = answer
    if (path === NOT_FOUND) return notFound(bytes)
    if (status !== 200 && status !== 410) return { status, ...NOWHERE }
    if (!isPage(path)) return { status, ...NOWHERE, file: staged(fileFor(path), bytes) }
    const policy = answer.headers.get('content-security-policy')
    const { html, ...to } = rewritePage(new TextDecoder().decode(bytes), path, site, policy)
    const leads = { links: to.links.filter(firstIn(linked)), named: to.named.filter(firstIn(named)) }
    return { status, ...(status === 200 ? leads : NOWHERE), file: staged(fileFor(path), html) }
  } catch (error) {
    return { status: 0, ...NOWHERE, trouble: String(error) }
  }
}

/** What this thread has told of already: pages lead to hundreds, most of them the same. */
const [linked, named] = [new Set<string>(), new Set<string>()]

const firstIn = (told: Set<string>) => (path: string) => {
  const isNew = !told.has(path)
  told.add(path)
  return isNew
}

/** An address that nothing has: what servers show for all such. */
const NOT_FOUND = '/404.html'

function notFound(bytes: Uint8Array): Rendered {
  const html = rewriteAbsolute(new TextDecoder().decode(bytes), NOT_FOUND, basePath)
  return { status: 200, ...NOWHERE, file: staged('404.html', html) }
}

function staged(name: string, body: Uint8Array | string) {
  return { name, isNew: stage(folder, name, body) }
}
