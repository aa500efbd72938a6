/** A transcript by the second: "00:01:10 ADA QUILL It was …", where names are in capitals. */
import { bodyOf, type Lines, type Turn } from './turn.ts'

const LINE =
  /^(?<stamp>[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]? ?(?:[-–—|] )?)(?<who>\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3}):? (?=["“‘—]?\p{Lu})/u

export function clockedIn({ text, lines }: Lines): Turn[] {
  const heads = lines.map(({ words }) => LINE.exec(words)?.groups ?? null)
  const names = heads.flatMap((head) => head?.who ?? [])
  if (names.length < FEWEST || new Set(names).size === names.length) return []
  const host = hostOf(names, text)
  return heads.flatMap((head, i) => {
    const first = lines[i]
    if (!head?.stamp || !head.who || !first) return []
    const [start] = first.span
    const label = head.stamp.length + head.who.length
    const body = bodyOf(first, label + (/^:? /.exec(first.words.slice(label))?.[0].length ?? 0), first)
    return [
      {
        span: first.span,
        body,
        speaker: [start + head.stamp.length, start + label] as const,
        asks: head.who === host,
      },
    ]
  })
}

const FEWEST = 3

/** Whoever opens, and is who speaks between the others. */
function hostOf(names: readonly string[], text: string): string | null {
  const [first] = names
  if (!first) return null
  const presents = new RegExp(
    `\\b(?:with|host(?:ed by)?|presented by|in the studio:?) ${first.split(' ')[0]}`,
    'i',
  )
  const others = new Set(names.filter((name) => name !== first)).size
  const turns = names.filter((name) => name === first).length
  return presents.test(text) || (others > 1 && turns * 2 >= names.length - 1) ? first : null
}
