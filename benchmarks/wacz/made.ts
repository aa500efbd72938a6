import { type ArchivePart, type Hop, madeFrom, writeWacz } from '@hearsay/capture'
import { type HopDraft, madeHop } from '@hearsay/capture/testing'

const AT = '2026-01-02T03:04:05Z'

function hop(url: string, changed: Partial<HopDraft> = {}): Hop {
  const { pathname } = new URL(url)
  return madeHop({
    url,
    at: AT,
    response: ['HTTP/1.1 200 OK', 'Content-Type: text/html; charset=utf-8', 'Transfer-Encoding: chunked'],
    body: `<title>${pathname}</title><p>قالت الوزارة إنها لا تعلم.`,
    ...changed,
  })
}

/**
 * A redirect, two pages, their text, a picture of one, pasted text and an answer that the page is not there.
 */
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
  const moved = { response: ['HTTP/1.1 301 ', `Location: ${to}`], body: '' }
  const pasted = {
    type: 'resource',
    url: 'urn:hearsay:pasted',
    mediaType: 'text/plain',
    at: AT,
    bytes: Buffer.from('He said.'),
  } as const
  return [
    { kind: 'hops', hops: [hop(from, moved), hop(to)] },
    { kind: 'hops', hops: [hop(gone, { response: ['HTTP/1.1 404 Not Found'], address: '2001:db8::7' })] },
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
