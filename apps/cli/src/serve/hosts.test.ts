import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { allowedHosts, hostGuard } from './hosts.ts'

type Environment = Parameters<typeof allowedHosts>[1]

/** The status of a server bound to `host`, asked for a name. */
async function asked(host: string, name: string, environment: Environment): Promise<number | undefined> {
  const refuses = hostGuard(allowedHosts(host, environment), 'en')
  const server = createServer((from, to) => {
    if (!refuses(from, to)) to.end('a page')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const sent = request({ port, host: '127.0.0.1', headers: { host: name }, agent: false }).end()
  const [answer] = await once(sent, 'response')
  answer.resume()
  server.close()
  return answer.statusCode
}

const BEHIND = { HEARSAY_HOSTS: 'Desk.example, other.example:8443' }

test.each<[bound: string, asked: string, environment: Environment, status: number]>([
  ['127.0.0.1', 'localhost:4173', {}, 200],
  ['127.0.0.1', '127.0.0.1', {}, 200],
  ['127.0.0.1', '[::1]:4173', {}, 200],
  ['127.0.0.1', 'LOCALHOST.', {}, 200],
  ['127.0.0.2', '127.0.0.2:80', {}, 200],
  ['::1', '[::1]:4173', {}, 200],
  ['localhost', 'rebound.example', {}, 421],
  ['127.0.0.1', 'rebound.example:4173', {}, 421],
  ['127.0.0.1', 'localhost.rebound.example', {}, 421],
  ['127.0.0.1', '127.0.0.1.rebound.example', {}, 421],
  ['127.0.0.1', 'localhost:4173:4173', {}, 421],
  ['127.0.0.1', 'desk.example', BEHIND, 200],
  ['127.0.0.1', 'other.example', BEHIND, 200],
  ['127.0.0.1', 'third.example', BEHIND, 421],
  ['127.0.0.1', 'desk.example', { ORIGIN: 'https://desk.example' }, 200],
  ['127.0.0.1', 'desk.example', { ORIGIN: 'desk.example' }, 421],
  ['0.0.0.0', 'any.example', {}, 200],
  ['0.0.0.0', 'any.example', BEHIND, 421],
  ['0.0.0.0', 'desk.example', BEHIND, 200],
  ['192.0.2.7', '192.0.2.7:4173', BEHIND, 200],
])('bound to %s, asked for %s', async (bound, name, environment, status) => {
  expect(await asked(bound, name, environment)).toBe(status)
})
