import { bearingsOn, statementsIn } from '@hearsay/case'
import { accountsView } from '@hearsay/dossier/accounts/view.ts'
import { collapseView } from '@hearsay/dossier/collapse/view.ts'
import { partyName, whenWords } from '@hearsay/words'
import type { Drafted } from '../deciding/draft.ts'
import { askedOf } from '../deciding/proposed.ts'
import { dossierOf } from '../weighed.ts'

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
    pages: pageRows(drafted),
    parties: [...of.party.values()]
      .filter((party) => party.type !== 'outlet' || said.has(party.id))
      .map((party) => ({
        id: party.id,
        name: partyName(of, party.id, 'en'),
        statements: said.get(party.id) ?? 0,
      }))
      .toSorted((a, b) => b.statements - a.statements),
    claims: [...of.claim.values()].map((claim) => ({
      id: claim.id,
      text: claim.text,
      bearings: bearingsOn(of, claim.id).length,
    })),
    collapse: of.account.size === 0 ? null : collapseView(dossier),
    figures: of.account.size === 0 ? null : accountsView(dossier).figures,
  }
}

function pageRows({ case: of, pages, draft, proposals }: Drafted) {
  const asked = askedOf(proposals)
  return [...of.document.values()]
    .filter(({ form }) => form === 'capture')
    .map((page) => {
      const at = pages.findIndex(({ captured }) => captured.id === page.id)
      const text = pages[at]?.text.id ?? page.id
      return {
        id: page.id,
        title: page.title,
        outlet: partyName(of, page.outlet, 'en'),
        published: page.published ? whenWords(page.published, 'en').words : null,
        statements: statementsIn(of, text).length,
        proposed:
          at in draft.pages
            ? asked.filter(({ restsOn }) => restsOn.some((each) => each.page === at)).length
            : 0,
      }
    })
}

function countBy(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
