import { redirect } from '@sveltejs/kit'
import { found } from '#lib/server/cases/found.ts'
import { overview } from '#lib/server/cases/overview.ts'
import { draftOf } from '#lib/server/deciding/draft.ts'
import { desk } from '#lib/server/desk.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  // The history of a preview leads here, as it does in public: only a dossier can be read as of a time.
  if (url.searchParams.has('as-of')) redirect(303, `/case/${params.id}/preview${url.search}`)
  return overview(await found(draftOf(await desk(), params.id)))
}
