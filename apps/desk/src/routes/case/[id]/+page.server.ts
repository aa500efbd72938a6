import { found } from '#lib/server/cases/found.ts'
import { overview } from '#lib/server/cases/overview.ts'
import { draftOf, PATIENCE } from '#lib/server/deciding/draft.ts'
import { desk } from '#lib/server/desk.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params }) =>
  overview(await found(draftOf(await desk(), params.id, { patience: PATIENCE })))
