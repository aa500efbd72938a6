import { bearingsOn, statementsIn } from '@hearsay/case'
import { accountsView } from '@hearsay/dossier/accounts/view.ts'
import { collapseView } from '@hearsay/dossier/collapse/view.ts'
import { partyName, whenWords } from '@hearsay/words'
import type { Drafted } from '../deciding/draft.ts'
import { textDocumentOf } from '../deciding/held.ts'
import { askedOf } from '../deciding/proposed.ts'
import { dossierOf } from '../weighed.ts'

/** How many of each kind are shown; the list of records has all. */
const MOST = 50

/** What a case has, and what is proposed for it. */
export function overview(drafted: Drafted) {
  const { case: of } = drafted
  const { id, title, question, kicker } = of.head
  const dossier = dossierOf(of)
  const said = countBy([...of.statement.values()].flatMap(({ source }) => source ?? []))
  return {
    id,
    title,
    question,
    kicker,
    toDecide: askedOf(drafted.proposals).length,
    unread: drafted.unread,
    pages: few(pageRows(drafted), ({ proposed }) => Number(proposed > 0)),
    parties: few(
      [...of.party.values()]
        .filter((party) => party.type !== 'outlet' || said.has(party.id))
        .map(({ id }) => ({ id, name: partyName(of, id, 'en'), statements: said.get(id) ?? 0 }))
        .toSorted((a, b) => b.statements - a.statements),
    ),
    claims: few(
      [...of.claim.values()].map(({ id, text }) => ({ id, text, bearings: bearingsOn(of, id).length })),
      ({ bearings }) => bearings,
    ),
    collapse: of.account.size === 0 ? null : collapseView(dossier),
    figures: of.account.size === 0 ? null : accountsView(dossier).figures,
  }
}

/** As many as are shown, in their order; where there are more, those with the highest rank. */
function few<R>(all: readonly R[], rank?: (row: R) => number): { shown: readonly R[]; count: number } {
  const ranked = rank && all.length > MOST ? all.toSorted((a, b) => rank(b) - rank(a)) : all
  return { shown: ranked.slice(0, MOST), count: all.length }
}

function pageRows({ case: of, pages, proposals }: Drafted) {
  const proposed = countBy(
    askedOf(proposals).flatMap(({ restsOn }) => [
      ...new Set(restsOn.map(({ page }) => pages[page]?.id ?? '')),
    ]),
  )
  return [...of.document.values()]
    .filter(({ form }) => form === 'capture')
    .map((page) => {
      return {
        id: page.id,
        title: page.title,
        outlet: partyName(of, page.outlet, 'en'),
        published: page.published ? whenWords(page.published, 'en').words : null,
        statements: statementsIn(of, textDocumentOf(of, page).id).length,
        proposed: proposed.get(page.id) ?? 0,
      }
    })
}

function countBy(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
