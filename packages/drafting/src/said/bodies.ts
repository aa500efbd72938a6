/** "I rang the mill. They say …", "The Service was invited. It said …": the body named just before. */
import type { TextSpan } from '@hearsay/reading'
import { paragraphAt, spoke } from './mend.ts'
import { isPerson } from './people.ts'
import { sentencesIn } from './sentences.ts'
import type { Sheet } from './sheet.ts'
import { type Told, wordsAt } from './told.ts'

export function withBodies(told: readonly Told[], sheet: Sheet): Told[] {
  return told.map((one) => {
    const at = one.sourceAt
    if (!at || one.within !== null || !/^(?:it|they)$/i.test(wordsAt(sheet.text, [at]))) return one
    if (one.source?.known && /^it$/i.test(wordsAt(sheet.text, [at])) === false) return one
    const who = bodyBefore(sheet, at[0], told)
    return who
      ? { ...one, source: spoke(sheet, who, one.source), chance: { ...one.chance, source: NAMED } }
      : one
  })
}

/** The share right of these. */
const NAMED = 0.7

/** In the same sentence, or else the one before: with what it opens, or whom it says was asked. */
function bodyBefore(sheet: Sheet, at: number, told: readonly Told[]): TextSpan | null {
  const turn = sheet.turns.find(({ span }) => at >= span[0] && at < span[1])
  const [from] = turn ? turn.body : paragraphAt(sheet, at)
  const people = new Set(told.flatMap(({ source }) => (source?.known ? [source.name] : [])))
  for (const [start, end] of sentencesIn(sheet.text, [from, at]).slice(-2).reverse()) {
    const words = sheet.text.slice(start, Math.min(end, at))
    for (const pattern of [ASKED, INSIDE, OPENS]) {
      const found = pattern.exec(words)?.indices?.groups?.who
      const span: TextSpan | null = found ? [start + found[0], start + found[1]] : null
      if (span && isBody(wordsAt(sheet.text, [span]), people)) return span
    }
  }
  return null
}

const NAME = "(?:[Tt]he )?\\p{Lu}[\\p{L}’'-]+(?: (?:of (?:the )?)?\\p{Lu}[\\p{L}’'-]+){0,4}"
const ASKED = new RegExp(
  `\\b(?:rang|called|phoned|asked|invited|wrote to|turned to|approached|contacted) (?<who>${NAME})`,
  'du',
)
const INSIDE = new RegExp(`^(?:In|At) (?<who>${NAME})\\b`, 'du')
const OPENS = new RegExp(
  `^(?:\\(?[a-z\\d]{1,2}[.)] )?(?:But |And |Then )?(?<who>${NAME}) (?:was|were|has|had|did|is|allowed|\\p{Ll}+ed)\\b`,
  'du',
)

/** No name of two words that stands for one person. */
const isBody = (name: string, known: ReadonlySet<string>): boolean =>
  /^[Tt]he /.test(name) || isPerson(name) || / of /.test(name) || !/ /.test(name) || known.has(`the ${name}`)
