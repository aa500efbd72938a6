/**
 * A mail set in from the margin, or behind ">", ends where its margin does: what follows is the page's again.
 */
import type { TextSpan } from '@hearsay/reading'
import { issuerOf } from './issuer.ts'
import type { Mention } from './said.ts'
import type { Sheet } from './sheet.ts'
import { keep, startOf, type Told, wordsAt } from './told.ts'

export function withMailEnds(told: readonly Told[], sheet: Sheet): Told[] {
  return withoutHeads(keptApart(told, sheet), sheet)
}

/** "Re: the needle", "Dear Sir,": nothing is said by it. */
function withoutHeads(told: readonly Told[], { text }: Sheet): Told[] {
  return keep(
    told.map((one) => {
      const words = one.words.filter((span) => !HEAD.test(wordsAt(text, [span])))
      return words.length > 0 && words.length < one.words.length ? { ...one, words } : one
    }),
    (one) => !HEAD.test(wordsAt(text, one.words)),
  )
}

const HEAD =
  /^(?:(?:Re|Fwd?|Subject|Sent|Date|To)\b:.{0,60}|(?:Dear [^,.]{2,40}|Sirs?|Madam|Doctor|Hello|Hi|Regards)[^,.]{0,20},)$/i

function keptApart(told: readonly Told[], sheet: Sheet): Told[] {
  const after = behindMails(sheet.text)
  if (after.length === 0) return [...told]
  const issuer = issuerOf([], sheet)
  const isAfter = (at: number): boolean => after.some(([from, to]) => at >= from && at < to)
  const kept = told.flatMap((one) => cut(one, isAfter, after))
  const ids = new Map(kept.map((one) => [one.id, one]))
  return kept
    .filter((one) => !isAfter(startOf(one)) || !isFrame(one, kept))
    .map((one) => (isAfter(startOf(one)) ? freed(one, ids, isAfter, issuer, sheet) : one))
}

/** Whether it only holds what others are said to say there. */
const isFrame = (one: Told, told: readonly Told[]): boolean =>
  one.within === null && told.some(({ within, source }) => within === one.id && source !== null)

/** What runs over a mail's end stops at it. */
function cut(one: Told, isAfter: (at: number) => boolean, after: readonly TextSpan[]): Told[] {
  if (isAfter(startOf(one))) return [one]
  const words = one.words.flatMap(([from, to]): TextSpan[] => {
    const end = after.find(([start]) => start > from && start < to)?.[0]
    if (isAfter(from)) return []
    return [[from, end ?? to]]
  })
  return words.length > 0 ? [{ ...one, words }] : []
}

/** Without the mail's writer around it, or for its speaker. */
function freed(
  one: Told,
  ids: ReadonlyMap<number, Told>,
  isAfter: (at: number) => boolean,
  issuer: Mention | null,
  { text }: Sheet,
): Told {
  const holder = one.within === null ? undefined : ids.get(one.within)
  const within = holder && isAfter(startOf(holder)) && !isFrame(holder, [...ids.values()]) ? one.within : null
  const word = one.sourceAt ? wordsAt(text, [one.sourceAt]) : ''
  const isMail = one.sourceAt !== null && !isAfter(one.sourceAt[0])
  return isMail || /^(?:i|we|me|us)$/i.test(word) ? { ...one, within, source: issuer } : { ...one, within }
}

/** The stretches behind mails that stand in from the margin, to the next mail or the end. */
function behindMails(text: string): TextSpan[] {
  const heads = [...text.matchAll(/^([ \t]{2,}|[ \t]*(?:>[ \t]*)+)(?:From|Von|De|Sender):/gm)]
  const ends = heads.map(({ index, 1: margin = '' }) => endOf(text, index, margin.trimEnd() || margin))
  return [...new Set(ends)].flatMap((end): TextSpan[] => {
    const next = heads.find(({ index }) => index >= end)?.index ?? text.length
    return end < text.length && next > end ? [[end, next]] : []
  })
}

function endOf(text: string, from: number, margin: string): number {
  let at = from
  for (const line of text.slice(from).split('\n')) {
    if (/\S/.test(line) && !line.startsWith(margin)) return at
    at += line.length + 1
  }
  return text.length
}
