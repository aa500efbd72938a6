import { type Cast, pair, reports, type SameForms } from './cast.ts'
import type { Form } from './forms.ts'
import type { Sayings } from './sayings.ts'
import { HIDDEN, isAnybody, NOT_ONE, sense } from './vocabulary.ts'

/**
 * "A woman who survived", at the head of a page that names one below: papers describe in the lead whom they
 * name where they quote.
 */
export function sameLeads(cast: Cast, sayings: Sayings): SameForms[] {
  return cast.described.flatMap((from) => {
    const [page = -1] = from.pages
    const { kind, isDefinite, whose } = from.phrase
    const start = from.mentions[0]?.span[0] ?? Infinity
    if (
      kind !== 'person' ||
      from.isCrowd ||
      isDefinite ||
      whose ||
      HIDDEN.test(from.words) ||
      NOT_ONE.test(from.words)
    )
      return []
    if (start > headOf(cast, page)) return []
    const ranked = (cast.namedOn.get(page) ?? [])
      .filter((into) => into.phrase.kind === 'person' && isBelow(into, page, start) && !reports(from, into))
      .map((into) => ({ into, chance: chanceOf(cast, sayings, from, into) }))
      .filter(({ chance }) => chance > 0)
      .sort((a, b) => b.chance - a.chance)
    const [best, next] = ranked
    if (best && best.chance > (next?.chance ?? 0)) return [pair(from, best.into, 'only-one', best.chance)]
    return isHeadline(from) ? firstBelow(cast, from, page, start) : []
  })
}

/** "Driver who fled says": a headline leaves the article out. */
const isHeadline = ({ words, phrase: { head } }: Form): boolean =>
  !/^(?:an?|one|the)\s/i.test(words) && isAnybody(head)

/** Whom a headline means stands first below it. */
function firstBelow({ namedOn }: Cast, from: Form, page: number, start: number): SameForms[] {
  const at = (form: Form) => form.mentions.find((mention) => mention.page === page)?.span[0] ?? Infinity
  const [into] = (namedOn.get(page) ?? [])
    .filter((form) => form.phrase.kind === 'person' && isBelow(form, page, start) && !reports(from, form))
    .sort((a, b) => at(a) - at(b))
  return into ? [pair(from, into, 'only-one', 0.6)] : []
}

/** Where the head of a page ends: its title and first paragraphs. */
const headOf = ({ pages }: Cast, page: number): number => (pages[page]?.article[0]?.start ?? 0) + HEAD
const HEAD = 700

const isBelow = (into: Form, page: number, start: number): boolean =>
  into.mentions.some((mention) => mention.page === page && mention.span[0] > start) &&
  !into.mentions.some((mention) => mention.page === page && mention.span[0] < start)

function chanceOf({ roles }: Cast, sayings: Sayings, from: Form, into: Form): number {
  const { head } = from.phrase
  const isSo = (roles.get(into) ?? []).some((role) => sense(role.head) === sense(head))
  if (isSo) return isAnybody(head) ? 0.85 : 0.9
  const words = sayings.alike(from, into)
  return words >= 0.2 ? 0.6 + words / 4 : 0
}
