import { accountsView } from '@hearsay/dossier/accounts/view.ts'
import { checkView } from '@hearsay/dossier/check/view.ts'
import { collapseView } from '@hearsay/dossier/collapse/view.ts'
import { custodyView } from '@hearsay/dossier/custody/view.ts'
import { addressesOf } from '@hearsay/dossier/document/addresses.ts'
import { historyView } from '@hearsay/dossier/history/view.ts'
import { linesView } from '@hearsay/dossier/lines/view.ts'
import { narrativesView } from '@hearsay/dossier/narratives/view.ts'
import { openingView } from '@hearsay/dossier/opening/view.ts'
import { saidView } from '@hearsay/dossier/said/view.ts'
import { supportView } from '@hearsay/dossier/support/view.ts'
import { timelineView } from '@hearsay/dossier/timeline/view.ts'
import { requestedDossier } from '#lib/server/requested.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const dossier = await requestedDossier(params.id, url)
  return {
    opening: openingView(dossier),
    collapse: collapseView(dossier),
    accounts: accountsView(dossier),
    lines: linesView(dossier, url.searchParams),
    support: supportView(dossier),
    custody: custodyView(dossier),
    said: saidView(dossier, url.searchParams),
    timeline: timelineView(dossier),
    narratives: narrativesView(dossier),
    history: historyView(dossier),
    check: checkView(dossier),
    addresses: addressesOf(dossier),
  }
}
