import { caseIds, dossierAt } from '#lib/server/cases.ts'
import { sheetView } from '#lib/sheet/view.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async () => {
  const dossiers = await Promise.all((await caseIds()).map((id) => dossierAt(id)))
  return { cases: sheetView(dossiers.filter((dossier) => dossier !== undefined)) }
}
