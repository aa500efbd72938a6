/** Lines that open with a time and a name: "09/03/2024, 17:58 - Ada Q.: …", "[17:58] ada: …". */
import { bodyOf, type Line, type Lines, type Turn } from './turn.ts'

const CLOCK = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?'
const DATE = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}'
const LINE = new RegExp(
  `^(?<stamp>[[(]?(?:${DATE},? )?${CLOCK}[\\])]?(?: ?[-–—|])? )(?<who>[^:"“”?!|]{2,32}): (?=\\S)`,
  'iu',
)

export function chatsIn({ lines }: Lines): Turn[] {
  const heads = lines.map(({ words }) => LINE.exec(words)?.groups ?? null)
  const names = heads.flatMap((head) => head?.who ?? [])
  if (names.length < FEWEST || new Set(names).size === names.length) return []
  return heads.flatMap((head, i) => {
    const first = lines[i]
    if (!head?.stamp || !head.who || !first) return []
    const next = heads.findIndex((other, k) => k > i && other !== null)
    const last = next < 0 ? first : (lines[next - 1] ?? first)
    return [turnOf(first, last, head.stamp.length, head.who.length)]
  })
}

const FEWEST = 3

function turnOf(first: Line, last: Line, stamp: number, who: number): Turn {
  const [start] = first.span
  const body = bodyOf(first, stamp + who + 2, last)
  const words = last === first ? first.words.slice(stamp + who + 2) : ''
  return {
    span: [start, last.span[1]],
    body,
    speaker: [start + stamp, start + stamp + who],
    asks: isQuestion(words),
  }
}

/** "which gate", "has anybody seen him??": only a question. */
const isQuestion = (words: string): boolean =>
  /^[^.!?]*\?+$/.test(words) ||
  (/^(?:which|what|where|who|when|why|how)\b/i.test(words) && words.split(' ').length < SHORT)

/** Words. */
const SHORT = 6
