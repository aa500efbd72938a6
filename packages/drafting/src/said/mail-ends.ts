/** A mail set in from the margin, or behind ">", ends where its margin does: what follows is the page's again. */
import { isQuoted, type Sheet } from './sheet.ts'
import { startOf, type Told } from './told.ts'
import { issuerOf } from './voice.ts'

export function withMailEnds(told: readonly Told[], sheet: Sheet): Told[] {
  const strays = told.filter((one) => isBehindMail(one, sheet))
  if (strays.length === 0) return [...told]
  const rest = told.filter((one) => !strays.includes(one))
  const issuer = issuerOf(rest, sheet)
  const ids = new Set(strays.map(({ id }) => id))
  const isFrame = (one: Told): boolean =>
    ids.has(one.id) && told.some(({ within, sourceAt }) => within === one.id && sourceAt !== null)
  const gone = new Set(told.filter(isFrame).map(({ id }) => id))
  return told
    .filter(({ id }) => !gone.has(id))
    .map((one) => (ids.has(one.id) && !isQuoted(sheet, startOf(one)) ? { ...one, source: issuer, sourceAt: null } : one))
    .map((one) => (one.within !== null && gone.has(one.within) ? { ...one, within: null } : one))
}

/** Whether its speaker stands in the head of a mail whose margin its own line has left. */
function isBehindMail(one: Told, { text }: Sheet): boolean {
  if (!one.source) return false
  const head = lineAt(text, one.source.span[0])
  const margin = /^([ \t>]+)(?:From|Von|De|Sender):/.exec(head)?.[1]
  if (margin === undefined || startOf(one) < one.source.span[1]) return false
  const between = text.slice(one.source.span[1], startOf(one))
  return between.split('\n').slice(1).some((line) => /\S/.test(line) && !line.startsWith(margin.trimEnd() || margin))
}

function lineAt(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1
  const to = text.indexOf('\n', at)
  return text.slice(from, to < 0 ? text.length : to)
}
