import { bearingsOn, independentAnalysesOf } from '@hearsay/case'
import { accountsText, type Locale, numbers } from '@hearsay/words'
import type { Dossier } from '../dossier.ts'
import type { AccountCell, AccountRow, Weighed } from './view.ts'

/** What has been offered for each account, and whether anybody independent has looked at it. */
export function inspectedRow({ case: case_, locale }: Dossier, weighed: readonly Weighed[]): AccountRow {
  const isInspected = (id: string) => independentAnalysesOf(case_, id).length > 0
  const exhibits = [...case_.exhibit.keys()]
  const cells = weighed.map(({ account }): AccountCell => {
    const bearings = [...account.needs, ...(account.strong ?? [])].flatMap((id) => bearingsOn(case_, id))
    const offered = [...new Set(bearings.map(({ of }) => of))].filter((id) => case_.exhibit.has(id))
    return cellOf(offered.length, offered.filter(isInspected).length, locale)
  })
  return {
    id: 'inspected',
    label: accountsText(locale, 'inspected.label'),
    explained: explanation(exhibits.length, exhibits.filter(isInspected).length, locale),
    cells,
  }
}

function cellOf(offered: number, inspected: number, locale: Locale): AccountCell {
  if (offered === 0) return { main: accountsText(locale, 'nothing'), figure: false }
  return {
    main: numbers(locale, 'share', { part: inspected, whole: offered }),
    figure: true,
    minor: accountsText(locale, 'inspected'),
  }
}

function explanation(exhibits: number, inspected: number, locale: Locale): string {
  if (exhibits === 0) return accountsText(locale, 'inspected.none')
  return accountsText(locale, 'inspected.explained', { exhibits, inspected })
}
