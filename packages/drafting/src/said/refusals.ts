/** "We asked the Staff. It declined.": a page tells of refusals without a word of saying. */
import type { TextSpan } from '@hearsay/reading'
import { mention } from './issuer.ts'
import type { Sheet } from './sheet.ts'
import { freshId, shared, type Told, wordsAt } from './told.ts'
import { isCovered, ownOf } from './voice.ts'

/** "We asked the Staff for it. It declined.": whoever was asked declines. */
export function withRefusals(told: readonly Told[], sheet: Sheet): Told[] {
  const newId = freshId(told)
  let now = [...told]
  for (const { index, groups, indices } of sheet.text.matchAll(ASKED)) {
    const [who, no] = [indices?.groups?.who, indices?.groups?.no]
    if (!who || !no || !groups) continue
    const source = mention(sheet.page, who[0], wordsAt(sheet.text, [[who[0], who[1]]]))
    const covered = now.find(({ words, found }) => shared([[no[0], no[1]]], [...words, ...found]) > 0)
    const refusal = ownOf([no[0], no[1]], source, covered?.id ?? newId(), sheet)
    const words = covered && covered.words.length > 0 ? spanning(no, covered.words) : refusal.words
    const whole = { ...refusal, words, act: 'refuse' as const, basis: { kind: 'own' as const, by: null } }
    now = covered ? now.map((one) => (one.id === covered.id ? whole : one)) : [...now, whole]
    void index
  }
  return now
}

const spanning = ([from, to]: readonly [number, number], words: readonly TextSpan[]): TextSpan[] => [
  [from, Math.max(to, ...words.map(([, end]) => end))],
]

const ASKED =
  /\b[Ww]e (?:have )?asked (?<who>(?:the |The )?[\p{L}\s’'-]{3,50}?) (?:for|to|about|whether)\b[^.]{0,120}\.\s+(?<no>(?:It|They|He|She|The request|Our request) (?:declined|refused|was refused|was declined|did not wish|would not)[^.]{0,100})\./dgu

/** "The visit was refused.": whoever was asked before, in the same paragraph, refuses. */
export function withRefusers(told: readonly Told[], sheet: Sheet): Told[] {
  const newId = freshId(told)
  let now = [...told]
  for (const sentence of sheet.sentences) {
    const words = sheet.text.slice(...sentence)
    const block = sheet.paragraphs.find(([from, to]) => sentence[0] >= from && sentence[0] < to)
    if (!block || !WAS_REFUSED.test(words)) continue
    const who = [...sheet.text.slice(block[0], sentence[0]).matchAll(ASKS)].at(-1)?.indices?.groups?.who
    if (!who) continue
    const span: TextSpan = [block[0] + who[0], block[0] + who[1]]
    const source = mention(sheet.page, span[0], wordsAt(sheet.text, [span]).replace(/^[Tt]he /, ''))
    const covered = now.find((one) => shared([sentence], one.words) > 0)
    if (covered && covered.sourceAt !== null) continue
    const refusal = { ...ownOf(sentence, source, covered?.id ?? newId(), sheet), act: 'refuse' as const }
    now = covered ? now.map((one) => (one === covered ? refusal : one)) : [...now, refusal]
  }
  return now
}

const ASKS =
  /\b[Aa]sk(?:ed|s) (?:[^.]{0,20} times )?(?<who>(?:the |The )?\p{Lu}[\p{L}’'-]+(?: (?:of )?\p{Lu}[\p{L}’'-]+)*|the \p{Ll}+(?: \p{Ll}+)?) (?:for|to|about|whether)\b/dgu
const WAS_REFUSED =
  /^(?:(?:The|A|Our|Its|That|Both|This) )?(?:[Rr]equests?|[Vv]isits?|[Aa]pplications?|[Aa]ccess|[Pp]ermission|[Ii]nspection)\b[^.]*\b(?:was|were|has been|have been) (?:refused|declined|denied|rejected|turned down)\b(?! by)/u

/** "X would not show it", "did not wish to see us": a page tells of a refusal without a word of saying. */
export function withDeclining(told: readonly Told[], sheet: Sheet): Told[] {
  const newId = freshId(told)
  const found = sheet.sentences.flatMap((sentence) => {
    const match = WOULD_NOT.exec(sheet.text.slice(...sentence))
    const [who, no] = [match?.indices?.groups?.who, match?.indices?.groups?.no]
    if (!who || !no || isCovered(sentence, told, sheet)) return []
    if (/\b(?:it|they|said|says)\b/i.test(match?.groups?.who ?? '')) return []
    const at: TextSpan = [sentence[0] + no[0], sentence[0] + no[1]]
    const source = mention(
      sheet.page,
      sentence[0] + who[0],
      wordsAt(sheet.text, [[sentence[0] + who[0], sentence[0] + who[1]]]),
    )
    const one = ownOf(at, source, newId(), sheet)
    return [{ ...one, act: 'refuse' as const, basis: { kind: 'own' as const, by: null } }]
  })
  return [...told, ...found]
}

const WOULD_NOT =
  /^(?<who>(?:The |A )?[\p{L}][\p{L}\s’'-]{2,40}?) (?<no>(?:would not|refused to|declined to) (?:show|let|allow|discuss|hand|supply|comment|release|publish|speak|talk|meet|open|answer)\b[^.]{3,120})/du
