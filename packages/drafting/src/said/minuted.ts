/** Minutes go on telling what somebody said without a word that says so: "He had walked the road." */
import type { TextSpan } from '@hearsay/reading'
import { paragraphAt, spoke } from './mend.ts'
import type { Mention } from './said.ts'
import { type Sheet } from './sheet.ts'
import { freshId, PLAIN, shared, startOf, type Told, wordsAt } from './told.ts'

export function withMinuted(told: readonly Told[], sheet: Sheet): Told[] {
  if (!MINUTES.test(sheet.text.slice(0, HEAD))) return [...told]
  const newId = freshId(told)
  const made: Told[] = []
  let earlier = 0
  const inOrder = told.filter(({ within }) => within === null).sort((a, b) => startOf(a) - startOf(b))
  let last: Mention | null = null
  for (const sentence of sheet.sentences) {
    const block = paragraphAt(sheet, sentence[0])
    for (let one = inOrder[earlier]; one && startOf(one) < sentence[0]; one = inOrder[++earlier])
      last = one.source ?? last
    const here: readonly Told[] = [inOrder[earlier - 1], inOrder[earlier]].filter((one) => one !== undefined)
    if (here.some((one) => shared([sentence], one.words) > 0 || shared([sentence], one.found) > 0)) continue
    const found = HAD.exec(sheet.text.slice(...sentence))?.indices?.groups
    if (!found?.who || !found.said) continue
    const who: TextSpan = [sentence[0] + found.who[0], sentence[0] + found.who[1]]
    const goesOn = /^(?:he|she)$/i.test(sheet.text.slice(...who))
    const source = goesOn ? last : spoke(sheet, who, null)
    if (!source || (goesOn && source.span[0] < block[0] - NEAR)) continue
    last = source
    made.push({
      id: newId(),
      page: sheet.page,
      words: [[sentence[0] + found.said[0], sentence[0] + found.said[1]]],
      found: [who],
      source,
      sourceAt: who,
      cue: '',
      ...PLAIN,
      chance: { words: MINUTED, source: MINUTED, basis: MINUTED },
    })
  }
  return [...told, ...made].sort((a, b) => startOf(a) - startOf(b))
}

/** Characters: a page says within so many what it is. */
const HEAD = 400
const MINUTES =
  /\b(?:minutes|(?:extraordinary|special|ordinary|annual|general|emergency|public) (?:general )?meeting|meeting of|record of (?:the )?(?:meeting|proceedings)|sitting of)\b/i
/** "Mr Lind had walked …", "It was she who had …". */
const HAD =
  /^(?:\p{Lu}[^.]{2,40}\. )?(?<said>(?:It was )?(?<who>[Hh]e|[Ss]he|(?:Mr|Mrs|Ms|Miss|Dr|Major|Captain|Professor|Inspector|Cllr|Councillor)\.? (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+)(?: who)?,? had(?: not| never| also| himself| herself)? \p{Ll}[\s\S]{8,}?)[.]?$/du
/** Characters back to who was named last. */
const NEAR = 2000
/** The share right of these. */
const MINUTED = 0.7
