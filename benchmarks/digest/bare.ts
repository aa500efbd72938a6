import { createTransport } from 'nodemailer'
import { compose, letterFor } from '../../packages/digest/src/core/compose/compose.ts'
import { AT_ONCE } from '../../packages/digest/src/sending/mailer.ts'
import { inParallel } from '../../packages/digest/src/sending/parallel.ts'
import { manyCases } from '../../packages/digest/src/testing/cases.ts'
import { readerAt } from '../../packages/digest/src/testing/many.ts'

/*
 * The mail library alone: a loop that sends mails of the same size, over as many connections, and notes
 * nothing. Arguments: port, mails. It prints what that took.
 */

const [port = '0', mails = '0'] = process.argv.slice(2)
const transport = createTransport({
  pool: true,
  maxConnections: AT_ONCE,
  maxMessages: Number.POSITIVE_INFINITY,
  host: '127.0.0.1',
  port: Number(port),
  ignoreTLS: true,
})
const links = (n: number) => {
  const link = (path: string) => `https://digest.paper.example/${path}/${String(n).padStart(24, 'x')}`
  return { choices: link('r'), leave: link('u'), erase: link('e') }
}
const slot = { kind: 'morning', from: '2026-11-30T00:00:00.000Z', to: '2026-12-01T07:00:00.000Z' } as const
// Every reader's share of what was chosen above: all cases, or one to three of them.
const variants = Array.from({ length: 30 }, (_, n) => {
  const cases = manyCases(4).slice(0, n % 2 === 0 ? 4 : 1 + (n % 3))
  const locale = n % 10 === 0 ? 'ar' : 'en'
  return compose(cases, { cases: null, editions: 'both', zone: 'UTC', locale }, slot, {
    site: 'https://hearsay.example',
  })
})
let next = 0
const begun = performance.now()
await inParallel(
  AT_ONCE,
  async () => Array.from({ length: Math.min(100, Number(mails) - next) }, () => next++),
  async (n) => {
    const composed = variants[n % variants.length]
    if (composed)
      await transport.sendMail({
        from: 'digest@paper.example',
        to: readerAt(n),
        ...letterFor(composed, links(n)),
      })
  },
)
process.stdout.write(`${JSON.stringify({ seconds: (performance.now() - begun) / 1000 })}\n`)
transport.close()
