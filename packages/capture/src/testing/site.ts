import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from 'node:net'

export interface Site {
  readonly port: number
  /** `http://news.test:` and the port. */
  readonly origin: string
  /** Paths that were asked for, in order. */
  readonly paths: readonly string[]
  readonly close: () => Promise<void>
}

/** What a site without robots.txt says of it. */
const NO_ROBOTS: RequestListener = (_, response) => response.writeHead(404).end()

/** A site on 127.0.0.1. */
export async function serveSite(answer: RequestListener, robots = NO_ROBOTS): Promise<Site> {
  const paths: string[] = []
  const server = createServer((request, response) => {
    paths.push(request.url ?? '')
    if (request.url?.startsWith('/robots.txt')) robots(request, response)
    else answer(request, response)
  })
  return await listening(server, paths, () => server.closeAllConnections())
}

/** What says whatever `converse` writes to a socket: for answers that no server of HTTP would give. */
export async function serveSocket(converse: (socket: Socket, request: string) => void): Promise<Site> {
  const open = new Set<Socket>()
  const paths: string[] = []
  const server = createSocketServer((socket) => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('data', (bytes) => {
      const path = /^\S+ (\S+)/.exec(bytes.toString('latin1'))?.[1] ?? ''
      paths.push(path)
      if (path === '/robots.txt') socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n')
      else converse(socket, bytes.toString('latin1'))
    })
  })
  return await listening(server, paths, () => {
    for (const socket of open) socket.destroy()
  })
}

async function listening(server: Server, paths: readonly string[], end: () => void): Promise<Site> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      end()
    })
  return { port, origin: `http://news.test:${port}`, paths, close }
}
