/*
 * What becomes of a mail that a server did not take (RFC 5321, 3463). The words of a server's answer hold
 * addresses as a rule: nothing of them goes further than this file but numbers.
 */

/**
 * `reader`: the address itself does not work. `put off`: its mailbox takes nothing now. `later`: this mail
 * is not taken now, for a reason that is not the reader's. `down`: no mail goes out just now.
 */
export type Outcome =
  | { readonly is: 'sent' }
  | { readonly is: 'reader' | 'put off' | 'later' | 'down'; readonly why: string }

/** As far as an error of the mail library says what happened. */
interface Said {
  readonly code: string
  readonly command: string
  readonly reply: number
  /** RFC 3463, `5.1.1`; empty where the server gives none. */
  readonly status: string
}

export function outcomeOf(error: unknown): Exclude<Outcome, { is: 'sent' }> {
  const said = saidIn(error)
  return { is: kindOf(said), why: whyOf(said) }
}

function kindOf({ code, command, reply, status }: Said): 'reader' | 'put off' | 'later' | 'down' {
  const isOfMail = command === 'RCPT TO' || command === 'DATA'
  // The library itself does not send it.
  if (command === 'API' && /^E(ENVELOPE|MESSAGE|STREAM)$/.test(code)) return 'later'
  // 421: the server is about to close; it says so of itself, whatever was asked.
  if (!isOfMail || reply === 0 || reply === 421) return 'down'
  if (reply < 500) return 'put off'
  return isReaders(command, reply, status) ? 'reader' : 'later'
}

/** Replies to RCPT that are about a mailbox, where no status says more. */
const OF_A_MAILBOX = new Set([550, 551, 552, 553])

/** Whether a refusal is of the mailbox, and not of us, of our words, or of a policy. */
function isReaders(command: string, reply: number, status: string): boolean {
  if (status !== '') return /^5\.[12]\./.test(status)
  return command === 'RCPT TO' ? OF_A_MAILBOX.has(reply) : reply === 550
}

/** The library's error, as far as it is one. */
function saidIn(error: unknown): Said {
  const { code, command, responseCode, response, originalCode } = (
    typeof error === 'object' && error !== null ? error : {}
  ) as Readonly<Record<string, unknown>>
  return {
    code: word(originalCode) || word(code),
    command: typeof command === 'string' ? command : '',
    reply: typeof responseCode === 'number' ? responseCode : 0,
    status:
      (typeof response === 'string' && /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]) || '',
  }
}

/** A code is a word in capitals; anything else might be words of somebody else. */
function word(value: unknown): string {
  return typeof value === 'string' && /^[A-Z0-9_]{2,40}$/.test(value) ? value : ''
}

const COMMANDS = new Set(['CONN', 'EHLO', 'HELO', 'STARTTLS', 'MAIL FROM', 'RCPT TO', 'DATA', 'RSET', 'API'])

/** `550 5.1.1 to RCPT TO`, or `ECONNREFUSED`. */
function whyOf({ code, command, reply, status }: Said): string {
  const named = command.startsWith('AUTH') ? 'AUTH' : COMMANDS.has(command) ? command : 'a command'
  if (reply > 0) return [reply, status, 'to', named].filter((part) => part !== '').join(' ')
  return code || 'it cannot be reached'
}
