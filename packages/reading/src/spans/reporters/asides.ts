/**
 * "She told him in a letter, which he kept, that it rained", "the paper said, citing two guards, that …": the
 * clause behind an aside is what is told, and nothing of the aside's.
 */
import { finiteAt } from '../../text/clauses.ts'
import { isWordOrNumber } from '../../text/name-words.ts'
import { type FromTo, lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import { framesOf } from '../grammar/complements.ts'
import { contentEnd } from '../grammar/ends.ts'
import { subjectOf } from '../grammar/subjects.ts'
import type { Linked } from '../links/links.ts'
import { ruled } from '../links/ruled.ts'
import { opensThatClause } from '../rules/rule.ts'

export function withAsides(tokens: Tokens, read: readonly Linked[]): Linked[] {
  let out: readonly Linked[] = read
  for (let i = 2; i < tokens.words.length; i++) {
    if (lowerAt(tokens, i) !== 'that' || wordAt(tokens, i - 1) !== ',') continue
    const comma = asideStart(tokens, i - 1)
    const verb = comma < 0 ? -1 : tellingVerb(tokens, comma)
    if (verb >= 0 && opensThatClause(tokens, i))
      out = told(tokens, out, verb, comma, [i, contentEnd(tokens, i, false)])
  }
  return [...out]
}

/** Of an aside, and of what stands between the verb and it. */
const ASIDE = 15
const BETWEEN = 11

/** The comma in front of "which he kept," or "citing two guards,"; -1 where no aside ends here. */
function asideStart(tokens: Tokens, end: number): number {
  for (let i = end - 1; end - i < ASIDE && tokens.sentence[i] === tokens.sentence[end]; i--) {
    if (wordAt(tokens, i) === ',') return ASIDES.test(lowerAt(tokens, i + 1)) ? i : -1
    if (!isWordOrNumber(wordAt(tokens, i))) return -1
  }
  return -1
}

const ASIDES = /^(?:which|who|whom|whose|without|\p{L}{3,}ing)$/u

/** The verb before it that has a clause after it, with no other verb between. */
function tellingVerb(tokens: Tokens, comma: number): number {
  for (let i = comma - 1; comma - i < BETWEEN && tokens.sentence[i] === tokens.sentence[comma]; i--) {
    if (!isWordOrNumber(wordAt(tokens, i))) return -1
    if (framesOf(wordAt(tokens, i)).some(({ isClause }) => isClause) && finiteAt(tokens, i)) return i
    if (finiteAt(tokens, i)) return -1
  }
  return -1
}

/** The statement of that verb, with the clause as its content, and the others without it. */
function told(
  tokens: Tokens,
  read: readonly Linked[],
  verb: number,
  comma: number,
  clause: FromTo,
): readonly Linked[] {
  const mine = read.find(({ cue }) => cue.from <= verb && verb < cue.to)
  const subject = subjectOf(tokens, verb, ['past', 's', 'base'])
  const source = mine?.source ?? nearest(read, comma, clause) ?? undefined
  const own = ruled({
    cue: mine ? [mine.cue.from, mine.cue.to] : [subject?.group ?? verb, verb + 1],
    source: subject ? [subject.from, subject.to] : source && [source.from, source.to],
    contents: [clause],
  })
  if (!own.source) return read
  const others = read.filter((each) => each !== mine).flatMap((each) => before(each, clause[0] - 1))
  return [...others, mine ? { ...mine, source: mine.source ?? own.source, contents: own.contents } : own]
}

/** Whoever is taken to do what the aside tells of: "the paper said, | citing". */
const nearest = (read: readonly Linked[], comma: number, [from]: FromTo): Linked['source'] =>
  read.find(({ cue }) => cue.from > comma && cue.from < from)?.source

/** What a statement of the aside has in front of its closing comma; one of the clause is read again in it. */
function before(each: Linked, comma: number): Linked[] {
  if (each.cue.from > comma && each.contents.every(({ from }) => from > comma)) return []
  const contents = each.contents.flatMap((span) =>
    span.from > comma ? [] : [{ ...span, to: Math.min(span.to, comma) }],
  )
  if (each.cue.from > comma || each.contents.every(({ to }) => to <= comma)) return [each]
  return contents.length > 0 ? [{ ...each, contents }] : []
}
