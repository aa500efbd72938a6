import { openCheckpoint } from '@hearsay/ledger'
import { placeOf } from '../context.ts'
import type { Desk } from '../desk/desk.ts'
import { StoreError } from '../errors.ts'
import type { EditionNotice, Notice } from '../notices/notice.ts'
import { readNotices } from '../notices/read.ts'
import { type NewNotice, notBefore, writeNotice } from '../notices/write.ts'
import { readCase } from '../read/stored.ts'
import { NOTHING, type Remembered } from './remembered.ts'

export interface PublishOptions {
  /** RFC 3339 in UTC: nobody may read it before. */
  readonly embargo?: string | undefined
  readonly remembered?: Remembered
  readonly looked?: LookedAt | undefined
}

/** What somebody looked at before they published: nothing else is published. */
export interface LookedAt {
  /** Entries of the case. */
  readonly size: number
  /** Of the last edition or withdrawal; 0 where there was none. */
  readonly number: number
}

/**
 * Signs the case as it stands, and that it may be read. The store of editions follows (`editionsFollower`).
 * Nothing new is written where the last notice says the same.
 * @throws {StoreError} as `Desk.sign`; `conflict` where it is not what was looked at
 */
export async function publish(
  desk: Desk,
  caseId: string,
  { embargo, remembered = NOTHING, looked }: PublishOptions = {},
): Promise<{ readonly notice: EditionNotice; readonly isNew: boolean }> {
  const { seen, after } = remembered
  const note = await desk.sign(caseId, seen)
  const signer = await desk.signer(caseId)
  const published = await desk.writer.transaction(async (trx, engine, context) => {
    const place = placeOf(context, caseId)
    await engine.lockCase(trx, context.desk, caseId)
    await readCase(trx, place)
    const before = await readNotices(trx, place)
    const { size, root } = openCheckpoint(note, [signer.key]).checkpoint
    const made = notBefore(before, context.now())
    const published = embargo !== undefined && Date.parse(embargo) > Date.parse(made) ? embargo : made
    const standing = before.filter(({ kind }) => kind !== 'key-change').at(-1)
    const isLast = standing?.kind === 'edition' && standing.size === size && standing.number >= after
    const isOurs = standing?.origin === signer.key.name
    if (isLast && isOurs && says(standing, embargo, made)) return { notice: standing, isNew: false }
    if (looked && (looked.size !== size || looked.number !== (standing?.number ?? 0)))
      throw new StoreError('conflict', `Case "${caseId}" is not what was looked at.`)
    const notice = await writeNotice(
      trx,
      place,
      { kind: 'edition', size, root, made, published },
      signer,
      after,
    )
    return { notice: notice as EditionNotice, isNew: true }
  })
  desk.remember(published.notice)
  return published
}

/** Whether an edition is public when it is asked to be. */
function says({ published }: EditionNotice, embargo: string | undefined, made: string): boolean {
  return embargo === undefined
    ? Date.parse(published) <= Date.parse(made)
    : Date.parse(published) === Date.parse(embargo)
}

/**
 * Signs that a case may no longer be read.
 * @param looked the number of the edition that somebody looked at; whatever stands, where it is left out
 * @throws {StoreError} `unknown-case`, `unpublished`, `lost-key`; `conflict` where it is another edition
 */
export async function withdraw(
  desk: Desk,
  caseId: string,
  sentence: string,
  { isPublished, after }: Remembered = NOTHING,
  looked?: number,
): Promise<Notice> {
  const signer = await desk.signer(caseId)
  const withdrawal = await desk.writer.transaction(async (trx, engine, context) => {
    const place = placeOf(context, caseId)
    await engine.lockCase(trx, context.desk, caseId)
    await readCase(trx, place)
    const before = await readNotices(trx, place)
    const standing = before.filter(({ kind }) => kind !== 'key-change').at(-1)
    // The same form, sent a second time.
    if (looked !== undefined && standing?.kind === 'withdrawal' && standing.sentence === sentence)
      return standing
    if (standing?.kind === 'edition' && looked !== undefined && looked !== standing.number)
      throw new StoreError('conflict', `Case "${caseId}" has another edition than was looked at.`)
    if (standing?.kind !== 'edition' && !isPublished)
      throw new StoreError('unpublished', `Case "${caseId}" is not published; there is nothing to withdraw.`)
    const notice: NewNotice = { kind: 'withdrawal', made: notBefore(before, context.now()), sentence }
    return await writeNotice(trx, place, notice, signer, after)
  })
  desk.remember(withdrawal)
  return withdrawal
}
