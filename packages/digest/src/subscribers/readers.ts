import { isLocale, LOCALES, type Locale } from '@hearsay/words'
import type { Transaction } from 'kysely'
import { type Choice, isZone } from '../core/choice.ts'
import { momentAt, slotsAround } from '../core/slots.ts'
import { holderOf, withHolder } from './find.ts'
import type { Subscribers } from './open.ts'
import type { DigestTables, State, SubscriberRow } from './tables.ts'
import { type Purpose, tokenFor } from './tokens.ts'

/** Somebody as the pages behind their links know them: never by address. */
export interface Reader {
  readonly state: State
  readonly choice: Choice
  /** Tokens of the other pages that they may open. */
  readonly tokens: Readonly<Record<'choices' | 'leave' | 'erase', string>>
}

export function readerOf({ keys }: Pick<Subscribers, 'keys'>, row: SubscriberRow): Reader {
  const token = (purpose: 'choices' | 'leave' | 'erase') => tokenFor(keys, purpose, row)
  return {
    state: row.state,
    choice: choiceOf(row),
    tokens: { choices: token('choices'), leave: token('leave'), erase: token('erase') },
  }
}

export function choiceOf({ cases, editions, zone, locale }: ChoiceRow): Choice {
  return {
    cases: cases === '' ? null : (JSON.parse(cases) as string[]),
    editions,
    // A zone that is known today may not be tomorrow, on another machine.
    zone: isZone(zone) ? zone : 'UTC',
    locale: localeOf(locale),
  }
}

type ChoiceRow = Pick<SubscriberRow, 'cases' | 'editions' | 'zone' | 'locale'>

const localeOf = (given: string): Locale => (isLocale(given) ? given : LOCALES[0])

/** Looks, and changes nothing. */
export async function reader(
  subscribers: Subscribers,
  purpose: Purpose,
  token: string,
): Promise<Reader | undefined> {
  const row = await holderOf(subscribers, purpose, token)
  return row && readerOf(subscribers, row)
}

/**
 * Confirms what was asked for. To do it twice is to do it once. @param zone of their clocks, where it is
 * known
 */
export function confirm(subscribers: Subscribers, token: string, zone?: string): Promise<Reader | undefined> {
  return withHolder(subscribers, 'confirm', token, async (trx, row) => {
    if (row.state === 'confirmed') return readerOf(subscribers, row)
    if (row.state !== 'asked') return undefined
    const at = zone !== undefined && isZone(zone) ? zone : row.zone
    return await begin(subscribers, trx, { ...row, zone: at })
  })
}

/** Goes on after somebody left by mistake. */
export function goOn(subscribers: Subscribers, token: string): Promise<Reader | undefined> {
  return withHolder(subscribers, 'choices', token, async (trx, row) =>
    row.state === 'left' ? await begin(subscribers, trx, row) : readerOf(subscribers, row),
  )
}

/** From now on they are told what changes from now on. */
async function begin(
  subscribers: Subscribers,
  trx: Transaction<DigestTables>,
  row: SubscriberRow,
): Promise<Reader> {
  const at = momentAt(subscribers.now())
  const begun = {
    state: 'confirmed',
    zone: row.zone,
    confirmed_at: at,
    covered: at,
    due: dueAfter(subscribers, row),
    ended_at: '',
    ended_why: '',
    strikes: 0,
    strike_at: '',
  } as const
  await trx.updateTable('subscribers').set(begun).where('id', '=', row.id).execute()
  return readerOf(subscribers, { ...row, ...begun })
}

/** Keeps what somebody chose. */
export function choose(
  subscribers: Subscribers,
  token: string,
  { cases, editions, zone, locale }: Choice,
): Promise<Reader | undefined> {
  return withHolder(subscribers, 'choices', token, async (trx, row) => {
    const chosen = { cases: cases === null ? '' : JSON.stringify(cases), editions, zone, locale }
    const due = row.state === 'confirmed' ? dueAfter(subscribers, chosen) : ''
    await trx
      .updateTable('subscribers')
      .set({ ...chosen, due })
      .where('id', '=', row.id)
      .execute()
    return readerOf(subscribers, { ...row, ...chosen })
  })
}

/** When the next edition is due, for whoever has just begun or chosen. */
function dueAfter(
  { now }: Subscribers,
  { editions, zone }: Pick<SubscriberRow, 'editions' | 'zone'>,
): string {
  return momentAt(slotsAround(editions, zone, now()).next.at)
}

/** Stops the digest. To do it twice is to do it once. */
export function leave(subscribers: Subscribers, token: string): Promise<Reader | undefined> {
  return withHolder(subscribers, 'leave', token, async (trx, row) => {
    if (row.state === 'asked' || row.state === 'confirmed')
      await end(subscribers, trx, row.id, 'left', 'by the reader')
    return readerOf(subscribers, { ...row, state: 'left' })
  })
}

/** No more is sent, not even what was about to be. */
export async function end(
  { now }: Subscribers,
  trx: Transaction<DigestTables>,
  id: string,
  state: 'left' | 'stopped',
  why: string,
): Promise<void> {
  const ended = { state, ended_at: momentAt(now()), ended_why: why, due: '' }
  await trx.updateTable('subscribers').set(ended).where('id', '=', id).execute()
  await trx.deleteFrom('deliveries').where('subscriber_id', '=', id).execute()
}
