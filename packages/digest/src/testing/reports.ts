/** Reports as mail servers write them (RFC 3464, RFC 5965), about a mail of ours. */

interface Bounce {
  readonly token: string
  readonly status: string
  readonly action?: string
}

export function bounce({ token, status, action = 'failed' }: Bounce): string {
  return [
    'From: MAILER-DAEMON@mx.example (Mail Delivery System)',
    `To: bounce+${token}@paper.example`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I could not deliver your message.',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    'X-Postfix-Queue-ID: 4F2A',
    '',
    'Final-Recipient: rfc822; reader@mx.example',
    `Action: ${action}`,
    ...(status === '' ? [] : [`Status: ${status}`]),
    'Diagnostic-Code: smtp; 550 no such user',
    '',
    '--b1',
    'Content-Type: text/rfc822-headers',
    '',
    'From: Hearsay <digest@paper.example>',
    'Subject: Morning edition',
    '',
    '--b1--',
    '',
  ].join('\r\n')
}

interface Complaint {
  readonly token?: string
  readonly link?: string
  readonly type?: string
}

export function complaint({ token, link, type = 'abuse' }: Complaint): string {
  return [
    'From: feedback@mailbox.example',
    'To: abuse@paper.example',
    'Subject: FW: Morning edition',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary="b2"',
    '',
    '--b2',
    'Content-Type: text/plain',
    '',
    'This is an email abuse report.',
    '--b2',
    'Content-Type: message/feedback-report',
    '',
    `Feedback-Type: ${type}`,
    'User-Agent: SomeGenerator/1.0',
    'Version: 1',
    ...(token === undefined ? [] : [`Original-Mail-From: <bounce+${token}@paper.example>`]),
    '',
    '--b2',
    'Content-Type: message/rfc822',
    '',
    'From: Hearsay <digest@paper.example>',
    'Subject: Morning edition',
    ...(link === undefined ? [] : [`List-Unsubscribe: <${link}>`]),
    '',
    'what was sent',
    '--b2--',
    '',
  ].join('\r\n')
}

/** A reader's own mail program, which answers everything. */
export const HOLIDAY = [
  'From: reader@mx.example',
  `To: bounce+${'cd'.repeat(18)}@paper.example`,
  'Subject: Out of office',
  'Auto-Submitted: auto-replied',
  'Content-Type: text/plain',
  '',
  'I am away until Monday. Action: failed',
  '',
].join('\r\n')
