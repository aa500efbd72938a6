import { deskText } from '@hearsay/words'
import { fail } from '@sveltejs/kit'
import { givenIn, MOST_AT_ONCE } from '#lib/server/capturing/given.ts'
import { nearCopies } from '#lib/server/capturing/near-copies.ts'
import { takeIn } from '#lib/server/capturing/take-in.ts'
import { found } from '#lib/server/cases/found.ts'
import { desk } from '#lib/server/desk.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions } from './$types'

export const actions: Actions = {
  default: async ({ request, params, locals }) => {
    const store = await desk()
    await found(store.reader.load(params.id))
    await using given = await givenIn(await request.formData())
    if (given.wrong !== null)
      return fail(400, { wrong: deskText('en', given.wrong, { most: MOST_AT_ONCE }), taken: [] })
    const taken = await takeIn(store, params.id, signedIn(locals), given.all)
    return { wrong: null, taken: await nearCopies(store, params.id, taken) }
  },
}
