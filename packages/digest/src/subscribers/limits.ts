/*
 * How much mail strangers can cause, and how long anything is kept. An address gets few mails a day that
 * nobody confirmed, whoever asks how often; all together are held to what a mail server takes from a
 * newcomer.
 */

const SECOND = 1000
const HOUR = 3600 * SECOND
export const DAY = 24 * HOUR

/** Mails at somebody's asking to one address in a day. */
export const LETTERS_A_DAY = 3
/** Asked for in an hour, by all together. */
export const ASKS_AN_HOUR = 600

/** How long what was asked for and never confirmed is kept. */
export const ASKED_KEPT = 3 * DAY
/** How long whoever left is kept, and whoever was stopped. */
export const LEFT_KEPT = 30 * DAY
export const STOPPED_KEPT = 90 * DAY

/** How long nobody else may be at work on what somebody took up, unless they say that they still are. */
export const LEASE = 60 * SECOND
/** Times that a mail may come back for a reason that may pass, before its reader is stopped. */
export const STRIKES = 5
/** After how long such a reason counts as passed. */
export const STRIKE_FORGOTTEN = 14 * DAY
/** How long a mailbox may put off one mail before its reader is stopped. */
export const PUT_OFF = 5 * DAY

/** How long to wait before a mail is tried again: twice as long each time, up to four hours. */
export function backoff(attempts: number): number {
  return Math.min(2 ** attempts * 30 * SECOND, 4 * HOUR)
}
