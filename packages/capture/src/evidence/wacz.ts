import { randomUUID } from 'node:crypto'
import { type ArchivePart, madeFrom, type Resource, writeWacz } from '../archive/index.ts'
import type { Captured } from '../captured.ts'
import { type Exchange, lastHop } from '../fetch/exchange.ts'
import type { Pictures } from './pictures.ts'

/** What is made of a page and goes into its archive beside the exchange. */
export interface MadeOf {
  readonly captured: Captured | null
  readonly pictures: Pictures | null
}

/** The bytes of a WACZ with all that was said on the way to a page, its text, and its pictures. */
export async function waczOf(
  exchange: Exchange,
  made: MadeOf,
  context: { readonly at: string; readonly software: string },
): Promise<Uint8Array> {
  let last = ''
  const uuid = () => {
    last = randomUUID()
    return last
  }
  const chunks: Uint8Array[] = []
  const parts = partsOf(exchange, made, () => last)
  for await (const chunk of writeWacz(parts, { ...context, uuid })) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** `lastId` is asked once the hops are written: it is then that of the page's own answer. */
function* partsOf(
  exchange: Exchange,
  { captured, pictures }: MadeOf,
  lastId: () => string,
): Generator<ArchivePart> {
  yield { kind: 'hops', hops: exchange.hops }
  const { url, at } = lastHop(exchange.hops)
  const of = `<urn:uuid:${lastId()}>`
  const made = (what: 'text' | 'view' | 'pdf', mediaType: string, bytes: Uint8Array): ArchivePart => {
    const type: Resource['type'] = what === 'text' ? 'conversion' : 'resource'
    return { kind: 'resource', resource: { type, url: madeFrom(what, url), mediaType, at, bytes, of } }
  }
  if (captured) yield made('text', 'text/plain; charset=utf-8', new TextEncoder().encode(captured.text))
  if (pictures) yield made('view', 'image/png', pictures.view)
  if (pictures) yield made('pdf', 'application/pdf', pictures.print)
  const title = captured?.about.title?.value ?? null
  yield { kind: 'page', page: { url, at, title, text: captured?.text ?? null } }
}
