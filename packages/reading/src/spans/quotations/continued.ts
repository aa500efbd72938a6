/**
 * Paragraphs that are nothing but a quotation → whoever spoke last before them (`introduced.ts`), and more of
 * the statement that they go on with. Never whoever speaks next.
 */
import { linesOf, type Range } from '../../layout/lines.ts'
import { MARK, type Quotes } from '../../layout/quotes.ts'
import { actOfPhrase, base } from '../../text/cues.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'
import { type ByParagraph, byParagraph } from './by-paragraph.ts'
import { introduced, occasionIn } from './introduced.ts'

export function continueQuotations(tokens: Tokens, marks: Quotes, linked: readonly Linked[]): Linked[] {
  const all = byParagraph(
    tokens,
    linked.map((each) => toOpenEnd(tokens, marks, each)),
  )
  // The statement that a quotation goes on with; none after other paragraphs.
  let owner: Linked | undefined
  let before: Range | undefined
  for (const paragraph of linesOf(tokens)) {
    if (isQuotation(tokens, marks, paragraph)) {
      if (!owner && before) owner = introduced(tokens, marks, all.near(before), before)
      owner = goOn(tokens, marks, all, paragraph, owner, leads(tokens, before))
    } else owner = undefined
    before = paragraph
  }
  return all.left()
}

/** Gives a quotation to its speaker. @returns the statement that it is then part of. */
function goOn(
  tokens: Tokens,
  marks: Quotes,
  all: ByParagraph,
  paragraph: Range,
  owner: Linked | undefined,
  led: boolean,
): Linked | undefined {
  const near = all.near(paragraph)
  const taken = near.filter(({ contents }) => contents.some((content) => overlaps(content, paragraph)))
  const credit = taken.find(({ cue }) => cue.from === paragraph.to)
  const holder = credit ?? taken.find(({ source, cue }) => source && cue.from < paragraph.from)
  const isHis = holder && (holder === credit || isSayer(tokens, marks, holder))
  if (isHis && (holder.cue === owner?.cue || !owner || !led)) {
    for (const each of near) if (isWithin(each.cue, paragraph)) all.replace(each, undefined)
    return holder
  }
  const speaks = owner ?? (holder && { ...holder, cue: saying(tokens, holder, paragraph), contents: [] })
  if (!speaks && taken.length === 0) return undefined
  for (const each of near) if (each !== speaks) all.replace(each, without(each, paragraph))
  const content = { ...spanOf('content', paragraph) }
  const cue = spanOf('cue', { from: paragraph.from, to: paragraph.from + 1 })
  const nobody = { cue, source: undefined, contents: [], sourceChance: SURE, contentChance: SURE }
  const now = { ...(speaks ?? nobody), contents: [...(speaks?.contents ?? []), content] }
  all.replace(speaks, now)
  return speaks && now
}

const spanOf = (role: Span['role'], { from, to }: Range): Span => ({ role, from, to, sure: SURE })

const SURE = 0.9

const leads = ({ words }: Tokens, paragraph: Range | undefined): boolean =>
  words[(paragraph?.to ?? 0) - 1] === ':'

const overlaps = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to
const isWithin = (a: Range, b: Range): boolean => a.from >= b.from && a.to <= b.to

/**
 * Whether a quotation may be more of what a statement says: its cue says something, or what it says is quoted
 * already. "Rejected the accusations" is done with its own words.
 */
function isSayer({ words }: Tokens, { inside }: Quotes, { cue, contents }: Linked): boolean {
  const act = actOfPhrase(words.slice(cue.from, cue.to).map(base))
  return (
    act === undefined || act === 'assert' || act === 'report' || contents.every(({ from }) => inside[from])
  )
}

/** What instead says that somebody speaks: the occasion, or the mark of the quotation. */
function saying(tokens: Tokens, { cue }: Linked, { from }: Range): Span {
  const end = from - 1
  return (
    occasionIn(tokens, tokens.sentence[cue.from] ?? 0, end + 1) ?? {
      role: 'cue',
      from,
      to: from + 1,
      sure: SURE,
    }
  )
}

/** From its first word, an opening mark, to its last. */
function isQuotation({ words }: Tokens, { mark, inside }: Quotes, { from, to }: Range): boolean {
  if (mark[from] !== MARK.open || to - from < 3) return false
  const end = words[to - 1] === '.' && mark[to - 2] === MARK.close ? to - 1 : to
  for (let i = from; i < end; i++)
    if (!inside[i] || (mark[i] === MARK.open && i > from) || (mark[i] === MARK.close && i < end - 1))
      return false
  return true
}

const LONGEST = 1000

/** What is quoted and never closed in its paragraph is quoted to its end. */
function toOpenEnd({ paragraph, words }: Tokens, { mark, inside }: Quotes, linked: Linked): Linked {
  const contents = linked.contents.map((content) => {
    if (mark[content.from] !== MARK.open) return content
    let to = content.from + 1
    const end = Math.min(words.length, to + LONGEST)
    while (to < end && paragraph[to] === paragraph[content.from] && mark[to] !== MARK.close) to++
    const open = to === words.length || paragraph[to] !== paragraph[content.from]
    return open && to > content.to && inside[to - 1] ? { ...content, to } : content
  })
  return { ...linked, contents }
}

/** A statement without what it has in a paragraph; none where that is all, or where it is made inside it. */
function without(linked: Linked, paragraph: Range): Linked | undefined {
  if (isWithin(linked.cue, paragraph)) return undefined
  const contents = linked.contents.filter((content) => !overlaps(content, paragraph))
  return contents.length > 0 ? { ...linked, contents } : undefined
}
