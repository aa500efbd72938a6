/**
 * How a source says that it knows: told by another, by a thing that it has, and else what the marks of its
 * words, of itself and of its page make likeliest.
 */
import { type Likely, likeliest } from './knowing/likeliest.ts'
import { looksAt } from './knowing/look.ts'
import { canSpeak, isPerson } from './people.ts'
import type { SaidBasis } from './said.ts'
import type { Sheet } from './sheet.ts'
import { sameVoice, type Told } from './told.ts'

export function withBases(told: readonly Told[], sheet: Sheet): Told[] {
  const sound = told.map((one) => (isToldByNobody(one, told) ? { ...one, basis: UNSTATED } : one))
  return looksAt(sound, sheet).map((look, index) => {
    const { one, words } = look
    const before = sound[index - 1]
    if (before?.basis.kind === 'told-by' && sameVoice(before.source, one.source) && GOES_ON.test(words))
      return { ...one, basis: before.basis }
    if (one.basis.kind === 'told-by') return one
    if (HOLDS.test(words)) return { ...one, basis: { kind: 'holds', by: null } }
    return withLikely(one, likeliest(look))
  })
}

const UNSTATED: SaidBasis = { kind: 'unstated', by: null }

const withLikely = (one: Told, { kind, chance }: Likely): Told => ({
  ...one,
  basis: { kind, by: null },
  chance: { ...one.chance, basis: chance },
})

/** A thing that shows it, and whose it is: "we have the tape", "it is in my freezer", "holds video". */
const THING =
  '(?:photos?|pictures?|videos?|footage|recordings?|dashcam|camera|film|tapes?|files?|copy|copies|charts?|logs?|lists?|letters?|receipts?|rolls?|records?|registers?|logbooks?|printouts?|papers?|documents?|prints?|notebooks?|samples?|jars?|books?)'
const HOLDS = new RegExp(
  `\\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)(?:['’]ve)? (?:still )?(?:have|has|had|hold|holds|held|keep|keeps|kept|took) (?:the|a|an|it|them|that|this|my|our|his|her|its)\\b(?: \\p{L}+){0,3}? ${THING}\\b` +
    `|^(?:holds?|keeps?) (?:the |a |an )?(?:\\p{L}+ )?${THING}\\b|\\b(?:holds|keeps) (?:the |a |an )?${THING} (?:of|from)\\b` +
    "|\\b(?:I|[Ww]e)(?:['’]ve| have)? (?:keep|kept|put) (?:it|them) in\\b|\\b[Ii]t['’]?(?: i)?s in my\\b|\\bI (?:filmed|recorded|photographed)\\b" +
    '|\\b(?:[Oo]ur|[Mm]y) (?:\\p{Ll}+ )?\\p{Ll}*(?:graph|meter|camera|recorder|sensor|gauge)s? (?:registered|recorded|shows?|showed)\\b',
  'u',
)

/** What follows from what was told is told too. */
const GOES_ON = /^[Ss]o (?:the|it|they|he|she|that)\b/

/** What is no speaker, and says nothing on the page, told nothing: "blows from the far end". */
function isToldByNobody({ basis: { kind, by } }: Told, told: readonly Told[]): boolean {
  if (kind !== 'told-by' || by === null || canSpeak(by.name)) return false
  const isSomebody = /\p{Lu}/u.test(by.name.slice(4)) || by.name.split(/\s+/).some(isPerson)
  return !isSomebody && !told.some(({ source }) => sameVoice(source, by))
}
