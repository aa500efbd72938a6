import { extractor } from '@hearsay/dossier/across/rows.ts'
import { askedOf } from '@hearsay/dossier/asked/asked.ts'
import { diffView } from '@hearsay/dossier/history/diff-view.ts'
import { publishCase, withdrawCase, withEditions } from '@hearsay/store'
import { weighCase } from '@hearsay/weighing'
import { deskText, titleFor } from '@hearsay/words'
import { fail, redirect } from '@sveltejs/kit'
import { desk } from '#lib/server/desk.ts'
import { fieldsOf } from '#lib/server/fields.ts'
import { publicPage } from '#lib/server/publishing/public-page.ts'
import { refusalOf } from '#lib/server/publishing/refusal.ts'
import { standingOf } from '#lib/server/publishing/standing.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params: { id } }) => {
  const { now, size, before, notice } = await standingOf(await desk(), id)
  const asked = askedOf(now, weighCase(now)).map(({ question, about }) => ({
    question,
    about: about.map((one) => ({ id: one, title: titleFor(now, one, 'en') })),
  }))
  return {
    size,
    notice,
    // An embargo that has not come can be set anew.
    isWaiting: notice?.kind === 'edition' && Date.parse(notice.published) > Date.now(),
    read: notice?.kind === 'edition' ? publicPage(id) : null,
    asked,
    diff: diffView(id, { before, after: now, latest: now }, 'en'),
  }
}

export const actions: Actions = {
  publish: async ({ request, params: { id } }) => {
    const { size, notice, embargo } = fieldsOf(await request.formData(), ['size', 'notice', 'embargo'])
    const until = embargo === '' ? undefined : timeOf(embargo)
    if (until !== undefined && !(Date.parse(until) > Date.now()))
      return fail(400, { wrong: deskText('en', 'publish.past') })
    // What somebody recorded since the preview was shown is not public yet: nobody has looked at it. Nor is
    // what somebody withdrew since.
    const looked = { size: Number(size), number: Number(notice) }
    const work = async () =>
      withEditions(await desk(), (open) => publishCase(open, id, until, looked), extractor)
    const wrong = await refusalOf(work)
    if (wrong) return fail(409, { wrong })
    redirect(303, `/case/${id}/publish`)
  },

  withdraw: async ({ request, params: { id } }) => {
    const { because, notice } = fieldsOf(await request.formData(), ['because', 'notice'])
    const sentence = because.replace(/\p{Cc}+/gu, ' ').trim()
    const opened = await desk()
    await standingOf(opened, id)
    if (sentence === '') return fail(400, { wrong: deskText('en', 'publish.noReason') })
    const work = () =>
      withEditions(opened, (open) => withdrawCase(open, id, sentence, Number(notice)), extractor)
    const wrong = await refusalOf(work)
    if (wrong) return fail(409, { wrong })
    redirect(303, `/case/${id}/publish`)
  },
}

/** What a field for a day and a minute of UTC says, as RFC 3339; empty where there is no such minute. */
function timeOf(given: string): string {
  const time = `${given}:00.000Z`
  const parsed = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(given) ? new Date(time) : undefined
  return parsed && !Number.isNaN(parsed.getTime()) && parsed.toISOString() === time ? `${given}:00Z` : ''
}
