import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail as the server took it. */
export interface Received {
  readonly from: string
  readonly to: string
  readonly raw: string
}

/** What a server answers to a recipient or a mail; nothing where it takes it. */
export interface Answer {
  readonly reply: number
  readonly text: string
}

export interface Smtp {
  readonly port: number
  readonly url: string
  readonly received: Received[]
  /** Answers to come, by what is asked; every one may be changed while it runs. */
  readonly answers: {
    onSender?: (from: string) => Answer | undefined
    onRecipient?: (to: string) => Answer | undefined
    onMail?: (mail: Received) => Answer | undefined | Promise<Answer | undefined>
  }
  readonly close: () => Promise<void>
}

/** A real mail server on loopback, on a free port or a given one, that keeps what it is sent. */
export async function startSmtp(port = 0): Promise<Smtp> {
  const received: Received[] = []
  const answers: Smtp['answers'] = {}
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onMailFrom: ({ address }, _, callback) => callback(refusal(answers.onSender?.(address))),
    onRcptTo: ({ address }, _, callback) => callback(refusal(answers.onRecipient?.(address))),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom ? mailFrom.address : ''
        const mail = { from, to: rcptTo[0]?.address ?? '', raw: Buffer.concat(chunks).toString('latin1') }
        const refused = refusal(await answers.onMail?.(mail))
        if (refused === null) received.push(mail)
        callback(refused)
      })
    },
  })
  // A client that is killed leaves its connection; nobody is to hear of it.
  server.on('error', () => {})
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address() as AddressInfo
  return {
    port: address.port,
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    answers,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function refusal(answer: Answer | undefined): Error | null {
  if (answer === undefined) return null
  return Object.assign(new Error(answer.text), { responseCode: answer.reply })
}
