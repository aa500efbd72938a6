import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const BARE = fileURLToPath(new URL('./bare.ts', import.meta.url))

/** Runs `work` with the address of a bare Node server, in a process of its own, that answers with a file. */
export async function withBareProcess<T>(file: string, work: (origin: string) => Promise<T>): Promise<T> {
  const child = spawn(process.execPath, [BARE, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [origin] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
    return await work(origin)
  } finally {
    await ended(child)
  }
}

/** The program named by HEARSAY_NGINX; undefined, said aloud, where it is not there. */
export function nginx(): string | undefined {
  const program = process.env.HEARSAY_NGINX
  if (program && existsSync(program)) return program
  console.log('nginx: NOT RUN. HEARSAY_NGINX names no nginx.')
  return undefined
}

/** Runs `work` with the address at which nginx serves the files of a folder, by one process as the site. */
export async function withNginx<T>(
  program: string,
  files: string,
  place: string,
  work: (origin: string) => Promise<T>,
): Promise<T> {
  mkdirSync(join(place, 'temp'), { recursive: true })
  const port = await freePort()
  writeFileSync(join(place, 'nginx.conf'), configuration(files, port))
  const child = spawn(program, ['-p', place, '-c', 'nginx.conf', '-e', 'error.log'], { stdio: 'inherit' })
  try {
    const origin = `http://127.0.0.1:${port}`
    await answering(origin)
    return await work(origin)
  } finally {
    await ended(child)
  }
}

const TYPES =
  'text/html html; text/css css; text/javascript js; application/atom+xml atom; image/svg+xml svg;'

function configuration(files: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path temp/${name};`,
  )
  // Started by root, it would read as nobody, who may not look into a temporary folder.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  return `daemon off;
${user}
pid nginx.pid;
worker_processes 1;
events {}
http {
  ${temporary.join(' ')}
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=10000;
  types { ${TYPES} }
  server {
    listen 127.0.0.1:${port};
    root ${files};
  }
}
`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function answering(origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(origin).catch(() => undefined)
    if (answer) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${origin} does not answer`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}
