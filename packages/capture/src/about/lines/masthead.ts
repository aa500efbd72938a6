import type { Found } from '../../captured.ts'
import { bylineOf } from './byline.ts'
import type { Head, HeadLine } from './head.ts'
import { hasOutletWord, inSmallLetters, isCapitals, isNameLike } from './words.ts'

/** Who publishes a text and what it is called, as its first lines have it. */
export interface Masthead {
  readonly publisher: Found | null
  readonly title: Found | null
  /** The line that is the title, whose dates are of what it tells. */
  readonly titleLine: HeadLine | null
}

const APART = /\s+(?:-{1,2}|–|—|·|\||\/|>|»|•)\s+|\s{3,}|\t/
const HOST = /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:\/\S*)?$/u
/** Lines that say what a text is, not what it is called. */
const NOTICE =
  /^(?:\(.*\)|(?:rush |unedited )?transcript\b.*|translat(?:ed|ion)\b.*|for immediate release|open letter|urgent|flash|no\.? ?\d+\S*|(?:press|media|news) release\b.*|opinion|editorial|comment|analysis|live|exclusive|breaking(?: news)?|world|news|.*\bpage \d+|vol\..*|.*\b(?:service|edition)|(?:dear|brothers)\b.*,|subject:.*|(?:our )?ref(?:erence)?[.:].*)$/i
/** Parts of a body that speak for it. */
const DEPARTMENT =
  /^(?:.{0,40}\b)?(?:press office|office|region|branch \S+|department|directorate|bureau|division|secretariat|spokesperson'?s? (?:office|unit)|media (?:office|centre|center))\b/i

export function mastheadOf({ lines, lead }: Head): Masthead {
  const first = lines.find((line) => !isOnlyDate(line)) ?? lines[0]
  if (!first) return { publisher: null, title: null, titleLine: null }
  return isMasthead(first, lines) || isAgency(first, lead?.text ?? '')
    ? mastheadFirst(first, lines)
    : titleFirst(first, lines)
}

function isMasthead(first: HeadLine, lines: readonly HeadLine[]): boolean {
  const [name, ...beside] = spaced(first.text).split(APART)
  if (name === undefined || bylineOf(first.text)) return false
  if (NOTICE.test(name) && !/ service$/i.test(name)) return false
  if (HOST.test(name)) return true
  const rest = lines.slice(1)
  if (isBlog(first, rest)) return true
  if (!isNameLike(named(first.text))) return false
  if (hasOutletWord(name) || (beside.length > 0 && first.dates.length > 0)) return true
  const elsewhere = rest.some(
    (line) => dateLead(line) !== null || (bylineOf(line.text)?.bodies.length ?? 0) > 0,
  )
  return !elsewhere && rest.some((line) => line.block === first.block && line.dates.length > 0)
}

/**
 * A name over nothing but when it was posted, or over what it is about in small letters, and a title below.
 */
function isBlog({ text, block }: HeadLine, [next, ...below]: readonly HeadLine[]): boolean {
  if (next?.block !== block || /[.!?:;]$/.test(text) || text.split(/\s+/).length > LONGEST_NAME) return false
  const posted = next.dates.length > 0 && !/\p{L}/u.test(withoutDates(next).replace(POSTED, ''))
  const about = next.dates.length === 0 && isNameLike(text) && /^\p{Ll}/u.test(next.text)
  return (posted || about) && below.some((line) => line.block > block && isTitle(line))
}

/** Words. */
const LONGEST_NAME = 5
const POSTED = /\b(?:posted|published|written|entry)\b|\b\d{1,2}[:.]\d{2}\b/giu

/** An agency's own name above its story, in whose dateline it stands again. */
function isAgency({ text }: HeadLine, lead: string): boolean {
  return isNameLike(text) && lead.slice(0, 120).toLowerCase().includes(`(${text.toLowerCase()})`)
}

function mastheadFirst(first: HeadLine, lines: readonly HeadLine[]): Masthead {
  const name = inSmallLetters(named(first.text))
  const part = lines.find(
    (line) =>
      line !== first && line.block === first.block && line.dates.length === 0 && DEPARTMENT.test(line.text),
  )
  const department = part ? inSmallLetters(part.text.split(APART)[0] ?? '') : null
  const start = first.span.start + Math.max(0, first.text.indexOf(named(first.text)))
  const publisher = {
    value: department ? `${name}, ${department}` : name,
    where: 'masthead',
    span: { start, end: part ? part.span.end : start + named(first.text).length },
  }
  return { publisher, ...titleBelow(first, lines) }
}

/** The name in a line: up to a dash, a quotation, an abbreviation in brackets, or a place after a comma. */
function named(line: string): string {
  const first = spaced(line).split(APART)[0] ?? ''
  const cut = first.replace(/[\s,]*[("“].*$|(?<=\p{Lu})!$/u, '').trim()
  const [body, ...place] = cut.split(/,\s+/)
  if (body && place.length > 0 && hasOutletWord(body)) return body
  return HOST.exec(cut)?.[1] ?? cut
}

/** "T H E   L A M P", set wide, is THE LAMP. */
const spaced = (line: string): string =>
  /^(?:\p{Lu} ){2,}/u.test(line)
    ? line.replace(/(?<=(?<!\p{L})\p{Lu}) (?=\p{Lu}(?!\p{L}))/gu, '').replace(/\s{2,}/g, ' ')
    : line

function titleBelow(first: HeadLine, lines: readonly HeadLine[]): Pick<Masthead, 'title' | 'titleLine'> {
  const thread = first.text
    .split(APART)
    .slice(1)
    .map(quoted)
    .findLast((words) => words !== null)
  if (thread && (HOST.test(first.text.split(APART)[0] ?? '') || first.text.includes('>')))
    return { title: within(first, thread), titleLine: first }
  const below = lines.filter((line) => line.block > first.block && isTitle(line))
  const dated = lines.findIndex((line) => line.dates.length > 0)
  const under = lines.filter(
    (line) => line !== first && line.block === first.block && isTitle(line) && !DEPARTMENT.test(line.text),
  )
  const same = dated === -1 ? [] : under.filter((line) => lines.indexOf(line) > dated)
  const line = below[0] ?? same[0] ?? (under[0] && lines.indexOf(under[0]) < dated ? under[0] : undefined)
  if (line) return { title: wholeTitle(line, lines), titleLine: line }
  const programme = lines.flatMap((each) => /["“«]([^"”»]{2,80})["”»]/u.exec(each.text)?.[1] ?? [])[0]
  const on = programme ? lines.find((each) => each.text.includes(programme)) : undefined
  if (on && programme) return { title: within(on, programme), titleLine: null }
  const beside = lines.find((each) => each !== first && isTitle(each) && !DEPARTMENT.test(each.text))
  return { title: beside ? wholeTitle(beside, lines) : null, titleLine: beside ?? null }
}

function isTitle(line: HeadLine): boolean {
  if (bylineOf(line.text) || NOTICE.test(line.text) || /\b(?:staff|reporters)$/i.test(line.text)) return false
  if (isSentence(line.text)) return false
  return line.dates.length === 0 || withoutDates(line).split(/\s+/).length > 3
}

function quoted(text: string): string | null {
  return /^(?:\p{L}+ |.{0,3})["“«]([^"”»]{2,80})["”»]/u.exec(text.trim())?.[1] ?? null
}

function within(line: HeadLine, words: string): Found {
  const start = line.span.start + line.text.indexOf(words)
  return { value: words, where: 'masthead', span: { start, end: start + words.length } }
}

/** A title, with the next line where both are in capitals and the first fills its line. */
function wholeTitle(line: HeadLine, lines: readonly HeadLine[]): Found {
  const next = lines[lines.indexOf(line) + 1]
  const text = line.text.startsWith('#') ? (line.text.split(APART)[0] ?? '') : line.text
  const goesOn =
    next?.block === line.block &&
    next.dates.length === 0 &&
    !bylineOf(next.text) &&
    text.length > 30 &&
    isCapitals(text) &&
    isCapitals(next.text)
  if (!goesOn)
    return {
      value: text,
      where: 'headline',
      span: { start: line.span.start, end: line.span.start + text.length },
    }
  return {
    value: `${text} ${next.text}`,
    where: 'headline',
    span: { start: line.span.start, end: next.span.end },
  }
}

function titleFirst(first: HeadLine, lines: readonly HeadLine[]): Masthead {
  const rest = lines.slice(1)
  const at = rest.findIndex((line) => bylineOf(line.text) !== null)
  const after = at === -1 ? undefined : rest[at + 1]
  const lead = rest.find((line) => dateLead(line) !== null || byLead(line) !== null)
  const name = lead ? (dateLead(lead) ?? byLead(lead)) : null
  const publisher =
    lead && name
      ? { ...within(lead, name), value: inSmallLetters(name) }
      : after && isNameLike(after.text) && after.dates.length === 0
        ? { value: inSmallLetters(after.text), where: 'byline', span: after.span }
        : null
  if (isSentence(first.text)) return { publisher, title: null, titleLine: null }
  return { publisher, title: wholeTitle(first, lines), titleLine: first }
}

/** Headlines end without a full stop, or are short. */
function isSentence(line: string): boolean {
  return line.length > 250 || (/[.…]["”’']?$/.test(line) && line.split(/\s+/).length > 5)
}

/** The name before a date on its line: "National Newswire, Friday 6 June 2025". */
function dateLead(line: HeadLine): string | null {
  const [date] = line.dates
  if (!date || bylineOf(line.text)) return null
  const before = line.text.slice(0, date.span.start).replace(WEEKDAY, '')
  const name = (before.split(APART)[0] ?? '').replace(/[\s,:-]+$/, '')
  if (/^(?:updated|published|issued|posted|saved|last|date|first)\b|\bno\b|\d{2}/i.test(name)) return null
  return name !== '' &&
    isNameLike(name) &&
    !/[“"]/.test(before) &&
    (hasOutletWord(name) || /^the /i.test(name))
    ? name
    : null
}

/** The name before a byline on its line: "COAST NEWS, by Ola Fenn". */
function byLead({ text }: HeadLine): string | null {
  const name = /^(.{3,40}?),? (?:[-–—] )?by (?=\p{Lu})/u.exec(text)?.[1]
  return name && isNameLike(name) && hasOutletWord(name) ? name : null
}

const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*$/i

/** A day, with its weekday perhaps, and nothing else. */
function isOnlyDate(line: HeadLine): boolean {
  const [name = '', ...beside] = line.text.split(APART)
  if (beside.length > 0 && isNameLike(name) && /\p{L}{3,} \p{L}/u.test(name) && !/\d/.test(name)) return false
  return (
    line.dates.length > 0 && withoutDates(line).split(/\s+/).length < 3 && !hasOutletWord(withoutDates(line))
  )
}

function withoutDates(line: HeadLine): string {
  return line.dates
    .reduceRight((text, { span }) => text.slice(0, span.start) + text.slice(span.end), line.text)
    .trim()
}
