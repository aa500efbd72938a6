import type { Hop } from '../../fetch/exchange.ts'

/** Bytes that came in without a request: a file, pasted text, or what was made from a page. */
export interface Resource {
  /** `resource`: as they came. `conversion`: made from another record, which `of` names. */
  readonly type: 'resource' | 'conversion'
  readonly url: string
  readonly mediaType: string
  readonly at: string
  readonly bytes: Uint8Array
  /** The record id of the record that it was made from: `<urn:uuid:…>`. */
  readonly of?: string
}

/** A page as the list of pages names it. */
export interface PageEntry {
  readonly url: string
  readonly at: string
  readonly title: string | null
  readonly text: string | null
}

/** What an archive is made of, in order; a page is only for the list of a WACZ. */
export type ArchivePart =
  | { readonly kind: 'hops'; readonly hops: readonly Hop[] }
  | { readonly kind: 'resource'; readonly resource: Resource }
  | { readonly kind: 'page'; readonly page: PageEntry }

/** What is passed in, so that the same parts make the same bytes. */
export interface WriteContext {
  /** A new UUID each time (RFC 9562), in lower case, without `urn:`. */
  readonly uuid: () => string
  /** When the archive is made, RFC 3339, UTC. */
  readonly at: string
  /** What writes it, with its version: `Hearsay 0.1.0`. */
  readonly software: string
}

/** The address that the text of a page, its screenshot or its print is kept under. */
export const madeFrom = (what: 'text' | 'view' | 'pdf', url: string): string => `urn:${what}:${url}`
