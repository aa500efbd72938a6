import type { Incoming } from '../captured.ts'

/** Text or bytes as they might have come from a file. */
export function incoming(content: string | Uint8Array, rest: Partial<Incoming> = {}): Incoming {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { bytes, name: 'page', url: null, mediaType: null, at: null, ...rest }
}
