/** What the reader cut short or gave to the wrong words: clauses, tellers of "us", quotations with no cue. */
import type { TextSpan } from '@hearsay/reading'
import { crowdOf } from './counts.ts'
import { ANY_VERB, paragraphAt, spoke } from './mend.ts'
import { firstPerson } from './people.ts'
import type { SaidBasis } from './said.ts'
import { sentenceAround } from './sentences.ts'
import type { Sheet } from './sheet.ts'
import { freshId, type Told, wordsAt } from './told.ts'

/** "says that Lee Roy, the foreman," and no verb: what is said goes on to the end of the sentence. */
export function withWholeClauses(told: readonly Told[], sheet: Sheet): Told[] {
  return told.map((one) => {
    const [content] = one.words
    if (!content || one.words.length > 1 || one.within !== null || !one.sourceAt) return one
    const words = sheet.text.slice(...content)
    if (!/^that\s/.test(words) || ANY_VERB.test(words)) return one
    const [, end] = sentenceAround(sheet.text, paragraphAt(sheet, content[0]), content[0])
    const rest = sheet.text.slice(content[1], end)
    if (!ANY_VERB.test(rest)) return one
    return { ...one, words: [[content[0], content[1] + rest.replace(/[.\s]*(?:\[\d+\])?$/, '').length]] }
  })
}

/** "sat with us and told us that …": whoever the sentence opens with tells. */
export function withTellersOfUs(told: readonly Told[], sheet: Sheet): Told[] {
  return told.map((one) => {
    const at = one.sourceAt
    if (!at || !/^(?:us|me)$/.test(wordsAt(sheet.text, [at]))) return one
    const [from] = sentenceAround(sheet.text, paragraphAt(sheet, at[0]), at[0])
    const opening =
      /^(?:And |But )?([^,.;]{3,60}?) (?:sat|stood|came|met|spoke|had|went|walked|stopped|gathered|\p{Ll}+ed)\b/u.exec(
        sheet.text.slice(from, at[0]),
      )
    if (!opening?.[1]) return one
    const start = from + opening[0].indexOf(opening[1])
    const who: TextSpan = [start, start + opening[1].length]
    const crowd = CROWD.exec(opening[1])
    return {
      ...one,
      sourceAt: who,
      source: { ...spoke(sheet, who, one.source), crowd: null },
      crowd: crowd ? crowdOf(crowd[1] ?? '') : one.crowd,
    }
  })
}

const CROWD = /^(?:[Ss]ome|[Aa]bout|[Aa]round) (\p{L}+)(?= \p{L}+s\b)/u

/** A quotation in another paragraph, with no cue of its own, is whoever's that paragraph opens with. */
export function withStrayQuotes(told: readonly Told[], sheet: Sheet): Told[] {
  const newId = freshId(told)
  return told.flatMap((one) => {
    const cueAt = one.found.at(-1)
    if (!cueAt) return [one]
    const here = paragraphAt(sheet, cueAt[0])
    const strays = one.words.flatMap((span) => strayIn(span, here, one, newId, sheet))
    const taken = new Set(strays.map(({ words }) => words[0]))
    const rest = one.words.filter((span) => !taken.has(span))
    return rest.length === 0 ? strays : [{ ...one, words: rest }, ...strays]
  })
}

function strayIn(span: TextSpan, here: TextSpan, one: Told, newId: () => number, sheet: Sheet): Told[] {
  const there = paragraphAt(sheet, span[0])
  if (here[0] >= there[0] || there[0] === span[0] || !/^["“'‘«]/.test(sheet.text.slice(span[0]))) return []
  const who = openedWith(sheet.text, [there[0], span[0]])
  if (!who) return []
  return [
    {
      ...one,
      id: newId(),
      words: [span],
      found: [who],
      source: spoke(sheet, who, null),
      sourceAt: who,
      cue: '',
      crowd: null,
      addressee: null,
      basis: heardBy(sheet, [there[0], span[0]]),
    },
  ]
}

/** The first person of a stretch, by a name that stands behind what they are: "A cook, Ada Quill, ". */
function openedWith(text: string, span: TextSpan): TextSpan | null {
  const who = firstPerson(text, span)
  const name = who && /^,? ((?:\p{Lu}[\p{L}’'-]+ )+\p{Lu}[\p{L}’'-]+)(?=,)/u.exec(text.slice(who[1], span[1]))
  if (!who || !name?.[1]) return who
  const end = who[1] + name[0].length
  return [end - name[1].length, end]
}

/** "had this from her cousin". */
function heardBy(sheet: Sheet, [from, to]: TextSpan): SaidBasis {
  const by =
    /\b(?:had|heard|got) (?:it|this|that) from ((?:his|her|their|an?|the) [\p{L}-]+(?: [\p{L}-]+)?)/u.exec(
      sheet.text.slice(from, to),
    )
  if (!by?.[1]) return { kind: 'unstated', by: null }
  const start = from + by.index + by[0].length - by[1].length
  return { kind: 'told-by', by: spoke(sheet, [start, start + by[1].length], null) }
}
