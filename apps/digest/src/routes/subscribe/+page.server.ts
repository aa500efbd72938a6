import type { EventEmitter } from 'node:events'
import { readAddress } from '@hearsay/digest'
import { ask } from '@hearsay/digest/subscribers'
import { CONSENT, currentVersion, digestText } from '@hearsay/words'
import { fail, redirect } from '@sveltejs/kit'
import { localeOf } from '#lib/language.ts'
import { localPath } from '#lib/links.ts'
import { formOf, textIn } from '#lib/server/form.ts'
import { isHeld } from '#lib/server/held.ts'
import { site } from '#lib/server/site.ts'
import { subscribers } from '#lib/server/subscribers.ts'
import type { Actions, PageServerLoad } from './$types'

const events: EventEmitter = process

export const load: PageServerLoad = () => ({ site: site() })

/** Of whoever asks, nothing is looked up here: known or not, the answer is the same, and takes as long. */
export const actions: Actions = {
  default: async ({ request, url, getClientAddress }) => {
    const locale = localeOf(url)
    const form = await formOf(request)
    const given = textIn(form, 'address').slice(0, 1000)
    const refused = (status: number, key: 'badAddress' | 'oldConsent' | 'held') =>
      fail(status, { address: given, wrong: digestText(locale, key) })
    const address = readAddress(given)
    if (address === undefined) return refused(400, 'badAddress')
    // What they agreed to is what they were shown.
    if (textIn(form, 'consent') !== String(CONSENT)) return refused(409, 'oldConsent')
    if (await isHeld({ request, getClientAddress })) return refused(429, 'held')
    const shown = { consent: CONSENT, terms: currentVersion('terms'), privacy: currentVersion('privacy') }
    if (!(await ask(await subscribers(), address, locale, shown))) return refused(429, 'held')
    events.emit('hearsay:asked')
    redirect(303, localPath('/sent', locale))
  },
}
