/** Who does what is done to a thing. */
import type { Meant } from '../meant/meant.ts'
import type { DraftParty, Parties } from '../parties/parties.ts'
import { phraseOf } from '../parties/phrase.ts'
import type { Said } from '../said/said.ts'
import type { Place } from '../ties/people.ts'

export interface Scene {
  readonly text: string
  readonly page: number
  /** Indices, among what is said, of the statements of the page. */
  readonly here: readonly number[]
  readonly said: readonly Said[]
  readonly parties: Parties
  readonly meant: Meant
  /** Where people are named on the page. */
  readonly people: readonly Place[]
  /** Whether the page is the paper of those who act. */
  readonly isOwn: boolean
}

/**
 * The party that a noun phrase at a place means; with nobody new where `isSubject`, for verbs have odd ones.
 */
export function partyAt(words: string, at: number, scene: Scene, isSubject: boolean): DraftParty | null {
  const { meant, page } = scene
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(/^(?:(?:and|but|then|so|by|to|from|that)\s+)+/i, '')
    .replace(/ (?:people|staff|folks|team)$/i, '')
    .trim()
  if (plain === '' || /^(?:anybody|anyone|nobody|somebody|someone|the public|court|a court)$/i.test(plain))
    return null
  if (/^(?:I|we|me|us|my|our)$/i.test(plain))
    return speakerAt(at, scene) ?? (scene.isOwn ? meant.issuer(page) : null)
  if (/^(?:he|she|him|her)$/i.test(plain))
    return (
      (isSubject ? speakerAt(at, scene) : null) ??
      scene.people.findLast(({ span }) => span[0] < at)?.party ??
      null
    )
  if (/^(?:it|they|them)$/i.test(plain)) return meant.body('it', page, at)
  const named = scene.people.find(
    ({ span }) =>
      overlapsWords(span, at, plain.length + 6) && plain.includes(scene.text.slice(span[1] - 3, span[1])),
  )
  if (named) return named.party
  const short = phraseOf(plain).kind === 'person' ? meant.named(phraseOf(plain).name) : null
  const known = short ?? exactly(plain, scene) ?? meant.named(plain)
  if (known) return known
  return isSubject && !/^\p{Lu}/u.test(plain)
    ? meant.body(plain, page, at)
    : meant.partyOrNew(plain, page, at)
}

const overlapsWords = ([from, to]: readonly [number, number], at: number, length: number): boolean =>
  to > at - 2 && from < at + length

/** Somebody who is described in the same words on the page: "a haulier". */
function exactly(words: string, { parties, page }: Scene): DraftParty | null {
  const plain = words.toLowerCase()
  return (
    parties.forms.find(
      ({ name, mentions }) =>
        mentions.some((mention) => mention.page === page) && name.toLowerCase() === plain,
    ) ?? null
  )
}

/** Who speaks at a place: the source of the innermost statement whose words hold it. */
export function speakerAt(at: number, { said, here, parties }: Scene): DraftParty | null {
  const holding = here
    .flatMap((index) => said[index] ?? [])
    .filter(({ source, words }) => source && words.some(([from, to]) => at >= from && at < to))
  const inner = holding.sort((a, b) => size(a) - size(b))[0]
  return inner?.source ? parties.formOf(inner.source) : null
}

const size = ({ words }: Said): number => words.reduce((sum, [from, to]) => sum + to - from, 0)

const CLAUSE = /[,.;:!?“”"()\n]\s*|\b(?:that|and|but|because|since|when|after|while|so)\s+/gi
const AUXILIARY =
  /(?:\s*\b(?:has|have|had|did|does|do|also|already|then|just|later|only|now|is|are|was|were|will|would)\b)+\s*$/i

/** The subject of a verb at a place of a sentence: who stands before it in its clause, or whoever speaks. */
export function subjectAt(sentenceStart: number, verbAt: number, scene: Scene): DraftParty | null {
  const { text } = scene
  const before = text.slice(sentenceStart, verbAt).replace(/\[\d+\]/g, '   ')
  let begin = 0
  for (const { index, 0: mark } of before.matchAll(CLAUSE))
    if (index + mark.length < before.length) begin = index + mark.length
  const clause = before.slice(begin)
  const words = clause
    .replace(AUXILIARY, '')
    .trim()
    .replace(/^(?:on|in|at|after|before|during|by|earlier)\b.*\s(?=(?:the|a|an)\s)/i, '')
  const at = sentenceStart + begin
  // "On the night of the third we received it."
  const pronoun = /(?:^|\s)(I|we|it|they|he|she)$/i.exec(words)?.[1]
  if (pronoun && pronoun !== words) return partyAt(pronoun, verbAt, scene, true)
  if (words !== '') {
    const found =
      partyAt(words, at, scene, true) ??
      partyAt(words.split(/\s+(?:in|on|of|at|from)\s+/)[0] ?? '', at, scene, true)
    if (found) return found
    if (/^\p{Lu}/u.test(words) && !/^(?:The|A|An|If|As|On|In|At|Not)\b/.test(words)) return null
    if (!/^(?:not|never)$/i.test(words))
      return speakerAt(verbAt, scene) ?? last(text, sentenceStart, begin, scene)
  }
  return speakerAt(verbAt, scene) ?? speakerAt(verbAt + 2, scene) ?? last(text, sentenceStart, begin, scene)
}

/** The party that the clause before has as its subject: "Ostrey was asked, and declined". */
function last(_: string, sentenceStart: number, begin: number, scene: Scene): DraftParty | null {
  const known = scene.people.findLast(
    ({ span }) => span[0] >= sentenceStart && span[0] < sentenceStart + begin,
  )
  return known?.party ?? null
}
