import type { Transaction } from 'kysely'
import type { Address } from '../core/address.ts'
import { CHOSEN_AT_FIRST } from '../core/choice.ts'
import { momentAt } from '../core/slots.ts'
import { DAY, LETTERS_A_DAY } from './limits.ts'
import { lock } from './lock.ts'
import type { Subscribers } from './open.ts'
import type { AskRow, DigestTables, SubscriberRow } from './tables.ts'
import { newId } from './tokens.ts'

/** Which mail an ask comes to, and whose it is; null where none is sent. */
export type Answered = { readonly letter: 'confirm' | 'known'; readonly row: SubscriberRow } | null

/**
 * Sees to what somebody asked, once: whoever takes it up again finds what was decided. Of an address that has
 * had as many mails today as it may, or from which somebody complained, nothing comes.
 */
export function answerAsk(subscribers: Subscribers, ask: AskRow, address: Address): Promise<Answered> {
  return subscribers.database.write(async (trx) => {
    // Two that ask for one address at once would each be its first.
    await lock(trx, 'asks')
    // Whoever was erased since is not put in again.
    const isThere = await trx.selectFrom('asks').select('id').where('id', '=', ask.id).executeTakeFirst()
    if (isThere === undefined) return null
    const known = await byFinder(trx, ask.finder)
    if (ask.letter !== '') return known ? { letter: ask.letter, row: known } : null
    const row = known ? await again(subscribers, trx, known, ask) : await anew(subscribers, trx, ask, address)
    if (row === null) return null
    const letter = row.state === 'confirmed' ? 'known' : 'confirm'
    await trx.updateTable('asks').set({ letter, subscriber_id: row.id }).where('id', '=', ask.id).execute()
    return { letter, row }
  })
}

function byFinder(trx: Transaction<DigestTables>, finder: string): Promise<SubscriberRow | undefined> {
  return trx.selectFrom('subscribers').selectAll().where('finder', '=', finder).executeTakeFirst()
}

async function anew(
  { keys, random, now }: Subscribers,
  trx: Transaction<DigestTables>,
  { finder, locale, consent, terms, privacy, asked_at }: AskRow,
  address: Address,
): Promise<SubscriberRow> {
  const id = newId(random)
  const row: SubscriberRow = {
    id,
    finder,
    address: keys.seal(id, address),
    state: 'asked',
    round: 1,
    locale,
    ...CHOSEN_AT_FIRST,
    cases: '',
    consent,
    terms,
    privacy,
    asked_at,
    confirmed_at: '',
    ended_at: '',
    ended_why: '',
    covered: '',
    due: '',
    letters: 1,
    letters_from: momentAt(now()),
    strikes: 0,
    strike_at: '',
  }
  await trx.insertInto('subscribers').values(row).execute()
  return row
}

async function again(
  { now }: Subscribers,
  trx: Transaction<DigestTables>,
  row: SubscriberRow,
  { locale, consent, terms, privacy, asked_at }: AskRow,
): Promise<SubscriberRow | null> {
  if (row.state === 'stopped' && row.ended_why === COMPLAINED) return null
  const isNewDay = Date.parse(row.letters_from) + DAY <= now()
  if (!isNewDay && row.letters >= LETTERS_A_DAY) return null
  const counted = {
    letters: isNewDay ? 1 : row.letters + 1,
    letters_from: isNewDay ? momentAt(now()) : row.letters_from,
  }
  const beginsAnew = row.state === 'left' || row.state === 'stopped'
  const asked = {
    state: 'asked' as const,
    round: row.round + (beginsAnew ? 1 : 0),
    locale,
    consent,
    terms,
    privacy,
    asked_at,
  }
  const changed = { ...counted, ...(row.state === 'confirmed' ? {} : asked) }
  await trx.updateTable('subscribers').set(changed).where('id', '=', row.id).execute()
  return { ...row, ...changed }
}

/** Why somebody was stopped who does not want to be asked again. */
export const COMPLAINED = 'a complaint'
