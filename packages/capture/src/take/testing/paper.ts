import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { type Site, serveSite } from '../../testing/site.ts'

export const STORY = `<!doctype html><html lang="en"><head><title>Shed 6 burned</title>
<meta property="og:site_name" content="The Lowgate Paper"></head><body><nav>Home News Sport</nav>
<article><h1>Shed 6 burned</h1>
<p>The port company said on Thursday that no alarm was raised before the fire in Shed 6.</p>
<p>Two dock workers told the paper that they had heard a hissing sound for an hour before it began.</p>
</article><footer>Cookies and terms</footer></body></html>`
export const NOTE = 'The mayor said that the harbour will stay closed until Monday.\n'

const FEED = (origin: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Lowgate wire</title>
<item><title>One</title><link>${origin}/story</link><description>The port company said so.</description></item>
<item><title>Two</title><link>${origin}/gone</link><description>The mayor denied it.</description></item>
</channel></rss>`

/** What a made-up newspaper answers, by path. */
const answer: RequestListener = (request, response) => {
  const origin = `http://${request.headers.host}`
  const send = (type: string, body: string | Uint8Array, more: Record<string, string> = {}) =>
    response.writeHead(200, { 'content-type': type, ...more }).end(body)
  const html = 'text/html; charset=utf-8'
  switch (request.url) {
    case '/story':
      return send(html, gzipSync(STORY), { 'content-encoding': 'gzip' })
    case '/old':
      return response.writeHead(301, { location: '/story' }).end('moved')
    case '/note':
      return send('text/plain; charset=utf-8', NOTE)
    case '/feed':
      return send('application/rss+xml', FEED(origin))
    case '/header':
      return send(html, STORY, { 'x-robots-tag': 'noarchive' })
    case '/meta':
      return send(html, STORY.replace('<head>', '<head><meta name="Robots" content="nofollow, NoArchive">'))
    case '/binary':
      return send('application/octet-stream', Buffer.from([0, 1, 2, 3, 0, 0]))
    default:
      return response.writeHead(404).end('not here')
  }
}

/** A newspaper on loopback; robots.txt keeps `/private` back. */
export async function servePaper(): Promise<Site> {
  return await serveSite(answer, (_, response) => response.end('User-agent: *\nDisallow: /private\n'))
}

/** Time that passes as it does, without waiting for it. */
export const HASTY = { now: () => Date.now(), wait: async () => {} }
