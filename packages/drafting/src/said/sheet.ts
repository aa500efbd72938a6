/** What the stages know of a page beside its statements. */
import type { Part, TextSpan } from '@hearsay/reading'
import { paragraphs } from '@hearsay/text'
import type { Page } from '../page.ts'
import { sentencesIn } from './sentences.ts'
import { commentsBelow } from './turns/comments.ts'
import { linesOf, type Turn } from './turns/turn.ts'
import { turnsIn, without, withTurnsIn } from './turns/turns.ts'

/** The names of a pile's outlets. */
export interface OutletNames {
  /** Whether all words that a name is known by stand in one outlet's. */
  has(name: string): boolean
  /** Those that stand in a text, in the order of the pile. */
  within(text: string): readonly string[]
}

export interface Sheet {
  /** Index of the page in the pile. */
  readonly page: number
  readonly text: string
  readonly outlet: string | null
  readonly credited: readonly string[]
  readonly author: readonly string[]
  readonly title: string | null
  readonly layout: readonly Part[]
  /** Of layouts in which the reader sees none. */
  readonly turns: readonly Turn[]
  /** Of the whole pile. */
  readonly outlets: OutletNames
  readonly paragraphs: readonly TextSpan[]
  /** Lines that begin with "by". */
  /** Characters of the longest line. */
  readonly widest: number
  readonly bylines: readonly string[]
  /** Every sentence outside the headlines, in order. */
  readonly sentences: readonly TextSpan[]
}

export function sheetOf(pages: readonly Page[], index: number, outlets: OutletNames): Sheet {
  const page = pages[index]
  if (!page) throw new RangeError(`expected a page of the pile, got index ${index}`)
  const { text, outlet, credited, author, title, article, reading } = page
  const whole = paragraphs(text).map(({ start, end }): TextSpan => [start, end])
  const blocks = whole.filter(
    ([start]) => article.length === 0 || article.some((span) => start < span.end && start >= span.start),
  )
  const outside = whole.filter((block) => !blocks.includes(block))
  const comments = commentsBelow(linesOf(text, outside))
  const turns = [...turnsIn(text, blocks), ...comments]
  const layout = withTitle(withTurnsIn(reading.layout, turns), text, title)
  const headed = layout.filter(({ kind }) => kind === 'headline').map(({ span }) => span)
  const body = blocks.flatMap((block) => without(block, headed)).flatMap((block) => underHeading(text, block))
  return {
    page: index,
    text,
    outlet,
    credited,
    author,
    title,
    layout,
    turns,
    outlets,
    paragraphs: [
      ...blocks.flatMap((block) => unwrapped(text, block)),
      ...comments.map(({ span }) => span),
    ].sort(([a], [b]) => a - b),
    widest: text.split('\n').reduce((most, { length }) => Math.max(most, length), 0),
    bylines: [...text.matchAll(/^[^\S\n]*([Bb][Yy] .*)$/gmu)].map(([, line = '']) => line),
    sentences: body.flatMap((block) => sentencesIn(text, block)),
  }
}

/** Where lines are as long as paragraphs, nothing is wrapped, and each is a paragraph of its own. */
function unwrapped(text: string, [from, to]: TextSpan): TextSpan[] {
  const { lines } = linesOf(text, [[from, to]])
  const long = lines.filter(({ words }) => words.length > UNWRAPPED)
  return long.length > 1 ? lines.map(({ span }) => span) : [[from, to]]
}

/** Characters: nobody wraps at so many. */
const UNWRAPPED = 140

/** A first line that is no sentence, short beside what stands below it, is a heading of its own. */
function underHeading(text: string, [from, to]: TextSpan): TextSpan[] {
  const [line = '', ...below] = text.slice(from, to).split('\n')
  const longest = Math.max(0, ...below.map(({ length }) => length))
  const isHeading =
    below.length > 0 &&
    line.length < HEADING &&
    longest > line.length * LONGER &&
    !/[.!?,;:][”"’']?$/.test(line.trim()) &&
    /^\s*["“«(]?\p{Lu}/u.test(below[0] ?? '')
  return isHeading
    ? [
        [from, from + line.length],
        [from + line.length, to],
      ]
    : [[from, to]]
}

/** Characters, and how many times as long a line below it is. */
const HEADING = 60
const LONGER = 1.4

/** A line that is all the page's title is a headline, in small letters too. */
function withTitle(layout: readonly Part[], text: string, title: string | null): readonly Part[] {
  const from = title === null ? -1 : text.indexOf(`\n${title}\n`) + 1
  if (title === null || from < 1) return layout
  const span: TextSpan = [from, from + title.length]
  const holder = layout.find((part) => part.span[0] <= span[0] && part.span[1] >= span[1])
  if (!holder || holder.kind === 'headline') return layout
  const rest = without(holder.span, [span]).map((left): Part => ({ ...holder, span: left }))
  const own: Part = { kind: 'headline', span, speaker: null }
  return [...layout.filter((part) => part !== holder), ...rest, own].sort((a, b) => a.span[0] - b.span[0])
}

/** The part of the layout that a place lies in. */
export const partAt = ({ layout }: Sheet, at: number): Part | undefined =>
  around(layout, at, ({ span }) => span)

/** The turn that a place lies in, of those that the reader did not see. */
export const turnAt = ({ turns }: Sheet, at: number): Turn | undefined =>
  turns.find(({ span: [from, to] }) => at >= from && at < to)

/** The one of some spans, in order and apart, that a place lies in. */
export const spanAt = (spans: readonly TextSpan[], at: number): TextSpan | undefined =>
  around(spans, at, (span) => span)

/** Found by halves: a long page asks for each of its statements. */
function around<T>(all: readonly T[], at: number, spanOf: (one: T) => TextSpan): T | undefined {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const one = all[middle]
    if (one === undefined) return undefined
    const [start, end] = spanOf(one)
    if (at < start) high = middle
    else if (at < end) return one
    else low = middle + 1
  }
  return undefined
}

export const isHeadline = (sheet: Sheet, at: number): boolean => partAt(sheet, at)?.kind === 'headline'

/** A conversation: most of the page is people who speak in turns, and somebody asks. */
export function isConversation({ layout, turns }: Sheet): boolean {
  const spoken = layout.filter(({ kind }) => kind === 'turn')
  if (spoken.length <= FEWEST_TURNS || turns.length === 0) return spoken.length > FEWEST_TURNS
  const lengthOf = (parts: readonly Part[]): number =>
    parts.reduce((sum, { span: [from, to] }) => sum + to - from, 0)
  const isPages = turns.every(({ asks, speaker }) => asks || speaker === null)
  return !isPages && lengthOf(spoken) * 2 >= lengthOf(layout)
}

const FEWEST_TURNS = 2

/** Whether what stands at a place stands inside quotation marks, as far as its paragraph shows. */
export function isQuoted({ text, paragraphs: blocks }: Sheet, at: number): boolean {
  const start = spanAt(blocks, at)?.[0] ?? 0
  const before = text.slice(start, at + 1)
  if (/[“”]/.test(before)) return before.lastIndexOf('“') > before.lastIndexOf('”')
  if (before.includes('«')) return before.lastIndexOf('«') > before.lastIndexOf('»')
  const straight = before.match(/"/g)?.length ?? 0
  if (straight > 0) return straight % 2 === 1
  const opens = before.match(/(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])/gu)?.length ?? 0
  const closes = before.match(/(?<=[\p{L}.,!?])[’'](?![\p{L}\p{N}])/gu)?.length ?? 0
  return opens > closes
}

/** The words that a name is known by. */
export const nameWords = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2 && !EMPTY.has(word))

const EMPTY = new Set(['the', 'and', 'for', 'its', 'our', 'his', 'her', 'of'])
