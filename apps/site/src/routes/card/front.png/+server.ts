import { siteCard } from '@hearsay/dossier/embed/card.ts'
import { localeOf } from '#lib/language.ts'
import { cardResponse } from '#lib/server/cards/card.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ url }) => await cardResponse(siteCard(localeOf(url)))
