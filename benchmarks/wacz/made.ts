import { type ArchivePart, madeFrom, type WarcHop, writeWacz } from '@hearsay/capture'

const AT = '2026-01-02T03:04:05Z'

function hop(url: string, changed: Partial<WarcHop> = {}): WarcHop {
  const { host, pathname, search } = new URL(url)
  return {
    url,
    method: 'GET',
    requestHead: `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nAccept: */*`,
    status: 200,
    statusText: 'OK',
    responseHead: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Transfer-Encoding', 'chunked'],
    ],
    address: '192.0.2.7',
    at: AT,
    body: Buffer.from(`<title>${pathname}</title><p>قالت الوزارة إنها لا تعلم.`),
    ...changed,
  }
}

/** A redirect, two pages, their text, a picture of one, pasted text and an answer that the page is not there. */
export function parts(): ArchivePart[] {
  const [from, to, gone] = [
    'http://paper.example/a',
    'https://paper.example/a?z=1&b=2',
    'https://paper.example/gone',
  ]
  const made = (what: 'text' | 'view', mediaType: string, bytes: Buffer): ArchivePart => ({
    kind: 'resource',
    resource: { type: 'resource', url: madeFrom(what, to), mediaType, at: AT, bytes },
  })
  const moved: Partial<WarcHop> = {
    status: 301,
    statusText: '',
    responseHead: [['Location', to]],
    body: Buffer.alloc(0),
  }
  const pasted = {
    type: 'resource',
    url: 'urn:hearsay:pasted',
    mediaType: 'text/plain',
    at: AT,
    bytes: Buffer.from('He said.'),
  } as const
  return [
    { kind: 'hops', hops: [hop(from, moved), hop(to)] },
    { kind: 'hops', hops: [hop(gone, { status: 404, statusText: 'Not Found', address: '2001:db8::7' })] },
    made('text', 'text/plain; charset=utf-8', Buffer.from('قالت الوزارة إنها لا تعلم.')),
    made('view', 'image/png', Buffer.from('89504e470d0a1a0a', 'hex')),
    { kind: 'resource', resource: pasted },
    { kind: 'page', page: { url: to, at: AT, title: '/a', text: 'قالت الوزارة إنها لا تعلم.' } },
    { kind: 'page', page: { url: gone, at: AT, title: null, text: null } },
  ]
}

/** Those parts as a WACZ. */
export async function waczOf(made: readonly ArchivePart[]): Promise<Buffer> {
  let n = 0
  const uuid = () => `00000000-0000-4000-8000-${String(++n).padStart(12, '0')}`
  const chunks: Uint8Array[] = []
  for await (const chunk of writeWacz(made, { uuid, at: AT, software: 'Hearsay' })) chunks.push(chunk)
  return Buffer.concat(chunks)
}
