import type { Document } from '@hearsay/case'

/**
 * What a captured page may do where it is shown: nothing. `sandbox` gives it an origin of its own, without
 * scripts, forms, or a way out of its frame (CSP Level 3, 6.3); nothing is loaded but what stands in its own
 * bytes.
 */
const POLICY = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** Kinds of bytes that a frame shows; anything else is only handed over. */
const SHOWN: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
])

/** Whether captured bytes of a kind can be looked at. */
export function isShown({ mediaType = '' }: Pick<Document, 'mediaType'>): boolean {
  return SHOWN.has(mediaType)
}

/** Captured bytes, untouched, to be looked at in a frame. */
export function shownResponse(bytes: Uint8Array, { mediaType = '' }: Document): Response {
  return new Response(bytes.slice(), {
    headers: {
      // A page says itself in what characters it is written; a text that the desk took in is UTF-8.
      'content-type': mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType,
      'content-security-policy': POLICY,
      'x-frame-options': 'SAMEORIGIN',
    },
  })
}

/** The same as a file that no program opens by itself. */
export function fileResponse(bytes: Uint8Array, { id }: Document): Response {
  return new Response(bytes.slice(), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${id.replaceAll(':', '.')}.bin"`,
      'content-security-policy': POLICY,
    },
  })
}
