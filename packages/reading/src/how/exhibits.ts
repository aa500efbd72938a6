/** Whether a thing is said to show or say it: footage, a recording, a letter, minutes. */
import { EXHIBITING, EXHIBITS } from '../data/basis.ts'
import { type FromTo, lowerWords, phrase, sentenceStart } from '../text/tokens.ts'
import { lineOf, range, tokensUnder } from './line.ts'
import { headOf, isCued, type Spoken, sourceHead, sourceToCue } from './spoken.ts'

export interface Shown {
  readonly from: string
  readonly why: FromTo
}

export const exhibited = (given: Spoken): Shown | null => byItself(given) ?? inIt(given)

/** "The log records that …", "according to minutes seen by the Argus". */
function byItself(given: Spoken): Shown | null {
  const { statement } = given
  const { source } = statement
  if (!source || !EXHIBITS.has(sourceHead(given)) || !isCued(given, EXHIBITING)) return null
  return { from: headPhrase(given, source.from, source.to), why: sourceToCue(given) }
}

/** The phrase up to what hangs on it: "minutes", of "minutes obtained by the Argus". */
function headPhrase({ tokens }: Spoken, from: number, to: number): string {
  const head = headOf(tokens, from, to)
  const at = lowerWords(tokens, from, to).indexOf(head)
  return phrase(tokens, from, at < 0 ? to : from + at + 1)
}

const IN = new RegExp(`^ (?:in|on) (?<what>(?:[\\w'-]+ ){0,4}(?:${[...EXHIBITS].join('|')})) (?!to )`, 'd')
const FAR = 16

/** "In a leaked recording, the general is heard saying …". */
function inIt({ tokens, statement, cue }: Spoken): Shown | null {
  const { source } = statement
  if (!source || !cue.includes('be') || !cue.some((form) => form === 'hear' || form === 'see')) return null
  const start = sentenceStart(tokens, source.from, source.from - FAR)
  const line = lineOf(tokens, range(start, source.from))
  const match = IN.exec(line.text)
  const what = match?.indices?.groups?.what
  if (!match || !what) return null
  const [from, to] = tokensUnder(line, what[0], what[1])
  return { from: phrase(tokens, from, to), why: [start, to] }
}
