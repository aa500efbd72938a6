/** What bytes are, by looking at them. A name or a server may say what it likes. */
export type Kind = 'html' | 'plain' | 'pdf' | 'feed' | 'warc' | 'wacz' | 'gzip' | 'binary'

/** Bytes at the beginning that are looked at. */
const LOOK = 4096
/** The header of a PDF may stand anywhere in the first kilobyte (ISO 32000, implementation notes). */
const PDF_WITHIN = 1024

const FEED = /<(?:rss|rdf:RDF|(?:atom:)?feed)[\s>]/i
const HTML =
  /<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|iframe|frameset|main|article|section|header|nav|div|h[1-6]|p|table|ul|ol|br|font|center|span|a\s|b|img)(?:[\s>/]|$)/i
const JSON_FEED = /^\s*\{[\s\S]*"version"\s*:\s*"https:\/\/jsonfeed\.org\//

/**
 * Says what bytes are: by their magic, else as text by how it begins. `declared` decides only between two
 * that look alike: text that holds a tag here and there is a page where somebody said so.
 */
export function kindOf(bytes: Uint8Array, declared: string | null = null): Kind {
  const head = latin(bytes.subarray(0, LOOK))
  return magic(head) ?? (isBinary(bytes) ? 'binary' : textKind(head, (declared ?? '').toLowerCase()))
}

function magic(head: string): Kind | null {
  if (head.slice(0, PDF_WITHIN).includes('%PDF-')) return 'pdf'
  // ARC, which is older than WARC, is refused by name where archives are read; it is no text.
  if (head.startsWith('WARC/') || head.startsWith('filedesc://')) return 'warc'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'wacz'
  if (head.startsWith('\x1f\x8b')) return 'gzip'
  return null
}

function textKind(head: string, declared: string): Kind {
  // Of UTF-16, what ASCII there is stands between NULs.
  const text = head.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  const begun = text.replace(/^(?:\s|<\?xml[\s\S]*?\?>|<!--[\s\S]*?-->)+/, '')
  if (JSON_FEED.test(text)) return 'feed'
  if (/^(?:<![^>]*>\s*)*</.test(begun) && FEED.test(begun) && !/^<!doctype\s+html|^<html/i.test(begun))
    return 'feed'
  if (begun.startsWith('<') && HTML.test(begun)) return 'html'
  if (/html/.test(declared) && /<[a-z!]/i.test(text)) return 'html'
  return 'plain'
}

/** Bytes that no text has: a NUL that is not half of a UTF-16 character, or many controls. */
function isBinary(bytes: Uint8Array): boolean {
  const look = bytes.subarray(0, LOOK)
  const wide = (look[0] === 0xff && look[1] === 0xfe) || (look[0] === 0xfe && look[1] === 0xff)
  if (wide) return false
  let odd = 0
  for (const byte of look) {
    if (byte === 0) odd += 4
    else if (byte < 32 && !TEXT_CONTROLS.has(byte)) odd += 1
  }
  return odd > look.length / 20
}

/** Tab, line feed, form feed, carriage return, escape (ISO-2022-JP). */
const TEXT_CONTROLS = new Set([9, 10, 12, 13, 27])

function latin(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
