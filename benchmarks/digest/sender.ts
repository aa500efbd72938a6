import { momentAt } from '../../packages/digest/src/core/slots.ts'
import { mailerFor } from '../../packages/digest/src/sending/mailer.ts'
import { pass } from '../../packages/digest/src/sending/pass.ts'
import { mailSettings } from '../../packages/digest/src/sending/settings.ts'
import { openSubscribers } from '../../packages/digest/src/subscribers/open.ts'
import { madeUp, manyCases } from '../../packages/digest/src/testing/cases.ts'
import { seed } from '../../packages/digest/src/testing/many.ts'

/*
 * A process that puts readers in, and sends to all of them; it prints what that took. Arguments: database,
 * key file, mail server, readers.
 */

const ZONES = ['UTC', 'Europe/Berlin', 'Asia/Baghdad', 'America/Lima', 'Pacific/Auckland', 'Asia/Kathmandu']
const CASES = 4
const DAY = 24 * 3_600_000

const [database = '', keyFile = '', url = '', readers = '0'] = process.argv.slice(2)
const subscribers = await openSubscribers({ database, keyFile })
const at = momentAt(subscribers.now() - 1.5 * DAY)
const cases = manyCases(CASES).map((one) => {
  return { ...one, editions: one.editions.map((edition) => ({ ...edition, at })) }
})
// Half want all cases, the others one to three of them; in six zones, in both languages.
await seed(subscribers, Number(readers), (n) => ({
  zone: ZONES[n % ZONES.length] ?? 'UTC',
  locale: n % 10 === 0 ? 'ar' : 'en',
  cases: n % 2 === 0 ? '' : JSON.stringify(cases.slice(0, 1 + (n % 3)).map(({ id }) => id)),
}))
const settings = mailSettings({ HEARSAY_SMTP: url, HEARSAY_DIGEST_FROM: 'digest@paper.example' })
const mailer = mailerFor(settings)
let peak = 0
const watching = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 100)
const begun = performance.now()
const about = { site: 'https://hearsay.example' }
const tally = await pass({
  subscribers,
  cases: madeUp(cases),
  mailer,
  about,
  origin: 'https://digest.paper.example',
})
const seconds = (performance.now() - begun) / 1000
clearInterval(watching)
mailer.close()
await subscribers.close()
process.stdout.write(`${JSON.stringify({ ...tally, seconds, peak })}\n`)
