/**
 * Notes, calls or messages, each under a line with a number or a time that says whose it is:
 * "[note 3 - woman, Lund - 27 Apr 05:12]".
 */
import type { TextSpan } from '@hearsay/reading'
import { bodyOf, type Line, type Lines, type Turn } from './turn.ts'

interface Head {
  readonly number: string | null
  readonly who: TextSpan
}

export function notesIn({ lines }: Lines): Turn[] {
  const heads = lines.map(headIn)
  if (heads.filter((head) => head !== null).length < FEWEST) return []
  const byNumber = new Map(heads.flatMap((head) => (head?.number ? [[head.number, head.who] as const] : [])))
  const text = new Map(lines.map((line) => [line.span[0], line]))
  return heads.flatMap((head, i) => {
    const next = heads.findIndex((other, k) => k > i && other !== null)
    const [line, first, last] = [lines[i], lines[i + 1], lines[(next < 0 ? lines.length : next) - 1]]
    if (!head || !line || !first || !last || last === line) return []
    const words = text.get(line.span[0])?.words.slice(head.who[0] - line.span[0], head.who[1] - line.span[0])
    const same = SAME.exec(words ?? '')?.[1]
    return [
      {
        span: [line.span[0], last.span[1]],
        body: bodyOf(first, 0, last),
        speaker: (same !== undefined && byNumber.get(same)) || head.who,
        asks: false,
      },
    ]
  })
}

const FEWEST = 3
/** "same man as 7". */
const SAME = /^(?:the )?same (?:\p{L}+ )?as (?:in )?(?:\p{L}+ )?(\d+)$/iu

/** A line in brackets, or one that opens with a kind of note and its number, with a date or a time in it. */
function headIn({ words, span, opens }: Line): Head | null {
  const inside = /^\[([^\]]+)\]:?$/.exec(words)?.[1] ?? /^\(([^)]+)\):?$/.exec(words)?.[1] ?? words
  if (!opens || !WHEN.test(inside) || (inside === words && !NUMBERED.test(inside))) return null
  const parts = [...inside.matchAll(/(?:(?! [-–—|·•/] |;).)+/gu)].map(({ index, 0: part }) => ({
    part: part.replace(/^[\s;|·•/–—-]+|[\s;|]+$/gu, ''),
    from: index + (/^[\s;|·•/–—-]*/u.exec(part)?.[0].length ?? 0),
  }))
  const who = parts.find(({ part }) => !NUMBER.test(part) && !DATED.test(part))
  if (!who || who.part.length > LONGEST) return null
  const start = span[0] + words.indexOf(inside) + who.from
  return { number: NUMBER.exec(parts[0]?.part ?? '')?.[1] ?? null, who: [start, start + who.part.length] }
}

const LONGEST = 60
const WHEN = /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} \p{Lu}\p{Ll}{2,8}\b|\b\p{Lu}\p{Ll}{2,8} \d{1,2}\b/u
const KIND =
  '(?:note|message|msg|call|caller|voice(?: note| message)?|entry|post|letter|recording|clip|tape|no|nr|item|card)'
const NUMBER = new RegExp(`^(?:${KIND}\\.? ?)?#?(\\d{1,4})$`, 'i')
const NUMBERED = new RegExp(`^(?:${KIND}\\.? ?)?#?\\d{1,4}\\b(?![:.]\\d)`, 'i')
/** Nothing but a date, a time, a length. */
const DATED =
  /^(?:(?:\d[\d:./]*(?:st|nd|rd|th)?|\p{Lu}\p{Ll}{2,8}day|\p{Lu}\p{Ll}{2,8}|at|am|pm|min|sec|h|s),? ?)+$/u
