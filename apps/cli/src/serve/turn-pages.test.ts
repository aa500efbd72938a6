import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { turnPages } from './turn-pages.ts'

async function serving(pages: Readonly<Record<string, string>>) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end(pages[request.url ?? ''] ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { asked, server, origin: `http://127.0.0.1:${port}` }
}

test('reads the front page, and the dossiers that it leads to', async () => {
  const { asked, server, origin } = await serving({
    '/': '<a href="/case/one">One</a> <a href="/read">Read</a> <a href="/case/two">Two</a>',
  })
  expect(await turnPages(origin)).toEqual(['/case/one', '/case/two'])
  expect(asked).toEqual(['/', '/case/one', '/case/two'])
  server.close()
})

test('ends in peace where the server has gone', async () => {
  const { server, origin } = await serving({})
  await new Promise((resolve) => server.close(resolve))
  expect(await turnPages(origin)).toEqual([])
})
