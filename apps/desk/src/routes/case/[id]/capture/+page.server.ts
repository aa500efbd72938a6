import { deskText } from '@hearsay/words'
import { fail } from '@sveltejs/kit'
import { givenIn, MOST_AT_ONCE } from '#lib/server/capturing/given.ts'
import { nearCopies } from '#lib/server/capturing/near-copies.ts'
import { takeIn } from '#lib/server/capturing/take-in.ts'
import { found } from '#lib/server/cases/found.ts'
import { desk } from '#lib/server/desk.ts'
import { isSample, sampleGiven, sampleOffered } from '#lib/server/guide/sample-case.ts'
import { mayStill } from '#lib/server/may-still.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params }) => {
  const { value } = await found((await desk()).reader.load(params.id))
  return { sample: sampleOffered(value) }
}

export const actions: Actions = {
  default: async (event) => {
    const { request, params, locals } = event
    const store = await desk()
    const { value } = await found(store.reader.load(params.id))
    const form = await request.formData()
    if (form.has('sample') && isSample(value)) {
      const taken = await takeIn(store, params.id, signedIn(locals), sampleGiven())
      return { wrong: null, taken: await nearCopies(store, params.id, taken) }
    }
    await using given = await givenIn(form)
    if (given.wrong !== null)
      return fail(400, { wrong: deskText('en', given.wrong, { most: MOST_AT_ONCE }), taken: [] })
    const taken = await takeIn(store, params.id, signedIn(locals), given.all, { mayStill: mayStill(event) })
    return { wrong: null, taken: await nearCopies(store, params.id, taken) }
  },
}
