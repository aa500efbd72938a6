import { sheetPage } from '#lib/server/told/front.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => sheetPage(event, event.params)
