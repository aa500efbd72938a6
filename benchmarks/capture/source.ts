/**
 * A page's words by the simplest means, to check a gold by: tags struck out, entities written as what they
 * stand for. It reads no structure and hides nothing, so that it shares no mistake with an extractor.
 */

/** The encoding is that of the byte order mark, else of the first `charset=`, else UTF-8. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return new TextDecoder(/charset=["']?([\w-]+)/iu.exec(head)?.[1] ?? 'utf-8').decode(bytes)
}

const UNSEEN = /<!--.*?-->|<(script|style|template)\b.*?<\/\1>/gisu
const TAG = /<[a-z!/?](?:"[^"]*"|[^>"])*>/giu

/** What a reader could see: alternative texts and inline frames included, what is hidden by style too. */
export function shown(html: string): string {
  return unescaped(html.replace(UNSEEN, '').replace(TAG, inTag))
}

function inTag(tag: string): string {
  const [, alt = ''] = /\salt="([^"]*)"/iu.exec(tag) ?? []
  const [, frame = ''] = /\ssrcdoc="([^"]*)"/iu.exec(tag) ?? []
  return alt + shown(unescaped(frame))
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', thinsp: ' ', shy: '', middot: '·', bull: '•' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', ndash: '–', mdash: '—' },
  ...{ hellip: '…', sect: '§', copy: '©', reg: '®', darr: '↓', hearts: '♥', euro: '€', pound: '£' },
  ...{ times: '×', plusmn: '±', frac12: '½', sup1: '¹', sup3: '³' },
  ...{ uacute: 'ú', ntilde: 'ñ', iuml: 'ï', auml: 'ä', ouml: 'ö', Aring: 'Å' },
}

/** Entities as the characters that they stand for; one that no page uses stays as it is. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (entity, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? entity
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
  })
}
