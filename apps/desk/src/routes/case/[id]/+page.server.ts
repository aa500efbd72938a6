import { desk } from '#lib/server/desk.ts'
import { draftOf } from '#lib/server/work/draft.ts'
import { found } from '#lib/server/work/found.ts'
import { overview } from '#lib/server/work/overview.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params }) =>
  overview(await found(draftOf(await desk(), params.id)))
