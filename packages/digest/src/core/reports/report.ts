import PostalMime, { type Email } from 'postal-mime'

/** What a mail server or a reader's mailbox tells of a mail of ours. */
export interface Report {
  readonly what: 'bounced' | 'delayed' | 'complaint'
  /** RFC 3463, `5.1.1`; where a bounce gives none, empty. */
  readonly status: string
  /** Everything in which the return path of our mail, or its links, may be found. */
  readonly text: string
}

/** Larger mails are no reports: they quote a mail of ours at most, and those are small. */
const MOST = 1024 * 1024

/**
 * Reads a message as a delivery status notification (RFC 3464) or a complaint (ARF, RFC 5965).
 * @returns undefined for what is neither, such as a note that somebody is on holiday
 */
export async function readReport(message: Uint8Array): Promise<Report | undefined> {
  if (message.byteLength > MOST) return undefined
  const email = await PostalMime.parse(message, {
    attachmentEncoding: 'utf8',
    forceRfc822Attachments: true,
    maxNestingDepth: 20,
    maxHeadersSize: MOST,
  }).catch(() => undefined)
  if (email === undefined) return undefined
  const status = partOf(email, 'message/delivery-status')
  if (status !== undefined) return bounceOf(email, status)
  const feedback = partOf(email, 'message/feedback-report')
  return feedback === undefined ? undefined : complaintOf(email, feedback)
}

function bounceOf(email: Email, status: string): Report | undefined {
  const actions = fieldsOf(status, 'action').map((action) => action.toLowerCase())
  const code = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fieldsOf(status, 'status')[0] ?? '')?.[0] ?? ''
  const text = allTextOf(email)
  if (actions.includes('failed')) return { what: 'bounced', status: code, text }
  return actions.includes('delayed') ? { what: 'delayed', status: code, text } : undefined
}

/** `not-spam` takes a complaint back, and is none (RFC 6430). */
function complaintOf(email: Email, feedback: string): Report | undefined {
  const type = fieldsOf(feedback, 'feedback-type')[0]?.toLowerCase() ?? ''
  return type === '' || type === 'not-spam'
    ? undefined
    : { what: 'complaint', status: '', text: allTextOf(email) }
}

function partOf({ attachments }: Email, type: string): string | undefined {
  const found = attachments.find(({ mimeType }) => mimeType.toLowerCase() === type)
  return found && contentOf(found.content)
}

function contentOf(content: string | ArrayBuffer | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

/** Values of a field, in order: groups of `Name: value` lines, with a blank line between them. */
function fieldsOf(text: string, name: string): string[] {
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return lines.flatMap((line) => {
    const [, field = '', value = ''] = /^([\w-]+)[ \t]*:[ \t]*(.*)$/.exec(line) ?? []
    return field.toLowerCase() === name ? [value.trim()] : []
  })
}

function allTextOf({ headers, attachments }: Email): string {
  const lines = headers.map(({ key, value }) => `${key}: ${value}`)
  // What is quoted of a mail of ours may be broken as quoted-printable is.
  const parts = attachments.map(({ content }) => contentOf(content).replace(/=\r?\n/g, ''))
  return [...lines, ...parts].join('\n')
}
