import { stripVTControlCharacters } from 'node:util'

/**
 * Characters that could move the cursor, hide words or reorder them: C0 and C1 controls, zero-width spaces
 * and bidirectional controls, line and paragraph separators, and tags (Unicode TR 36, 2.2 and 3.2;
 * CVE-2021-42574).
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** Untrusted text as one line that a terminal can be given. */
export function safe(text: string): string {
  const spaced = stripVTControlCharacters(text).replace(/[\t\n\r\u2028\u2029]+/g, ' ')
  return spaced.replace(UNSAFE, '').toWellFormed()
}

/** JSON that a terminal can be given: the same data, with unsafe characters as escapes. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(UNSAFE, (found) =>
    found === '\n' ? found : escaped(found),
  )
}

function escaped(found: string): string {
  return Array.from({ length: found.length }, (_, index) => {
    return `\\u${found.charCodeAt(index).toString(16).padStart(4, '0')}`
  }).join('')
}
