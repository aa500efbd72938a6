/**
 * A line that stands by itself → who it says speaks, by a mark and not by a verb: "Vask: I will not resign",
 * "Flood traps miners: union", "Two dead in blast - police", "No planes flew (army)".
 */
import { NO_LABELS } from '../data/labels.ts'
import { COUNTRIES } from '../data/names.ts'
import { finite } from '../text/clauses.ts'
import { actOf, base } from '../text/cues.ts'
import { continues, lowerWords, type Tokens } from '../text/tokens.ts'
import { isHandleAt } from './handles.ts'
import type { Range } from './lines.ts'
import { isDoers, isKnownName, isNameLike, isSomebody, isSpeakingNoun } from './somebody.ts'

export interface Credit {
  readonly speaker: Range
  readonly mark: Range
  readonly said: Range
}

const OPENING_MARK = /^(?:["“‘'«„]|'')$/
const CLOSING_MARK = /^(?:["”’'»“]|'')$/
const DASH = /^(?:[-–—]|--)$/
/** Words of a label at most, and of a credit behind what is said. */
const LABEL = 7
const CREDIT = 6

export function creditOf(tokens: Tokens, line: Range): Credit | undefined {
  const { from } = line
  const to = withoutStop(tokens, line)
  const words = { from, to }
  return (
    before(tokens, words) ?? behind(tokens, words) ?? bracketed(tokens, words) ?? clauseBehind(tokens, words)
  )
}

/** "Vask: I will not resign". */
function before(tokens: Tokens, { from, to }: Range): Credit | undefined {
  let colon = from
  while (colon < to && colon - from <= LABEL && tokens.words[colon] !== ':') colon++
  if (tokens.words[colon] !== ':' || to - colon < 3) return undefined
  const verb = endsInVerb(tokens, from, colon) ? colon - 1 : colon
  const label = tokens.words.slice(from, verb)
  const said = tokens.words.slice(colon + 1, to)
  if (label.length === 0 || !isLabel(label, said)) return undefined
  return credit(tokens, [from, verb], [verb, colon + 1], [colon + 1, to])
}

/** "Readers in the valley write:". */
function endsInVerb({ words }: Tokens, from: number, colon: number): boolean {
  const last = words[colon - 1] ?? ''
  return colon - from > 1 && SAYS.test(last)
}

const SAYS =
  /^(?:sa(?:y|ys|id)|writ(?:e|es)|wrote|tells?|told us|reports|warns?|warned|asks?|asked|adds?|added|insists?|claims|replie[sd]|reply)$/

function isLabel(label: readonly string[], said: readonly string[]): boolean {
  const first = label[0]?.toLowerCase() ?? ''
  if (
    NO_LABELS.has(first) ||
    finite(
      label.map((w) => w.toLowerCase()),
      label.length - 1,
    )
  )
    return false
  const quoted = OPENING_MARK.test(said[0] ?? '')
  const own = said.some((word) => /^(?:I|we|We|my|My|our|Our|us|me)$/.test(word))
  if (COUNTRIES.has(first) && label.length === 1) return quoted || own
  if (said.at(-1) === '?' && !own && isKnownName(label)) return quoted
  if (isSomebody(label)) return !credits(said)
  return quoted || (own && isNameLike(label) && label.length <= 4)
}

/** "Flood traps miners: union", "Two dead in blast - police". */
function behind(tokens: Tokens, { from, to }: Range): Credit | undefined {
  for (let at = to - 1; at > from + 1 && to - at <= CREDIT + 1; at--) {
    const word = tokens.words[at] ?? ''
    const dash = DASH.test(word) && !continuesWord(tokens, at)
    if (word !== ':' && !dash) continue
    if (!credits(tokens.words.slice(at + 1, to)) && !handle(tokens, at + 1, to)) continue
    return credit(tokens, [at + 1, to], [at, at + 1], [from, at])
  }
  return undefined
}

/** A dash without a space on either side joins words. */
const continuesWord = ({ gap }: Tokens, at: number): boolean => gap[at] === 0 && gap[at + 1] === 0

const handle = (tokens: Tokens, from: number, to: number): boolean =>
  to - from === 1 && isHandleAt(tokens, from)

/** Whether a few words behind a mark say who said what is before it. */
function credits(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase())
  if (words.length === 0 || words.length > CREDIT || NO_CREDITS.test(lower.join(' '))) return false
  if (lower.some((word, i) => i > 0 && finite(lower, i) && !isSpeakingNoun(word))) return false
  return (
    isSomebody(words) ||
    (words.length <= 2 && isDoers(words.at(-1) ?? '')) ||
    (isKnownName(words) && words.length > 1)
  )
}

/** What stands so behind a headline and says nothing. */
const NO_CREDITS =
  /^(?:live|video|watch|pictures|photos|in pictures|the full|full|a |an |what|why|how|who|as it|latest|updates?|live updates?|report card|review|book review|film review|live report|special report|exclusive|analysis|opinion|editorial|comment|profile|obituary|podcast|interview|study guide|fact check|factbox|timeline|explainer|letters?|poll|photos?|map|data|figures|records?|documents?|papers?|tapes?|footage|press|media|public|mission|map)$/

/** "Clinic turned away wounded, inquiry finds". */
function clauseBehind(tokens: Tokens, { from, to }: Range): Credit | undefined {
  const verb = tokens.words[to - 1] ?? ''
  if (actOf(base(verb)) === undefined || base(verb) === 'accuse') return undefined
  let comma = to - 2
  while (comma > from && to - comma <= CREDIT && tokens.words[comma] !== ',') comma--
  if (tokens.words[comma] !== ',' || comma - from < 3 || !credits(tokens.words.slice(comma + 1, to - 1)))
    return undefined
  return credit(tokens, [comma + 1, to - 1], [to - 1, to], [from, comma])
}

/** "No planes flew (army)". */
function bracketed(tokens: Tokens, { from, to }: Range): Credit | undefined {
  if (tokens.words[to - 1] !== ')') return undefined
  let open = to - 2
  while (open > from && tokens.words[open] !== '(' && to - open <= CREDIT + 1) open--
  if (tokens.words[open] !== '(' || open - from < 2 || !credits(tokens.words.slice(open + 1, to - 1)))
    return undefined
  return credit(tokens, [open + 1, to - 1], [open, open + 1], [from, open])
}

type Pair = readonly [number, number]

function credit(tokens: Tokens, [from, to]: Pair, mark: Pair, said: Pair): Credit | undefined {
  if (!continues(tokens, mark[0]) || said[1] - said[0] < 2) return undefined
  return { speaker: { from, to }, mark: { from: mark[0], to: mark[1] }, said: { from: said[0], to: said[1] } }
}

const withoutStop = ({ words }: Tokens, { from, to }: Range): number =>
  to - from > 1 && words[to - 1] === '.' ? to - 1 : to

/** "‘Nobody warned us’: parents speak out": whoever opens the clause behind a quotation says it. */
export function quotedFirst(tokens: Tokens, { from, to }: Range): Credit | undefined {
  if (!OPENING_MARK.test(tokens.words[from] ?? '')) return undefined
  let colon = from + 2
  while (colon < to && !(tokens.words[colon] === ':' && CLOSING_MARK.test(tokens.words[colon - 1] ?? '')))
    colon++
  if (colon >= to - 1) return undefined
  const lower = lowerWords(tokens, colon + 1, to)
  for (let size = Math.min(4, lower.length); size > 0; size--)
    if (
      isSomebody(tokens.words.slice(colon + 1, colon + 1 + size)) &&
      isSomebody(tokens.words.slice(colon + size, colon + 1 + size)) &&
      !lower.slice(0, size).some((w, i) => i > 0 && finite(lower, i) && !isSpeakingNoun(w))
    )
      return credit(tokens, [colon + 1, colon + 1 + size], [colon, colon + 1], [from, colon])
  return undefined
}
