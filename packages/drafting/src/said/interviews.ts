/** "We spoke with eleven drivers. Nine said …": they say it in what the issuer reports. */
import type { TextSpan } from '@hearsay/reading'
import { toldBy } from './hearsay.ts'
import { mention } from './issuer.ts'
import type { Sheet } from './sheet.ts'
import { shared, startOf, type Told, wordsAt } from './told.ts'
import { isIssued } from './voice.ts'

export function withInterviews(told: readonly Told[], sheet: Sheet): Told[] {
  if (!isIssued(sheet)) return [...told]
  const heard = told.map((one) => {
    if (one.within !== null || !one.sourceAt || !one.crowd) return one
    const block = sheet.paragraphs.find(([from, to]) => shared([[from, to]], one.words) > 0)
    const asked =
      block &&
      told.find(
        (other) =>
          other.id !== one.id &&
          startOf(other) < startOf(one) &&
          shared([block], other.words) > 0 &&
          SPOKE.test(wordsAt(sheet.text, other.words)),
      )
    return asked ? { ...one, within: asked.id } : one
  })
  return heard.map((one) => (heard.some(({ within }) => within === one.id) ? ofThem(one, sheet) : one))
}

/** What is known from those who were asked. */
function ofThem(one: Told, sheet: Sheet): Told {
  const [first] = one.words
  const at = first && WHOM.exec(sheet.text.slice(...first))?.indices?.groups?.whom
  if (!at || one.basis.kind === 'told-by') return one
  const span: TextSpan = [first[0] + at[0], first[0] + at[1]]
  const whom = mention(sheet.page, span[0], sheet.text.slice(...span))
  return { ...one, act: 'report', basis: toldBy({ ...whom, crowd: CROWD }) }
}

const WHOM =
  /\b(?:(?:spoke|spoken|talked)\s(?:to|with)|interviewed|questioned|had|sent|placed|posted)\s(?<whom>[\p{L}\d\s’'-]{3,60}?)(?=\s(?:who|in|on|at|from|between)\b|[,.;]|$)/du

const SPOKE =
  /\b(?:spoke|spoken|talked) (?:to|with)\b|\b(?:interviewed|questioned)\b|\b(?:had|sent|placed|posted) (?:\p{Ll}+|\d+) (?:\p{Ll}+ )?(?:observers|stewards|monitors|volunteers|watchers|delegates)\b/u

const CROWD = { low: null, high: null, quantifier: null }
