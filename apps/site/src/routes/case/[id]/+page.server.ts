import { accountsView } from '#lib/accounts/view.ts'
import { checkView } from '#lib/check/view.ts'
import { custodyView } from '#lib/custody/view.ts'
import { historyView } from '#lib/history/view.ts'
import { linesView } from '#lib/lines/view.ts'
import { narrativesView } from '#lib/narratives/view.ts'
import { openingView } from '#lib/opening/view.ts'
import { saidView } from '#lib/said/view.ts'
import { requestedDossier } from '#lib/server/requested.ts'
import { supportView } from '#lib/support/view.ts'
import { timelineView } from '#lib/timeline/view.ts'
import type { PageServerLoad } from './$types'

/** A document: nothing of SvelteKit runs in the browser, only the islands of the page (src/islands.ts). */
export const csr = false

export const load: PageServerLoad = async ({ params, url }) => {
  const dossier = await requestedDossier(params.id, url)
  return {
    opening: openingView(dossier),
    accounts: accountsView(dossier),
    lines: linesView(dossier, url.searchParams),
    support: supportView(dossier),
    custody: custodyView(dossier),
    said: saidView(dossier, url.searchParams),
    timeline: timelineView(dossier),
    narratives: narrativesView(dossier),
    history: historyView(dossier),
    check: checkView(dossier),
  }
}
