import { aboutLocale, digestText, zonedDay, zonedMoment } from '@hearsay/words'
import type { ChangedCase } from '../changed.ts'
import type { Choice } from '../choice.ts'
import type { Slot } from '../slots.ts'
import { type About, addressOf } from './about.ts'

/** Changes of one edition that a mail tells; the page has them all. */
const ITEMS = 5
/**
 * Cases that a mail tells whole, of others the title: mail programs cut what is longer than a hundred
 * thousand bytes, and with it the links that stop it.
 */
const WHOLE = 20
/** Editions of one case that a mail tells. */
const EDITIONS = 2
/** Cases that a mail names. */
const MOST = 60

/** An edition as a mail tells it, in the reader's language but for the sentence. */
export interface ToldEdition {
  readonly line: string
  readonly sentence?: string | undefined
  readonly items: readonly string[]
  /** How many changes more there are, in words; empty where there are none. */
  readonly more: string
}

export interface ToldCase
  extends Pick<ChangedCase, 'kicker' | 'title' | 'question' | 'standing' | 'language'> {
  readonly href: string
  /** Whether no more is told of it than what it is. */
  readonly isBrief: boolean
  readonly editions: readonly ToldEdition[]
  /** How many editions more there were in the slot, in words; empty where there were none. */
  readonly more: string
}

/** All that a mail says, before it is HTML or plain text. */
export interface Told {
  readonly locale: Choice['locale']
  readonly direction: 'ltr' | 'rtl'
  readonly subject: string
  readonly kind: string
  readonly day: string
  readonly lead: string
  readonly cases: readonly ToldCase[]
  readonly sentBy: string
  readonly site: string
  readonly terms: string
  readonly privacy: string
}

/** What is told of cases that changed in a slot; there is at least one. */
export function toldOf(changed: readonly ChangedCase[], choice: Choice, slot: Slot, about: About): Told {
  const { locale, zone } = choice
  const kind = digestText(locale, `kind.${slot.kind}`)
  const title = changed[0]?.title ?? ''
  const { direction } = aboutLocale(locale)
  return {
    locale,
    direction,
    subject: digestText(locale, 'subject', { kind, title, more: changed.length - 1 }),
    kind,
    day: zonedDay(slot.to, zone, locale),
    lead: digestText(locale, 'lead', { count: changed.length, since: zonedMoment(slot.from, zone, locale) }),
    cases: changed.slice(0, MOST).map((one, index) => toldCase(one, index >= WHOLE, choice, about)),
    sentBy: digestText(locale, 'sentBy', { desk: about.desk || digestText(locale, 'someDesk') }),
    site: about.site,
    terms: addressOf('/terms', about),
    privacy: addressOf('/privacy', about),
  }
}

function toldCase(one: ChangedCase, isBrief: boolean, { locale, zone }: Choice, about: About): ToldCase {
  const rest = one.editions.length - EDITIONS
  return {
    ...one,
    isBrief,
    href: addressOf(one.href, about),
    more: rest > 0 ? digestText(locale, 'moreEditions', { count: rest }) : '',
    editions: one.editions.slice(0, EDITIONS).map(({ number, at, sentence, items }) => ({
      line: digestText(locale, 'edition', { number, time: zonedMoment(at, zone, locale) }),
      sentence,
      items: items.slice(0, ITEMS),
      more: items.length > ITEMS ? digestText(locale, 'more', { count: items.length - ITEMS }) : '',
    })),
  }
}
