/** Whether a source says that it has the thing itself: the document, the footage, the proof. */
import { BETWEEN, EXHIBITS, HOLDS, PROVING } from '../data/basis.ts'
import { isAdverb } from '../text/clauses.ts'
import { type FromTo, lowerWords, phrase } from '../text/tokens.ts'
import { type Line, lineOf, matchesIn, range, tokensUnder } from './line.ts'
import { isOpen } from './open.ts'
import { isSelf, type Spoken } from './spoken.ts'

export interface Thing {
  readonly from: string
  readonly why: FromTo
}

const any = (list: Iterable<string | undefined>): string => [...list].join('|')
const MORE =
  "(?:(?:a|an|the|this|that|these|those|his|her|its|their|our|my|some|several|\\d+) )?(?:(?!(?:been|had|with|by|of|in|no|not|seen|to) )[a-z'-]*[^d ] ){0,2}?"
const NOUN = `(?<what>${MORE}(?:${any([...EXHIBITS, ...PROVING])}))`
const HAS = new RegExp(
  ` (?<who>i|we|he|she|it|they)(?<between>(?: [\\w']+){0,3}?) (?:(?:${any(HOLDS)}) ${NOUN}|(?:have|has|had) (?<proof>${MORE}(?:${any(PROVING)}))) `,
  'dg',
)
const WHICH_HAS = new RegExp(
  ` (?:who|which) (?:has |have |had )?(?:obtained|reviewed|seen|viewed|examined) ${NOUN} `,
  'd',
)

/** "We have footage of it"; "the Courier, which obtained the memo, said". */
export function holding(given: Spoken): Thing | null {
  const { own } = given
  for (const match of matchesIn(own, HAS)) {
    const { who, what, proof } = match.indices?.groups ?? {}
    const between = match.groups?.between?.trim() ?? ''
    const plain = between.split(' ').every((word) => word === '' || BETWEEN.has(word) || isAdverb(word))
    const held = what ?? proof
    if (!who || !held || !plain) continue
    if (isSelf(given, tokensUnder(own, who[0], who[1])[0]) && !isOpen(own, who[0]))
      return thing(given, own, held, who[0])
  }
  return bySource(given)
}

function bySource(given: Spoken): Thing | null {
  const { tokens, statement } = given
  const { source, cue } = statement
  if (!source || statement.within !== null || cue.from < source.from || cue.from - source.from > 40)
    return null
  const words = lowerWords(tokens, source.from, cue.from)
  if (!words.includes('who') && !words.includes('which')) return null
  const line = lineOf(tokens, range(source.from, cue.from))
  const match = WHICH_HAS.exec(line.text)
  const what = match?.indices?.groups?.what
  return match && what ? thing(given, line, what, match.index + 1) : null
}

function thing({ tokens }: Spoken, line: Line, what: FromTo, start: number): Thing {
  const [from, to] = tokensUnder(line, what[0], what[1])
  return { from: phrase(tokens, from, to), why: [tokensUnder(line, start, start + 1)[0], to] }
}
