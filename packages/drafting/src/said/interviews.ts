/** "We spoke with eleven drivers. Nine said …": they say it in what the issuer reports. */
import type { TextSpan } from '@hearsay/reading'
import { toldBy } from './hearsay.ts'
import { isQuoted, type Sheet } from './sheet.ts'
import { shared, startOf, type Told, wordsAt } from './told.ts'
import { isIssued, mention } from './voice.ts'

export function withInterviews(told: readonly Told[], sheet: Sheet): Told[] {
  if (!isIssued(sheet)) return [...told]
  const heard = told.map((one) => {
    if (one.within !== null) return one
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
    if (!asked) return one
    if (one.sourceAt && one.crowd) return { ...one, within: asked.id }
    return one.sourceAt === null ? (byCount(one, asked, sheet) ?? one) : one
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

/** "Of these, nine had heard it": what so many of them say, which is read as the issuer's own. */
function byCount(one: Told, asked: Told, sheet: Sheet): Told | null {
  const [first] = one.words
  if (!first || isQuoted(sheet, first[0] + 1)) return null
  const found = COUNTED.exec(sheet.text.slice(...first))?.indices?.groups
  const [who, said] = [found?.who, found?.said]
  if (!who || !said) return null
  const span = ([from = 0, to = 0]: readonly number[]): TextSpan => [first[0] + from, first[0] + to]
  const by = span(who)
  return {
    ...one,
    words: [span(said)],
    found: [by],
    source: { ...mention(sheet.page, by[0], sheet.text.slice(...by)), crowd: CROWD },
    sourceAt: by,
    within: asked.id,
  }
}

const CROWD = { low: null, high: null, quantifier: null }

const COUNTED =
  /^(?:Of (?:these|them|those), |Another |The (?:other|remaining) )?(?<who>(?:\d+|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Tt]wenty(?:-\p{Ll}+)?|[Tt]hirty(?:-\p{Ll}+)?|[Ff]orty(?:-\p{Ll}+)?|[Ss]everal|[Ss]ome|[Mm]ost|[Nn]one|[Oo]thers)(?: (?:of (?:the )?\p{L}+(?: \p{L}+)?|others))?) (?<said>(?:had|have|has|was|were|would|could|did|saw|heard|felt|reported|described|recalled|remembered|said)\b.*)/dsu
