import { redirect } from '@sveltejs/kit'
import { found } from '#lib/server/cases/found.ts'
import { overview } from '#lib/server/cases/overview.ts'
import { draftWithNext } from '#lib/server/deciding/draft.ts'
import { isAnyAsked } from '#lib/server/deciding/proposed.ts'
import { desk } from '#lib/server/desk.ts'
import { dismiss } from '#lib/server/guide/dismissed.ts'
import { standsIn } from '#lib/server/guide/stands.ts'
import { stepsOf } from '#lib/server/guide/steps.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url, locals }) => {
  // The history of a preview leads here, as it does in public: only a dossier can be read as of a time.
  if (url.searchParams.has('as-of')) redirect(303, `/case/${params.id}/preview${url.search}`)
  const store = await desk()
  const drafted = await found(draftWithNext(store, params.id, isAnyAsked))
  const stands = standsIn(drafted, await store.reader.notices(params.id), signedIn(locals).role)
  return { ...overview(drafted), isBeingRead: stands.isBeingRead, steps: stepsOf(stands) }
}

export const actions: Actions = {
  dismiss: ({ params, cookies }) => {
    dismiss(cookies, params.id)
    redirect(303, `/case/${params.id}`)
  },
}
