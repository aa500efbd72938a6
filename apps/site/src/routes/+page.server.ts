import { localeOf } from '#lib/language.ts'
import { caseIds, dossierAt } from '#lib/server/cases.ts'
import { sheetView } from '#lib/sheet/view.ts'
import type { PageServerLoad } from './$types'

/** A document: nothing of SvelteKit runs in the browser, only the islands of the page (src/islands.ts). */
export const csr = false

export const load: PageServerLoad = async ({ url }) => {
  const locale = localeOf(url)
  const dossiers = await Promise.all((await caseIds()).map((id) => dossierAt(id, locale)))
  return { cases: sheetView(dossiers.filter((dossier) => dossier !== undefined)) }
}
