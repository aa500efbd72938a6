import { createTransport } from 'nodemailer'
import type { Address } from '../core/address.ts'
import type { Letter } from '../core/compose/compose.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { MailSettings } from './settings.ts'

/** A mail to one reader. */
export interface Mail extends Letter {
  readonly to: Address
  /** The same whenever this mail is sent again: `…@domain` without its brackets. */
  readonly messageId: string
  /** What it is dated, RFC 3339: when what it says was so. */
  readonly date: string
  /** Token of the return path. */
  readonly bounceToken: string
  /** Where one POST stops the digest (RFC 8058); a mail that asks whether it should begin has none. */
  readonly unsubscribe?: string
}

/** Sends mail. Nothing that it says holds an address. */
export interface Mailer {
  readonly send: (mail: Mail) => Promise<Outcome>
  readonly close: () => void
}

/**
 * Mails under way at once, each on a connection of its own. More do not make a server faster, and all of them
 * are sent again if we are killed between its answer and our note of it.
 */
export const AT_ONCE = 5

const SECOND = 1000
/**
 * RFC 5321, 4.5.3.2: a server may take ten minutes to say that it took a mail. Whoever asks again before
 * sends it twice.
 */
const TIMEOUTS = {
  connectionTimeout: 30 * SECOND,
  greetingTimeout: 60 * SECOND,
  socketTimeout: 600 * SECOND,
}

/** What a signature holds fast, the links to stop above all (RFC 8058, 4). */
const SIGNED = [
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'reply-to',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'auto-submitted',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
].join(':')

export function mailerFor(settings: MailSettings): Mailer {
  const { host, port, secure, auth, dkim } = settings
  const transport = createTransport({
    pool: true,
    maxConnections: AT_ONCE,
    maxMessages: Number.POSITIVE_INFINITY,
    // A mail whose connection closed may have been taken: whether to send it again is decided by us.
    maxRequeues: 0,
    host,
    port,
    secure,
    ...(auth && { auth, requireTLS: !secure && !isLoopback(host) }),
    ...(!auth && isLoopback(host) && { ignoreTLS: true }),
    ...TIMEOUTS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(dkim && {
      dkim: {
        domainName: dkim.domain,
        keySelector: dkim.selector,
        privateKey: dkim.key,
        headerFieldNames: SIGNED,
      },
    }),
  })
  return {
    send: (mail) =>
      transport.sendMail(messageOf(mail, settings)).then(
        () => ({ is: 'sent' }) as const,
        (error: unknown) => outcomeOf(error),
      ),
    close: () => transport.close(),
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

/** The message, byte for byte the same whenever it is made. */
function messageOf(mail: Mail, { from, bounce }: MailSettings) {
  const { to, subject, html, text, messageId, date, bounceToken, unsubscribe } = mail
  const domain = from.address.slice(from.address.indexOf('@') + 1)
  return {
    envelope: { from: bounce ? `bounce+${bounceToken}@${bounce}` : from.address, to: [to] },
    from: { ...from },
    to: { name: '', address: to },
    subject,
    date: new Date(date),
    messageId: `<${messageId}@${domain}>`,
    baseBoundary: messageId,
    xMailer: false as const,
    headers: {
      // Written as they are: a signature over a folded line does not survive every server.
      ...(unsubscribe !== undefined && {
        'List-Unsubscribe': { prepared: true, value: `<${unsubscribe}>` },
        'List-Unsubscribe-Post': { prepared: true, value: 'List-Unsubscribe=One-Click' },
        'List-Id': { prepared: true, value: `<digest.${domain}>` },
      }),
      'Auto-Submitted': 'auto-generated',
    },
    text,
    html,
  }
}
