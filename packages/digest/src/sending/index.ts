/** Sending: what is due, to whom, through a mail server. */

export { type Looping, sendWhenDue } from './loop.ts'
export { type Mail, type Mailer, mailerFor } from './mailer.ts'
export { pass } from './pass.ts'
export { BadSetting, type MailSettings, mailSettings } from './settings.ts'
export type { Tally } from './tally.ts'
export type { World } from './world.ts'
