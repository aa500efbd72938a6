/** Words → the things that they name: "two fragments of a rucksack", "the radio log of the checkpoint". */
import type { TextSpan } from '@hearsay/reading'
import { singular } from '../meant/words.ts'
import type { ThingType } from './thing.ts'

export interface Noun {
  readonly span: TextSpan
  readonly words: string
  readonly head: string
  /** Null for a file, which may be anything. */
  readonly type: ThingType | null
  /** What tells it from others of its kind: "radio", "checkpoint". */
  readonly marks: readonly string[]
}

const TYPES: Readonly<Record<ThingType, string>> = {
  video: 'dashcam (?:file|video|footage)|dashcam|video(?: file| clip| recording)?|footage|clip|cctv',
  image: 'photograph|photo|picture|screenshot|snapshot|satellite image|image',
  audio: 'voice message|voicemail|audio (?:file|recording|message)|tape recording|recording|audio',
  record: 'logbook|log|record|journal|register|ledger|data ?set|roster|printout|timesheet',
  document:
    'sheet|memo|document|contract|certificate|invoice|receipt|minutes|diary|manifest|order form|blueprint',
  object:
    'memory card|fragment|sample|canister|shell casing|casing|bullet|cartridge|gasket|swab|detonator|rifle|pistol|knife|fuse|' +
    'hard drive|laptop|black box|flight recorder|flask|jar|vial|filter|valve|wreckage|debris|shrapnel|splinter',
}
const ANY = 'file|material'

const HEAD = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...Object.values(TYPES), ANY].join('|')})(?:e?s)?(?![\\p{L}\\p{N}-]|['’]s)`,
  'giu',
)
/** An article or the like, and up to four words before the head. */
const BEFORE =
  /(?<![\p{L}\p{N}-])(?:the|an?|this|these|those|its|our|his|her|my|their|your|no|two|three|four|five|six|several|some|any|(?<![:.\d])\d+(?=[^\S\n]))\s+(?:[\p{L}\p{N}-]+\s+){0,3}$/iu
const ARTICLE =
  /\b(?:the|an?|this|these|those|its|our|his|her|my|their|your|no|two|three|four|five|six|several|some|any)\s/gi
const BEHIND =
  /^\s+(?:of(?:\s+(?:the|an?|its|our|that|this))?|(?:from|on|in) the)(?:\s+(?!(?:the|and|or|was|were|is|has|have|to|from|by|on|in|at|for|said|says|with|a|an|would|will|shall|may|might|can|could|must|should)\b)[\p{L}\p{N}-]+){1,4}?(?=\s(?:of|from|was|were|is|has|have|had|to|on|in|at|by|for|and|since|that|which|who|until|citing|says?|said|with|shows?|stays?|would|will|shall|may|might|can|could|must|should)\b|\s*[,.;:“”"()]|\s*$)/iu

export function nounsIn(text: string, [from, to]: TextSpan): Noun[] {
  const words = text.slice(from, to)
  return [...words.matchAll(HEAD)].flatMap(({ index, 0: head }) => {
    const before = articledIn(words.slice(0, index))
    const rest = words.slice(index + head.length, index + head.length + 2 * NEAR)
    const behind = complementsIn(rest)
    if (isNoThing(words, index, head, before)) return []
    const start = index - before.length
    const end = index + head.length + behind.length
    return [noun(words.slice(start, end), [from + start, from + end], head)]
  })
}

/** Characters before a head in which its article stands. */
const NEAR = 80

/** From the last article on: "told us that the dock " gives "the dock ". */
function articledIn(words: string): string {
  const found = BEFORE.exec(words.slice(-NEAR))?.[0] ?? ''
  const last = [...found.matchAll(ARTICLE)].at(-1)
  return last ? found.slice(last.index) : found
}

/** "of the radio negotiations of the checkpoint". */
function complementsIn(rest: string): string {
  const first = BEHIND.exec(rest)?.[0].trimEnd() ?? ''
  const second =
    first === ''
      ? ''
      : (/^\s+of\b/.test(rest.slice(first.length)) && BEHIND.exec(rest.slice(first.length))?.[0].trimEnd()) ||
        ''
  return first + second
}

function noun(words: string, span: TextSpan, head: string): Noun {
  const plain = head.toLowerCase().replace(/\s+/g, ' ')
  const type = typeOf(plain)
  const all = (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(singular)
  const own = new Set((plain.match(/[\p{L}]+/gu) ?? []).map(singular))
  const marks = all.filter((word) => !SMALL.has(word) && !(own.has(word) && COMMON.test(word)))
  return {
    span,
    words: words.replace(/\s+/g, ' ').trim(),
    head: singular(plain),
    type,
    marks: [...new Set(marks)],
  }
}

function typeOf(head: string): ThingType | null {
  for (const [type, pattern] of Object.entries(TYPES) as [ThingType, string][])
    if (new RegExp(`^(?:${pattern})(?:e?s)?$`).test(head)) return type
  return null
}

/** Heads that many different things have. */
export const COMMON =
  /^(?:video|footage|clip|photo|photograph|picture|image|recording|audio|log|record|journal|file|sheet|document|memo|card|original|material|sample|message|voice|data|register)$/

const SMALL = new Set(
  'the a an this that these those it our his her my their your two three four five six several some any of from on at in for and original blown whole full'.split(
    ' ',
  ),
)

/** "The Tally record of wins", "on record", "police tape", "a sheet of paper that they ran": no evidence. */
function isNoThing(words: string, index: number, head: string, before: string): boolean {
  if (/^no\s/i.test(before) || words[index - 1] === '[') return true
  if (
    /\b(?:on|off|for the|track|world|broken|the|a) $/i.test(words.slice(Math.max(0, index - 20), index)) &&
    /^record/i.test(head) &&
    before === ''
  )
    return true
  return /^(?:to|will|would|can|could|may|must|we|i|they|you)\s+$/i.test(
    words.slice(Math.max(0, index - 6), index),
  )
}
