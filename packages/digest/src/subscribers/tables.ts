import type { Editions, Kind } from '../core/choice.ts'

/** How somebody stands: asked and not confirmed; confirmed; left; stopped by a bounce or a complaint. */
export type State = 'asked' | 'confirmed' | 'left' | 'stopped'

/**
 * Times are texts that compare as they stand: RFC 3339 in UTC, to the millisecond. What there is none of is
 * an empty text: every value has the type of its column.
 */
export interface SubscriberRow {
  /** By chance; it stands in links. */
  id: string
  /** A keyed hash of the address: it is found by this, and tells nobody without the key. */
  finder: string
  /** Enciphered. */
  address: Uint8Array
  state: State
  /** How often somebody has begun anew; a link to confirm is of one of these alone. */
  round: number
  locale: string
  /** JSON list of ids; empty for all. */
  cases: string
  editions: Editions
  zone: string
  /** Versions of what they were shown: the sentence of consent, the terms, what is kept. */
  consent: number
  terms: number
  privacy: number
  asked_at: string
  confirmed_at: string
  ended_at: string
  ended_why: string
  /** Up to when they have been told what changed. */
  covered: string
  /** When their next edition is due; empty for whoever gets none. */
  due: string
  /** Mails sent at somebody's asking, since when. */
  letters: number
  letters_from: string
  /** Times that a mail came back in a way that may pass, and when last. */
  strikes: number
  strike_at: string
}

/** What somebody typed into the form, until it has been seen to. */
export interface AskRow {
  id: string
  finder: string
  address: Uint8Array
  locale: string
  consent: number
  terms: number
  privacy: number
  asked_at: string
  /** Which mail it comes to, and whose, once that is known. */
  letter: 'confirm' | 'known' | ''
  subscriber_id: string
  attempts: number
  /** Who is at work on it; and until when nobody else may be. */
  lease: string
  free_at: string
}

/** An edition of the digest that somebody is to get; gone as soon as it is sent. */
export interface DeliveryRow {
  subscriber_id: string
  kind: Kind
  from_at: string
  to_at: string
  attempts: number
  lease: string
  free_at: string
  /** Since when the reader's own mailbox has put it off. */
  failing_since: string
}

/** When an edition of a case counts as published, once somebody has looked. */
export interface SeenRow {
  case_id: string
  number: number
  counted: string
}

export interface DigestTables {
  subscribers: SubscriberRow
  asks: AskRow
  deliveries: DeliveryRow
  seen: SeenRow
  /** How often something was done in an hour. */
  counts: { what: string; hour: string; n: number }
  meta: { name: string; value: string }
}

/** Tables from which somebody is erased. */
export const PERSONAL = ['subscribers', 'asks', 'deliveries'] as const
