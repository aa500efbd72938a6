import { type Case, chainOf, type Sighting, type Statement } from '@hearsay/case'
import { type Locale, shortFor, sourceName, titleFor, unstopped, type WhenWords } from '@hearsay/words'
import { attribution, type Voice } from '../attribution.ts'
import { caseHref, saidId } from '../links.ts'
import { inDateOrder } from '../records/by-date.ts'
import { whenIn } from '../records/own-words.ts'
import { saidAt } from '../records/said-at.ts'

/** A version seen running: every sighting of it, the earliest first, those without a date last. */
export interface Rumour {
  /** Of the claim, account or narrative that it is a form of. */
  readonly of: string
  readonly subject: string
  readonly sightings: readonly Seen[]
}

/** One sighting: in what form, where and when, and who says so. */
export interface Seen {
  readonly id: string
  readonly form: string
  readonly place?: string
  readonly when?: WhenWords
  readonly edtf?: string
  /** Innermost voice first, the page last. */
  readonly voices: readonly Voice[]
  /** Who is said to tell it; absent where nobody is named. */
  readonly teller?: string
  readonly href: string
}

/** Rumours of a case, in the order of their first record. */
export function rumoursIn(of: Case, locale: Locale): Rumour[] {
  const bySubject = Map.groupBy(of.sighting.values(), (sighting) => sighting.of)
  return [...bySubject].map(([subject, sightings]) => ({
    of: subject,
    subject: unstopped(
      of.account.has(subject) ? titleFor(of, subject, locale) : shortFor(of, subject, locale),
    ),
    sightings: inDateOrder(sightings.map((sighting) => seen(of, sighting, locale))),
  }))
}

function seen(of: Case, { id, form, place, when, statement: told }: Sighting, locale: Locale): Seen {
  const statement = of.statement.get(told)
  const at = when ?? (statement && saidAt(of, statement)?.when)
  const teller = statement && tellerOf(of, statement, locale)
  return {
    id,
    form,
    ...(place !== undefined && { place: titleFor(of, place, locale) }),
    ...(at && { when: whenIn(of, at, [told], locale) }),
    ...(at?.edtf !== undefined && { edtf: at.edtf }),
    voices: statement ? attribution(of, statement, locale) : [],
    ...(teller !== undefined && { teller }),
    href: `${caseHref(of.head.id, locale)}#${saidId(told)}`,
  }
}

/** The innermost voice that the page names; nobody is invented where it names none. */
function tellerOf(of: Case, statement: Statement, locale: Locale): string | undefined {
  const innermost = chainOf(of, statement)[0]
  return innermost?.source == null ? undefined : sourceName(of, innermost.source, locale)
}
