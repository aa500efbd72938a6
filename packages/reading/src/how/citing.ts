/** Whether a source says whom it quotes, cites, or has it according to. */
import { EXHIBITS } from '../data/basis.ts'
import { DOCUMENT_NOUNS } from '../data/nouns.ts'
import { words } from '../data/words.ts'
import { lowerAt, type Tokens } from '../text/tokens.ts'
import { lineOf, range, tokensUnder } from './line.ts'
import { PARTY } from './patterns.ts'
import { headOf, type Spoken } from './spoken.ts'
import { isTeller, type Told, told } from './tellers.ts'

const AS_WRITTEN = new RegExp(
  ` as ${PARTY}(?:has |have |had |first |already )?(?:wrote|written|reported) `,
  'd',
)

/** "Because, as the Courier wrote, …". */
export function asWritten(given: Spoken): Told | null {
  const { own } = given
  const match = AS_WRITTEN.exec(own.text)
  const by = match?.indices?.groups?.by
  if (!match || !by) return null
  const [from, to] = tokensUnder(own, by[0], by[1])
  if (/^(?:i|we|he|she|they|you)$/.test(lowerAt(given.tokens, from)) || !isTeller(given, from, to))
    return null
  return told(given, from, to, tokensUnder(own, match.index + 1, match.index + match[0].length))
}

const CITING = new RegExp(` (?:citing|quoting|(?:which|who) (?:cited|quoted)) ${PARTY}`, 'd')

/** Of which one is in every such pattern. */
const CITES = words('citing quoting cited quoted')

/** "The Courier, citing two officials, said …"; "… , she said, quoting her doctor". */
export function cites(given: Spoken): Told | null {
  for (const places of asides(given)) {
    const line = lineOf(given.tokens, places)
    const match = CITING.exec(line.text)
    const by = match?.indices?.groups?.by
    if (!match || !by) continue
    const [from, to] = tokensUnder(line, by[0], by[1])
    const why = tokensUnder(line, match.index + 1, by[1])
    if (EXHIBITS.has(headOf(given.tokens, from, to)) || DOCUMENT_NOUNS.has(headOf(given.tokens, from, to)))
      return { ...told(given, from, to, why), kind: 'through' }
    if (isTeller(given, from, to)) return told(given, from, to, why)
  }
  return null
}

/**
 * Where a source may say whom it cites: before and after its name, and behind the statement; on the page
 * alone.
 */
function asides({ tokens, statement }: Spoken): number[][] {
  const { source, cue, contents, within } = statement
  if (!source || within !== null) return []
  const sentence = tokens.sentence[cue.from]
  const taken = (at: number): boolean =>
    (cue.from <= at && at < cue.to) || contents.some((c) => c.from <= at && at < c.to)
  const free = (at: number): boolean => tokens.sentence[at] === sentence && !taken(at)
  const cited = (from: number, to: number): number[] => (mayCite(tokens, from, to) ? range(from, to) : [])
  const before = cited(Math.max(0, Math.min(source.from, cue.from) - FAR), source.from).filter(free)
  const last = Math.max(cue.to, source.to, ...contents.map((c) => c.to))
  const behind = [cited(source.to, source.to + 2 * FAR), cited(last, last + FAR)].map((run) =>
    run.filter(free),
  )
  const tail = contents
    .filter((c) => c.from >= cue.from)
    .map((c) => cited(Math.max(c.from, c.to - FAR), c.to))
  const head = contents
    .filter(({ from }) => CITERS.test(lowerAt(tokens, from)))
    .map((c) => cited(c.from, Math.min(c.to, c.from + FAR)))
  return [before, cited(source.from, source.to), ...behind, ...head, ...tail].filter(
    (places) => places.length > 1,
  )
}

function mayCite(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (CITES.has(lowerAt(tokens, i))) return true
  return false
}

const FAR = 14
const CITERS = /^(?:which|who|citing|quoting)$/

/** Said by the source to be so according to another: the whole of its content. */
export function accordingTo(given: Spoken): Told | null {
  const { tokens, statement, held } = given
  for (const { statement: inner, speaker } of held) {
    const source = inner.source
    if (!source || !speaker || lowerAt(tokens, inner.cue.from) !== 'according') continue
    const size = inner.contents.reduce((sum, c) => sum + c.to - c.from, 0)
    const whole = statement.contents.reduce((sum, c) => sum + c.to - c.from, 0)
    if (size * 2 < whole || speaker.name === given.speaker?.party.name) continue
    return {
      kind: 'told-by',
      from: speaker.name,
      why: [Math.min(inner.cue.from, source.from), Math.max(inner.cue.to, source.to)],
    }
  }
  return null
}
