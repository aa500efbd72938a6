/**
 * "told the agency Orn": on another outlet's page it is Orn that reports, and what was told stands within.
 */
import type { TextSpan } from '@hearsay/reading'
import { paragraphAt } from './mend.ts'
import type { Mention } from './said.ts'
import { isQuoted, nameWords, type Sheet } from './sheet.ts'
import { endOf, freshId, sameVoice, startOf, type Told } from './told.ts'
import { isCorrection, isIssued } from './voice.ts'

export function withRelays(told: readonly Told[], sheet: Sheet): Told[] {
  const newId = freshId(told)
  const made: Told[] = []
  const held = new Map<number, number>()
  for (const one of told) {
    if (one.within !== null || held.has(one.id)) continue
    const outlet = relayOf(one, sheet)
    if (!outlet || sameVoice(outlet, one.source)) continue
    const relay = outerOf(one, outlet, newId(), sheet)
    made.push(relay)
    const block = paragraphAt(sheet, startOf(one))
    for (const other of told)
      if (other.within === null && sameVoice(other.source, one.source) && isIn(block, other))
        held.set(other.id, relay.id)
  }
  const renamed = told.map((one) => named(one, sheet))
  return [...made, ...renamed.map((one) => ({ ...one, within: held.get(one.id) ?? one.within }))]
}

const isIn = ([from, to]: TextSpan, one: Told): boolean => startOf(one) >= from && startOf(one) < to

/** The outlet that a statement was told to, where it is not the page's own. */
function relayOf(told: Told, sheet: Sheet): Mention | null {
  const { found, source } = told
  if (found.length < 2) return null
  const { addressee } = told
  const toOutlet = outletTo(told, sheet)
  if (!addressee || toOutlet) return toOutlet
  if (
    /told|inform/.test(told.cue) &&
    isIssued(sheet) &&
    !isCorrection(sheet) &&
    !isQuoted(sheet, startOf(told) + 1) &&
    isOwn(addressee.name, sheet)
  )
    return addressee
  if (isWriter(addressee, sheet)) return /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(source?.name ?? '') ? null : addressee
  return outletMeant(addressee, sheet)
}

/** "In an interview with the Orn Post": the reader takes it for no hearer, or "the agency" for another. */
function outletTo(told: Told, sheet: Sheet): Mention | null {
  const from = Math.min(...told.found.map(([start]) => start))
  const [, last] = paragraphAt(sheet, from)
  if (isQuoted(sheet, from) || startOf(told) >= last || /^according/i.test(told.cue)) return null
  const cueEnd = Math.max(...told.found.map(([, end]) => end))
  const end =
    startOf(told) > from
      ? startOf(told)
      : cueEnd + (/^[^.!?;"“]*/.exec(sheet.text.slice(cueEnd))?.[0].length ?? 0)
  const [telling = ''] = sheet.text.slice(from, end).split(/[.!?]\s|:/)
  const at = TO_OUTLET.exec(telling)?.indices?.groups?.outlet
  if (!at) return null
  const span: TextSpan = [from + at[0], from + at[1]]
  const name = sheet.text.slice(...span).replace(/\s+/g, ' ')
  return outletMeant({ page: sheet.page, span, name, known: true, crowd: null }, sheet)
}

function outletMeant(mention: Mention, sheet: Sheet): Mention | null {
  if (ANY.test(mention.name)) {
    const before = outletBefore(sheet, mention.span[0])
    return before && { ...mention, ...before }
  }
  if (isOwn(mention.name, sheet)) return null
  const { outlets, credited } = sheet
  const isOther = outlets.has(mention.name) || credited.some((name) => sharesName(name, mention.name))
  const called =
    /\b(?:agency|newspaper|paper|daily|weekly|station|website|broadcaster|channel|magazine)\s$/.test(
      sheet.text.slice(Math.max(0, mention.span[0] - CALLED), mention.span[0]),
    )
  return isOther || called || OUTLET.test(mention.name) ? mention : null
}

/** Whoever the page is by, and who says "me" on it. */
function isWriter({ name }: Mention, { bylines }: Sheet): boolean {
  if (bylines.length === 0) return false
  const written = new RegExp(`^[Bb][Yy] ${name.replace(/[^\p{L} ]/gu, '.')}\\s*$`, 'u')
  return bylines.some((line) => written.test(line))
}

/** Characters before a name that say what it is. */
const CALLED = 16

const ANY =
  /^(?:the|this|that) (?:same )?(?:agency|news agency|newspaper|paper|wire|station|broadcaster|channel|magazine)$/i
const TO_OUTLET =
  /\b(?:told|to|with|by)\s+(?<outlet>(?:the|this|that)\s+(?:same\s+)?(?:news\s+)?(?:agency|newspaper|paper|wire|station|broadcaster|channel|magazine)\b|(?:the\s+)?(?:\p{Lu}[\p{L}’'-]+\s+){0,3}\p{Lu}[\p{L}’'-]+)/du
const OUTLET =
  /\b(?:News|Newswire|Wire|Press|Times|Post|Herald|Chronicle|Gazette|Tribune|Radio|TV|Channel \d|Broadcasting|Mail|Telegraph|Observer|Courier|Globe|Star|Journal)\b|\p{L}(?:press|news|wire)$/u

/** An outlet by its name: "Orn News". */
const NAMED =
  /(?:\p{Lu}[\p{Ll}’'-]+[ \n]){1,3}(?:News|Newswire|Wire|Press|Times|Post|Herald|Chronicle|Gazette|Tribune|Radio|TV)\b|(?<=\bagency )\p{Lu}[\p{L}-]+/gu

/** Whether a name is that of the page's own outlet, or stands in its head. */
function isOwn(name: string, { outlet, layout, text }: Sheet): boolean {
  if (outlet && sharesName(outlet, name)) return true
  const [head] = layout
  const top = text.slice(0, Math.max(head?.span[1] ?? 0, HEAD))
  return outlet === null && top.toLowerCase().includes(name.toLowerCase().replace(/^the /, ''))
}

/** Characters: what a page says of itself stands within so many. */
const HEAD = 200

function sharesName(one: string, other: string): boolean {
  const words = new Set(nameWords(one))
  const mine = nameWords(other)
  return mine.length > 0 && mine.every((word) => words.has(word))
}

/** The last outlet named before a place. */
function outletBefore(sheet: Sheet, at: number): Pick<Mention, 'span' | 'name'> | null {
  let best: Pick<Mention, 'span' | 'name'> | null = null
  const before = sheet.text.slice(0, at)
  const { outlet, outlets, credited, text } = sheet
  for (const name of [...outlets.within(text), ...credited]) {
    if (name === outlet || isOwn(name, sheet)) continue
    const from = text.lastIndexOf(name, at - name.length)
    if (from >= 0 && from + name.length <= at && from > (best?.span[0] ?? -1))
      best = { span: [from, from + name.length], name }
  }
  for (const { index, 0: name } of before.matchAll(NAMED))
    if (index > (best?.span[0] ?? -1) && !isOwn(name, sheet))
      best = { span: [index, index + name.length], name }
  return best
}

function outerOf(one: Told, source: Mention, id: number, sheet: Sheet): Told {
  return {
    ...one,
    id,
    words: [tellingAt(one, sheet)],
    found: [source.span],
    source,
    sourceAt: source.span,
    cue: '',
    act: 'report',
    addressee: null,
    crowd: null,
    basis: { kind: 'told-by', by: one.source },
    modality: 'asserted',
    recants: [],
    chance: { words: one.chance.words * RELAYED, source: RELAYED, basis: RELAYED },
  }
}

/** The share right of those that are said to be told to another outlet. */
const RELAYED = 0.9

/** From whoever tells to the end of what is told, or of the clause where the words stand before it. */
function tellingAt(one: Told, { text }: Sheet): TextSpan {
  const start = Math.min(...one.found.map(([from]) => from))
  if (startOf(one) > start) return [start, endOf(one)]
  const cueEnd = Math.max(...one.found.map(([, to]) => to))
  const rest = /^[^.,;]*/.exec(text.slice(cueEnd))?.[0].length ?? 0
  return [one.found.at(-1)?.[0] ?? start, cueEnd + rest]
}

/** "The agency quotes her": which agency, the page has said before. */
function named(one: Told, sheet: Sheet): Told {
  if (!one.source || !ANY.test(one.source.name)) return one
  const before = outletBefore(sheet, one.source.span[0])
  return before ? { ...one, source: { ...one.source, ...before, known: true } } : one
}
