import { compose } from '../core/compose/compose.ts'
import { mailerFor } from '../sending/mailer.ts'
import { pass } from '../sending/pass.ts'
import { mailSettings } from '../sending/settings.ts'
import { count } from '../subscribers/count.ts'
import { openSubscribers } from '../subscribers/open.ts'
import { madeUp, manyCases } from './cases.ts'

/*
 * A process that sends what is due, to be killed. Arguments: database, schema, key file, address of the mail
 * server, when what changed was published. It says that it is ready, and ends when nothing is due or waits.
 */

const [database = '', schema = '', keyFile = '', url = '', at = ''] = process.argv.slice(2)
const subscribers = await openSubscribers({ database, keyFile, ...(schema && { schema }) })
const environment = { HEARSAY_SMTP: url, HEARSAY_DIGEST_FROM: 'digest@paper.example' }
const mailer = mailerFor(mailSettings(environment))
const cases = manyCases(2).map((one) => ({
  ...one,
  editions: one.editions.map((edition) => ({ ...edition, at })),
}))
const about = { site: 'https://hearsay.example' }
// What is slow to load is loaded before anybody counts.
compose(
  cases,
  { cases: null, editions: 'both', zone: 'UTC', locale: 'en' },
  { kind: 'morning', from: at, to: at },
  about,
)
process.stdout.write('ready\n')
const world = {
  subscribers,
  cases: madeUp(cases),
  mailer,
  about,
  origin: 'https://digest.example',
  lease: 150,
}
do await pass(world)
while ((await count(subscribers)).waiting > 0)
mailer.close()
await subscribers.close()
