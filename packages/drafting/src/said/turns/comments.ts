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

/** Up to the paragraph's end or the next comment. */
function endOf(lines: readonly Line[], from: number): Line {
  const next = lines.findIndex(({ opens, words }, k) => k > from && (opens || HEAD.test(words)))
  return lines[(next < 0 ? lines.length : next) - 1] as Line
}
