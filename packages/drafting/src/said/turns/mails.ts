/** Mails printed on a page, one in another: their heads, and below each what it says, up to whoever signs. */
import type { TextSpan } from '@hearsay/reading'
import { bodyOf, type Line, type Lines, type Turn } from './turn.ts'

const HEAD = /^(?:From|To|Cc|CC|Bcc|Sent|Date|Subject|Re|Fwd?): ?/

export function mailsIn({ lines }: Lines): Turn[] {
  return lines.flatMap((line, i) => {
    if (!/^From: ?\S/.test(line.words) || !HEAD.test(lines[i + 1]?.words ?? '')) return []
    const from = lines.findIndex(({ words }, k) => k > i && !HEAD.test(words))
    const end = lines.findIndex(
      ({ indent, words }, k) => k > from && (indent !== line.indent || HEAD.test(words)),
    )
    const said = from < 0 ? [] : lines.slice(from, end < 0 ? lines.length : end)
    const turn = mailOf(
      line,
      said.filter(({ indent }) => indent === line.indent),
      i > 0,
    )
    return turn ? [turn] : []
  })
}

/** On a page that has words of its own above, a mail that is not set in ends where somebody signs it. */
function mailOf(head: Line, below: readonly Line[], isFramed: boolean): Turn | null {
  const signed = below.findIndex(({ words }) => SIGNATURE.test(words))
  const isWhole = signed >= 0 && (signed === below.length - 1 || (isFramed && head.indent === 0))
  const said = opened(isWhole ? below.slice(0, signed) : below)
  const [first, last] = [said[0], said.at(-1)]
  if (!first || !last) return null
  const by = isWhole ? (below[signed] ?? null) : null
  return {
    span: [head.span[0], (by ?? last).span[1]],
    body: bodyOf(first, 0, last),
    speaker: senderOf(head, by),
    asks: false,
    isWritten: true,
  }
}

/** Without a note of whoever prints it, and without the greeting. */
function opened(lines: readonly Line[]): readonly Line[] {
  const from = lines.findIndex(({ words }) => !GREETING.test(words) && !/^\[[^\]]*\]$/.test(words))
  return from < 0 ? [] : lines.slice(from)
}

const SIGNATURE = /^(?:[-–—] ?)?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}$/u
const GREETING = /^(?:Dear [^.!?]{2,40}|\p{Lu}\p{L}+),$/u

/** The person in the head, in brackets or plain; else whoever signs by a name; else what the head says. */
function senderOf(head: Line, signed: Line | null): TextSpan {
  const value = head.words.replace(/^From: ?/, '')
  const start = head.span[1] - value.length
  const person = /\((?<name>\p{Lu}[^)]*)\)/u.exec(value)?.groups?.name ?? PERSON.exec(value)?.[0]
  if (person) return [start + value.indexOf(person), start + value.indexOf(person) + person.length]
  if (signed && PERSON.test(signed.words)) return signed.span
  return [start, head.span[1]]
}

const PERSON = /\p{Lu}[\p{L}.’'-]*(?: \p{Lu}\.)* \p{Lu}[\p{L}’'-]+/u
