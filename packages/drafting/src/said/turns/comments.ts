/** Comments printed below a story: "Top comment (ada_q): …", "Reply by Bo Lind: …". */
import { bodyOf, type Line, type Lines, type Turn } from './turn.ts'

const HEAD =
  /^(?:\p{L}+ )?(?:comments?|reply|replies|response)(?: #?\d+)?(?: \((?<handle>[^)]{2,40})\)| (?:by|from) (?<name>[^:,]{2,40})(?:, [^:]{2,40})?): ?(?=\S)/iu

export function commentsIn({ lines }: Lines): Turn[] {
  return lines.flatMap((first, i) => {
    const head = HEAD.exec(first.words)
    const who = head?.groups?.handle ?? head?.groups?.name
    if (!head || who === undefined) return []
    const last = endOf(lines, i)
    const start = first.span[0] + head[0].indexOf(who)
    return [
      {
        span: [first.span[0], last.span[1]],
        body: bodyOf(first, head[0].length, last),
        speaker: [start, start + who.length],
        asks: false,
      },
    ]
  })
}

const BELOW = /^(?:\d+ |All |Readers['’] )?(?:comments?|replies|responses)(?: \(\d+\))?:?$/i
const SAYS = /^(?<who>[^\s:“"][^:“"?!]{1,38}?)(?: \([^)]{2,30}\))?: (?=\S)/u

/** Below a heading that says so, "ada_q: …", a line each, outside of the article too. */
export function commentsBelow({ lines }: Lines): Turn[] {
  const heading = lines.findIndex(({ words }) => BELOW.test(words))
  return (heading < 0 ? [] : lines.slice(heading + 1)).flatMap((line): Turn[] => {
    const said = SAYS.exec(line.words)
    const who = said?.groups?.who
    if (!said || who === undefined) return []
    const [start] = line.span
    const body = bodyOf(line, said[0].length, line)
    return [{ span: line.span, body, speaker: [start, start + who.length], asks: false }]
  })
}

/** Up to the paragraph's end or the next comment. */
function endOf(lines: readonly Line[], from: number): Line {
  const next = lines.findIndex(({ opens, words }, k) => k > from && (opens || HEAD.test(words)))
  return lines[(next < 0 ? lines.length : next) - 1] as Line
}
