/**
 * A page whose turns open in one form, whatever it is: the form that most of its heads have in common, where
 * the same names come again.
 */
import type { TextSpan } from '@hearsay/reading'
import { type Head, headsIn, isStamped } from './heads.ts'
import { hostsIn } from './hosts.ts'
import { inFull } from './in-full.ts'
import { answersIn, beforeHeading, calledIn, isSide } from './sides.ts'
import { bodyOf, type Line, type Lines, type Turn } from './turn.ts'
import { hasDate, isWhen } from './when.ts'

interface Opened {
  readonly head: Head
  /** Indices of its first line and of the first that is not its own. */
  readonly from: number
  readonly to: number
}

export function labelledIn({ text, lines }: Lines): Turn[] {
  const heads = regular(
    paired(lines).map((line) => (line ? headsIn(line) : [])),
    text,
    lines,
  )
  const opened = heads.flatMap((head, from): Opened[] => {
    if (!head) return []
    const next = heads.findIndex((other, k) => k > from && other !== null)
    const to = next < 0 ? lines.length : next
    return [{ head, from, to: isSide(text.slice(...head.who)) ? beforeHeading(lines, from, to) : to }]
  })
  const isLong = opened
    .slice(0, -1)
    .some(({ from, to }) => lines.slice(from + 1, to).some(({ opens }) => opens))
  const labels = opened.map(({ head }) => text.slice(...head.who))
  const bodies = opened.map((one, i) => bodyIn(text, lines, one, isLong || i < opened.length - 1))
  const isChat = /own|dated/.test(opened[0]?.head.shape ?? '') || lines.filter(isDay).length > 1
  const hosts = isChat
    ? new Set()
    : hostsIn(
        labels.map((label, i) => ({ label, words: text.slice(...(bodies[i] ?? [0, 0])) })),
        text,
      )
  const byNumber = new Map(
    opened.flatMap(({ head }) => (head.number ? [[head.number, head.who] as const] : [])),
  )
  return opened.flatMap(({ head, from }, i): Turn[] => {
    const [line, body, label] = [lines[from], bodies[i], labels[i]]
    if (!line || !body || label === undefined) return []
    const same = SAME.exec(label)?.[1]
    return [
      {
        span: [line.span[0], body[1]],
        body,
        speaker: isSide(label)
          ? answersIn(label, lines.slice(0, from), bodies, text)
          : (same !== undefined && byNumber.get(same)) || head.who,
        name: isSide(label) ? null : inFull(label, head.who, text),
        isChat,
        asks: label === 'Q' || hosts.has(label) || isQuestion(text.slice(...body)),
      },
    ]
  })
}

/** "=== Friday 13 March ===": a messenger sets the days apart. */
const isDay = ({ words }: Line): boolean =>
  words.length < LONGEST_DAY && hasDate(words) && isWhen(words.replace(/^[-–—=*_~ ]+|[-–—=*_~ ]+$/g, ''))

const LONGEST_DAY = 200

/** "same man as 7". */
const SAME = /^(?:the )?same (?:\p{L}+ )?as (?:in )?(?:\p{L}+ )?(\d+)$/iu

/** A name, and on the line below it only a time, are one head; the line of the time is none of its own. */
const paired = (lines: readonly Line[]): (Line | null)[] =>
  lines.map((line, i) => {
    const next = lines[i + 1]
    if (isWhen(line.words)) return null
    return next && isWhen(next.words) ? { ...line, words: `${line.words}  ${next.words}` } : line
  })

/** The heads of the form that most of them have, if it is how the page is laid out. */
function regular(heads: readonly (readonly Head[])[], text: string, lines: readonly Line[]): (Head | null)[] {
  const shapes = [...new Set(heads.flat().map(({ shape }) => shape))]
  const found = shapes.map((shape) =>
    heads.map((each, i) => {
      const isAbove = i > 0 && lines[i + 1]?.opens === false
      return each.find((head) => head.shape === shape && (shape !== 'bare' || isAbove)) ?? null
    }),
  )
  const passing = found.filter((group) => isRegular(group, text, lines))
  const count = (group: readonly (Head | null)[]): number => group.filter((head) => head !== null).length
  const most = passing.toSorted((a, b) => count(b) - count(a))[0] ?? []
  const isSided = most.some((head) => head !== null && text.slice(...head.who) === 'Q')
  return isSided ? most.map((head, i) => head ?? calledIn(lines[i])) : most
}

const FEWEST = 3

/** Names come again, and what opens as it does opens so throughout. */
function isRegular(heads: readonly (Head | null)[], text: string, lines: readonly Line[]): boolean {
  const group = heads.filter((head) => head !== null)
  const shape = group[0]?.shape ?? ''
  const names = group.map(({ who }) => text.slice(...who))
  const again = names.length - new Set(names).size
  if (group.length < FEWEST || (again === 0 && !shape.includes('number'))) return false
  if (shape.startsWith('own')) return true
  const isPlain = /^(?:plain|bare)/.test(shape)
  const from = isPlain ? heads.findIndex((head) => head !== null) : 0
  const alike = lines.slice(from).filter((line) => (isPlain ? line.opens : isStamped(line))).length
  return group.length * 3 >= alike * 2 && (!isPlain || again * 2 >= names.length)
}

/** From behind the head to the last line that is no divider and no note of whoever keeps the page. */
function bodyIn(
  text: string,
  lines: readonly Line[],
  { head, from, to }: Opened,
  isWhole: boolean,
): TextSpan | null {
  const line = lines[from]
  if (!line) return null
  const isBelow = head.length >= line.words.length
  const pair = isBelow && isWhen(lines[from + 1]?.words ?? '') ? 2 : 1
  const own = lines.slice(isBelow ? from + pair : from, to)
  const end = isWhole ? -1 : own.findIndex(({ opens }, i) => i > 0 && opens)
  const said = end < 0 ? own : own.slice(0, end)
  while (isBelow && isEcho(said[0], text)) said.shift()
  while (said.length > 0 && isNote(said.at(-1)?.words ?? '')) said.pop()
  const [first, last] = [said[0], said.at(-1)]
  return first && last ? bodyOf(first, isBelow ? 0 : head.length, last) : null
}

/** "> It was shut.": what another said, set above an answer to it. */
const isEcho = (line: Line | undefined, text: string): boolean =>
  line !== undefined && /^\s*>/.test(text.slice(text.lastIndexOf('\n', line.span[0]) + 1, line.span[0]))

const isNote = (words: string): boolean =>
  /^[(<[][^()<>[\]]*[)>\]]$|^[-–—=*_~]{2,}/.test(words) || isWhen(words)

/** "which gate", "has anybody seen him??": only a question. */
const isQuestion = (words: string): boolean =>
  (/^[^.!?]*\?+$/.test(words) && (ASKS.test(words) || words.split(' ').length < SHORT)) ||
  (WHICH.test(words) && words.split(' ').length < SHORT)

const WHICH = /^(?:which|what|where|who|when|why|how)\b/i
const ASKS =
  /^(?:(?:and|but|so|then) )?(?:wh(?:ich|at|ere|o|om|en|y)|how|any(?:one|body)?|has|have|had|is|are|was|were|do|does|did|can|could|will|would|should|may|might)\b/i
/** Words. */
const SHORT = 6
