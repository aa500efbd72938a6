import { accountsView } from '../accounts/view.ts'
import { checkView } from '../check/view.ts'
import { collapseView } from '../collapse/view.ts'
import { custodyView } from '../custody/view.ts'
import { addressesOf } from '../document/addresses.ts'
import type { Dossier } from '../dossier.ts'
import { offersOf } from '../embed/offers.ts'
import { historyView } from '../history/view.ts'
import { linesView } from '../lines/view.ts'
import { narrativesView } from '../narratives/view.ts'
import { openingView } from '../opening/view.ts'
import { saidView } from '../said/view.ts'
import { supportView } from '../support/view.ts'
import { timelineView } from '../timeline/view.ts'

/**
 * All that the page of a case shows, wherever it is shown (Whole.svelte).
 * @param query of the address: which assumptions, and which statements, a reader asks for
 * @param site where the site is, such as `https://hearsay.example`
 */
export function wholeView(dossier: Dossier, query: URLSearchParams, site?: string) {
  return {
    opening: openingView(dossier),
    collapse: collapseView(dossier),
    accounts: accountsView(dossier),
    lines: linesView(dossier, query),
    support: supportView(dossier),
    custody: custodyView(dossier),
    said: saidView(dossier, query),
    timeline: timelineView(dossier),
    narratives: narrativesView(dossier),
    history: historyView(dossier),
    check: checkView(dossier, site),
    addresses: addressesOf(dossier),
    offers: offersOf(dossier, site),
  }
}

export type WholeView = ReturnType<typeof wholeView>

/** Parts of the page that a site may bring to life. */
export type LivePart = 'contents' | 'lines' | 'said' | 'as-of'
