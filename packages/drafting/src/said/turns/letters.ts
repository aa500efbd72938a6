/** Letters printed one under the other: a greeting, what it says, and below it a dash and whoever signs. */
import { bodyOf, type Lines, type Turn } from './turn.ts'

const GREETING =
  /^(?:Dear [^.!?:]{2,40}|(?:Dear )?(?:Sirs?|Madam|Sir or Madam|Editor|To the Editor|Hello|Friends))[,:–—-]?$/
const SIGNED = /^(?:[-–—] ?|Yours(?: \p{Ll}+)?,? )(?<who>\p{Lu}[^.!?:]{0,50}\.?[^.!?:]{0,30})$/u

export function lettersIn({ lines }: Lines): Turn[] {
  const turns: Turn[] = []
  for (const [i, line] of lines.entries()) {
    if (!GREETING.test(line.words)) continue
    const end = lines.findIndex(({ words }, k) => k > i && (SIGNED.test(words) || GREETING.test(words)))
    const [first, last, below] = [lines[i + 1], lines[end - 1], lines[end]]
    const who = below ? SIGNED.exec(below.words)?.groups?.who : undefined
    if (!first || !last || !below || !who || end < i + 2) continue
    const to = below.span[1]
    turns.push({
      span: [line.span[0], to],
      body: bodyOf(first, 0, last),
      speaker: [to - who.length, to],
      asks: false,
    })
  }
  return turns
}
