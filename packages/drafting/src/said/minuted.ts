/** Minutes go on telling what somebody said without a word that says so: "He had walked the road." */
import type { TextSpan } from '@hearsay/reading'
import { paragraphAt, spoke } from './mend.ts'
import type { Sheet } from './sheet.ts'
import { freshId, PLAIN, shared, startOf, type Told, wordsAt } from './told.ts'

export function withMinuted(told: readonly Told[], sheet: Sheet): Told[] {
  if (!MINUTES.test(sheet.text.slice(0, HEAD))) return [...told]
  const newId = freshId(told)
  const made: Told[] = []
  const inOrder = [...told].sort((a, b) => startOf(a) - startOf(b))
  const meant = new Map<string, Told>()
  let [next, last]: [number, Told | null] = [0, null]
  for (const sentence of sheet.sentences) {
    const found = HAD.exec(sheet.text.slice(...sentence))?.indices?.groups
    for (let one = inOrder[next]; one && startOf(one) < sentence[0]; one = inOrder[++next]) {
      if (one.within === null && one.source) last = one
      if (one.source) meant.set(surname(one.source.name), one)
    }
    const near = inOrder.slice(Math.max(0, next - NEAR), next + 1)
    if (!found?.who || !found.said) continue
    if (near.some(({ words, found: by }) => shared([sentence], [...words, ...by]) > 0)) continue
    const who: TextSpan = [sentence[0] + found.who[0], sentence[0] + found.who[1]]
    const name = wordsAt(sheet.text, [who])
    const before = /^(?:he|she)$/i.test(name) ? last : (meant.get(surname(name)) ?? null)
    const source = before?.source ?? (/ /.test(name) ? spoke(sheet, who, null) : null)
    if (!source || (before && startOf(before) < paragraphAt(sheet, sentence[0])[0] && !/ /.test(name)))
      continue
    const isThere = before && startOf(before) >= paragraphAt(sheet, sentence[0])[0]
    made.push({
      id: newId(),
      page: sheet.page,
      words: [[sentence[0] + found.said[0], sentence[0] + found.said[1]]],
      found: [who],
      source,
      sourceAt: who,
      cue: '',
      ...PLAIN,
      within: isThere ? before.within : null,
      chance: { words: MINUTED, source: MINUTED, basis: MINUTED },
    })
  }
  return [...told, ...made].sort((a, b) => startOf(a) - startOf(b))
}

/** The name by which minutes call somebody again: "Mr J. Lind" is "Mr Lind". */
const surname = (name: string): string => name.split(' ').at(-1) ?? name

/** How many statements back a sentence may be covered by. */
const NEAR = 8
/** Characters: a page says within so many what it is. */
const HEAD = 400
const MINUTES =
  /\b(?:minutes|(?:extraordinary|special|ordinary|annual|general|emergency|public) (?:general )?meeting|meeting of|record of (?:the )?(?:meeting|proceedings)|sitting of)\b/i
/** "Mr Lind had walked …", "It was she who had …". */
const HAD =
  /^(?:\p{Lu}[^.]{2,40}\. )?(?<said>(?:It was )?(?<who>[Hh]e|[Ss]he|(?:Mr|Mrs|Ms|Miss|Dr|Major|Captain|Professor|Inspector|Cllr|Councillor)\.? (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+)(?: who)?,? had(?: not| never| also| himself| herself)? \p{Ll}[\s\S]{8,}?)[.]?$/du
/** The share right of these. */
const MINUTED = 0.7
