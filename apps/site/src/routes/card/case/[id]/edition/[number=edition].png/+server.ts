import { caseCard } from '@hearsay/dossier/embed/card.ts'
import { cardResponse } from '#lib/server/cards/card.ts'
import { editionOrError } from '#lib/server/requested.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ params, url }) =>
  await cardResponse(caseCard(await editionOrError(params.id, params.number, url)))
