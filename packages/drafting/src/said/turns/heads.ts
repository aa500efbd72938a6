/**
 * A line → the head of a turn in it, as far as its form shows: a time, a name and what parts them from what
 * is said, in any order. What the page's other lines are like decides whether it is one.
 */
import type { TextSpan } from '@hearsay/reading'
import type { Line } from './turn.ts'
import { hasDate, isWhen, WHEN } from './when.ts'

export interface Head {
  /** What heads of one page have in common. */
  readonly shape: string
  readonly who: TextSpan
  /** The number of a note or a message. */
  readonly number: string | null
  /** Characters of its line; all of them where what is said stands below. */
  readonly length: number
}

/** Every way in which it may be one. */
export const headsIn = (line: Line): Head[] =>
  [ownLine(line), ...stamped(line), plain(line), bare(line)].filter((head) => head !== null)

/** Whether it opens with a time. */
export const isStamped = ({ words }: Line): boolean => STAMP.test(words)

const NAME = '[@+\\p{L}\\d_][^:"“”?!|\\t\\n\\[\\]]{0,40}?'
const CAPITALS = "\\p{Lu}[\\p{Lu}.’'-]*(?: \\p{Lu}[\\p{Lu}.’'-]+){0,3}"
const BEFORE = `(?<open>[[(<]?)(?<when>${WHEN})(?<close>[\\])>]?)(?: ?[-–—|·•>]+)? +`
const STAMP = new RegExp(`^${BEFORE}`, 'u')
const STAMPED = [
  [
    new RegExp(`^${BEFORE}(?<who>${CAPITALS})(?<mark>:?[ \\t]+)(?=["“‘'—]?(?:\\p{Lu}(?!\\p{Lu})|\\d))`, 'u'),
    'capitals',
  ],
  [new RegExp(`^${BEFORE}<?(?<who>${NAME})>?(?<mark>(?: \\([^)]*\\))?:\\s+)(?=\\S)`, 'u'), 'colon'],
  [new RegExp(`^${BEFORE}(?<who>${NAME})(?<mark>\\t+| {2,}| [-–—|] )(?=\\S)`, 'u'), 'gap'],
  [
    new RegExp(
      `^(?<who>${NAME})(?<open> ?[[(]|,? )(?<when>${WHEN})(?<close>[\\])]?)(?<mark>:\\s+| [-–—|] )(?=\\S)`,
      'u',
    ),
    'behind',
  ],
] as const

/** "[10:14] ADA   It was …", "09/03/2024, 17:58 - Ada Q.: …", "Ada (10:14): …". */
function stamped({ words, span: [start] }: Line): Head[] {
  return STAMPED.flatMap(([form, mark]): Head[] => {
    const found = form.exec(words)
    const { open = '', when = '', who } = found?.groups ?? {}
    if (!found || who === undefined || who.split(' ').length > LONGEST) return []
    const from = start + (mark === 'behind' ? 0 : found[0].lastIndexOf(who))
    const shape = `${mark}${open.trim()}${hasDate(when) ? ' dated' : ''}`
    return [{ shape, who: [from, from + who.length], number: null, length: found[0].length }]
  })
}

/** Words of a name. */
const LONGEST = 6

/** "AQ. It was …", "ADA   It was …", "Ada – It was …": only names that come again show that it is one. */
function plain({ words, span: [start] }: Line): Head | null {
  const found = CAPITAL.exec(words) ?? SMALL.exec(words)
  const { who, mark = '' } = found?.groups ?? {}
  if (!found || who === undefined || (mark[0] === '.' && who.length < 2 && !/[QA]/.test(who))) return null
  return {
    shape: `plain${/^[.\t]| {2}/.test(mark) ? mark.slice(0, 1) : mark.trim()}`,
    who: [start, start + who.length],
    number: null,
    length: found[0].length,
  }
}

const REST = '(?=["“‘\'(]?[\\p{L}\\d])'
const CAPITAL = new RegExp(`^(?<who>${CAPITALS})(?<mark>\\.\\s+[—–-]?\\s*| ?\\t+| {2,}| [—–-]+ )${REST}`, 'u')
const SMALL = new RegExp(
  `^(?<who>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)(?<mark> ?\\t+| {2,}| [—–-]+ )${REST}`,
  'u',
)

/** "ADA", "Ada Quill": a line of its own above what she says. */
function bare({ words, span, opens }: Line): Head | null {
  return opens && BARE.test(words) ? { shape: 'bare', who: span, number: null, length: words.length } : null
}

const BARE = new RegExp(`^(?:${CAPITALS}|\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){0,2})$`, 'u')

/** A line that is all head: "[note 3 - woman - 27 Apr 05:12]", "Ada Q.  21:51", "ada (12 Nov, 07:12)". */
function ownLine({ words, span: [start] }: Line): Head | null {
  if (words.length > MOST) return null
  const isSet = /^[[(].*[\])]:?$/.test(words)
  const fields = fieldsOf(words)
  const kinds = fields.map(({ field }) => kindOf(field))
  const at = kinds.indexOf('who')
  const who = fields[at]
  if (!who || kinds.lastIndexOf('who') !== at || !kinds.includes('when')) return null
  if (
    who.field.split(' ').length > LONGEST + 2 ||
    /[.!?]["”]?$/.test(who.field.replace(/(?<!\p{L})\p{Lu}\.$/u, ''))
  )
    return null
  const number = fields[kinds.indexOf('number')]?.field.match(/\d+/)?.[0]
  const shape = kinds.filter((kind, i) => kind !== kinds[i - 1] && kind !== 'handle').join(' ')
  return {
    shape: `own${isSet ? '[' : ''} ${shape}`,
    who: [start + who.from, start + who.from + who.field.length],
    number: number ?? null,
    length: words.length,
  }
}

/** Characters. */
const MOST = 120

/** What stands between its marks, each without the white space around it. */
function fieldsOf(words: string): { from: number; field: string }[] {
  const found: { from: number; field: string }[] = []
  let from = 0
  for (const { index, 0: mark } of [...words.matchAll(SPLIT), { index: words.length, 0: '' }]) {
    const field = words.slice(from, index)
    if (field.trim() !== '')
      found.push({ from: from + field.length - field.trimStart().length, field: field.trim() })
    from = index + mark.length
  }
  return found
}

const SPLIT = new RegExp(
  `\\s+[-–—|·•/~]\\s+|\\s{2,}|\\t|;|^[[(]|\\s?[[(](?=${WHEN}[\\])])|(?<=^[[(][^\\s\\])]{1,12})[\\])]\\s|(?<!\\(\\p{L}+)[\\])]:?$|,?\\s(?=${WHEN}[\\])]?$)|\\s(?=@)`,
  'gu',
)
const KIND =
  '(?:note|message|msg|call|caller|voice(?: note| message)?|entry|post|letter|recording|clip|tape|no|nr|item|card)'
const NUMBER = new RegExp(`^(?:${KIND}\\.? ?)?#?\\d{1,4}$`, 'i')

function kindOf(field: string): 'when' | 'number' | 'handle' | 'who' {
  const plain = field.replace(/,$/, '')
  if (NUMBER.test(plain)) return 'number'
  if (isWhen(plain)) return 'when'
  return plain.startsWith('@') ? 'handle' : 'who'
}
