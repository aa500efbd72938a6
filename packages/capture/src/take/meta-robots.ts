import type { Incoming } from '../captured.ts'
import { decodeHtml } from '../html/decode.ts'
import { attribute, elementsIn, parseHtml } from '../html/parse.ts'

/** Bytes of a page in which its `<head>` is looked for. */
const HEAD_BYTES = 262_144

/** Whether a page asks, in a `<meta>` for all robots or for us by name, that no archive keep it. */
export function metaAsksNoArchive(incoming: Incoming, product: string): boolean {
  const { page } = decodeHtml({ ...incoming, bytes: incoming.bytes.subarray(0, HEAD_BYTES) })
  if (!/noarchive/i.test(page)) return false
  const names = new Set(['robots', product.toLowerCase()])
  return [...elementsIn(parseHtml(page))].some(
    (element) =>
      element.tagName === 'meta' &&
      names.has((attribute(element, 'name') ?? '').trim().toLowerCase()) &&
      (attribute(element, 'content') ?? '').split(',').some((word) => /^\s*noarchive\s*$/i.test(word)),
  )
}
