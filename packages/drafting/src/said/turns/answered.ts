/** "Mr Quill answered: …": written answers, and before each, in the same paragraph, what was asked. */
import { bodyOf, type Line, type Lines, type Turn } from './turn.ts'

const HEAD =
  /^(?:\(?\d{1,4}[.)] )?(?<who>\p{Lu}[^:.?!“"]{2,60}?) (?:answer|repl|respond)(?:s|ed|y|ies|ied)(?: [\p{Ll} ]{2,30})?: ?(?=\S)/u
const ASKS = /\b(?:to ask|asks?|asked)\b|\?$/

export function answeredIn({ lines }: Lines): Turn[] {
  const heads = lines.map(({ words }) => HEAD.exec(words))
  if (heads.filter((head) => head !== null).length < FEWEST) return []
  return heads.flatMap((head, i) => {
    const first = lines[i]
    if (!head?.groups?.who || !first) return []
    const label = first.span[0] + head[0].indexOf(head.groups.who)
    const last = endOf(lines, i, heads)
    const answer: Turn = {
      span: [first.span[0], last.span[1]],
      body: bodyOf(first, head[0].length, last),
      speaker: [label, label + head.groups.who.length],
      asks: false,
      isWritten: true,
    }
    const asked = askedBefore(lines, i)
    return asked ? [asked, answer] : [answer]
  })
}

const FEWEST = 2

/** The last line before a paragraph's end or the next answer. */
function endOf(lines: readonly Line[], from: number, heads: readonly (RegExpExecArray | null)[]): Line {
  const next = lines.findIndex((line, k) => k > from && (line.opens || heads[k] !== null))
  return lines[(next < 0 ? lines.length : next) - 1] as Line
}

function askedBefore(lines: readonly Line[], head: number): Turn | null {
  let from = head
  while (from > 0 && !lines[from]?.opens) from--
  if (from === head && !ASKS.test(lines[head - 1]?.words ?? '')) return null
  if (from === head) for (from = head - 1; from > 0 && !lines[from]?.opens; ) from--
  const asked = lines.slice(from, head)
  const [first, last] = [asked[0], asked.at(-1)]
  if (!first || !last || !asked.some(({ words }) => ASKS.test(words))) return null
  return { span: [first.span[0], last.span[1]], body: bodyOf(first, 0, last), speaker: null, asks: true }
}
