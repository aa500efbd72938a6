import { dossierAt, source } from '#lib/server/cases.ts'
import { sheetView } from '#lib/sheet/view.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = () => {
  const dossiers = source()
    .ids()
    .flatMap((id) => dossierAt(id) ?? [])
  return { cases: sheetView(dossiers) }
}
