/**
 * Lines that open a post by who writes it and when: "Ada Q. · 21 Feb 10:14", or the name on one line and the
 * time on the next. One alone may be the head of a page; where two or more stand in a text they are posts.
 */
import type { Tokens } from '../text/tokens.ts'
import { opening, type Range } from './lines.ts'

const ZONE = '(?: ?(?:GMT|BST|UTC|CES?T|EES?T|[ECMP][SD]?T))?'
const CLOCK = `\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\b\\.?)?${ZONE}(?![\\d:])`
const MONTH = '\\p{Lu}\\p{Ll}{2,8}\\.?'
const DATE = `(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?)(?:,? \\d{4})?`
const DAY = '(?:\\p{Lu}\\p{Ll}{2,8},? )?'
const AGO = '\\d{1,2} ?(?:[smhd]|min(?:ute)?s?|h(?:ou)?rs?|days?) ago'
const WHEN = `(?:${DAY}${DATE}(?:,|,? at)? ${CLOCK}|${AGO}|(?:Yesterday|Today|\\p{Lu}\\p{Ll}{2,8}day),?(?: at)? ${CLOCK})`
const HANDLE = '\\(?@[\\p{L}\\p{N}_.-]+\\)?'
const NAME = '@?[\\p{L}\\p{N}_](?:[^:|·•"“”!?@ ]| (?![-–—]))*?'

const POST = new RegExp(
  `^(?:(?:Posted|Written|Comment|Commented|Reply|Post) by )?(${NAME})(?=[ ,])(?:,? ${HANDLE})?(?: (?:wrote|posted|commented|replied))?(?: (?:on|at))?(?:, [^·•|]{2,40}?)?,? ?(?:[-–—·•|] ?)?[[(]?${WHEN}[\\])]?:?(?= |$)`,
  'u',
)
const STAMP = new RegExp(`^[[(]?${WHEN}[\\])]?(?= |$)`, 'u')

/** Who writes a post, and how much of the line says so; null where the line opens none. */
export function postHead(written: string): { name: string; length: number } | null {
  const [all = '', name = ''] = POST.exec(written) ?? []
  if (name === '' || name.split(' ').length > LONGEST || NO_NAME.test(name)) return null
  return { name, length: all.length }
}

const LONGEST = 5

/** What a page says of itself with a time behind it. */
const NO_NAME =
  /(?:^\d+$|\b(?:saved|updated|published|posted|issued|printed|received|sent|live|page|date|edition|by)\b)/i

/** A name alone on a line and the time on the next are one line, where there are two or more such pairs. */
export function withHeads(tokens: Tokens, lines: readonly Range[]): Range[] {
  const heads = new Set<number>()
  const written = lines.map((line) => opening(tokens, line))
  for (const [i, name] of written.entries())
    if (
      (lines[i]?.to ?? 0) - (lines[i]?.from ?? 0) < MANY &&
      NAMED.test(name) &&
      STAMP.test(written[i + 1] ?? '') &&
      postHead(`${name} · ${written[i + 1]}`)
    )
      heads.add(i)
  if (heads.size < 2) return [...lines]
  return lines.flatMap((line, i) => {
    if (heads.has(i - 1)) return []
    return heads.has(i) ? [{ from: line.from, to: lines[i + 1]?.to ?? line.to }] : [line]
  })
}

const MANY = 16
const NAMED = /^[@\p{L}\p{N}_][^:!?"“”]{0,60}$/u
