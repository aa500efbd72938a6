import type { Run } from '../captured.ts'

/** A text with line feeds at the ends of its lines, whatever ended them, and where each stretch stood. */
export function keptText(page: string): { text: string; map: Run[] } {
  const parts: string[] = []
  const map: Run[] = []
  let [length, from] = [0, 0]
  const take = (end: number) => {
    if (end === from) return
    map.push({ text: { start: length, end: length + end - from }, span: { start: from, end } })
    parts.push(page.slice(from, end).replace('\r', '\n'))
    length += end - from
  }
  for (let at = page.indexOf('\r'); at !== -1; at = page.indexOf('\r', at + 1)) {
    // Of a pair the carriage return is left out; one alone becomes a line feed, in place.
    const pair = page.charAt(at + 1) === '\n'
    take(pair ? at : at + 1)
    from = at + 1
  }
  take(page.length)
  return { text: parts.join(''), map }
}
