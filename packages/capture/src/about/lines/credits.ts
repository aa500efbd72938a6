import { hasOutletWord, isNameLike, WIRE } from './words.ts'

/** Lines at the end of a text that are looked at. */
const LAST = 4
const NAMED = [
  /^\(?(?:sources?|via|المصدر|المصادر|fuentes?|quellen?|fonti?|джерело|источник)\s*:\s*(.{2,60}?)\)?\.?$/iu,
  /\b(?:first|originally)\s+(?:published|appeared|printed)\s+(?:by|in|on|at)\s+(.{2,60}?)[.,)]/iu,
  /\brepublished\s+(?:with permission\s+)?(?:from|by)\s+(.{2,60}?)[.,)]/iu,
  /^\W*(.{2,60}?)\s+contributed to this (?:report|story|article)/iu,
  /\b(?:with|additional)\s+(?:reporting|material)\s+(?:from|by)\s+(.{2,60}?)[.;)]?$/iu,
  /^\W*with\s+(.{2,60}?)\W*$/iu,
]

/**
 * Whom a text credits in its last lines: "Source: Reuters", "(With AFP)", "First published by the Tarn
 * Times."
 */
export function creditsAtEnd(text: string): string[] {
  const last = text
    .trimEnd()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-LAST)
  return last.flatMap((line) => creditOf(line.trim()))
}

function creditOf(line: string): string[] {
  if (line.length > 200) return []
  const alone = /^[\s([—–-]*(.{2,40}?)[\s)\].]*$/u.exec(line)?.[1] ?? ''
  if (WIRE.exec(alone)?.[0] === alone) return [alone]
  const named = NAMED.map((pattern) => pattern.exec(line)?.[1]).find((name) => name !== undefined)
  if (named === undefined) return []
  return named
    .split(/\s*,\s*|\s+and\s+|\s*[&/+]\s*/)
    .map((name) => name.replace(/^the /i, '').trim())
    .filter((name) => WIRE.test(name) || (isNameLike(name) && hasOutletWord(name)))
}
