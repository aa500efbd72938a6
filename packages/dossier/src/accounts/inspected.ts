import { bearingsOn, independentAnalysesOf } from '@hearsay/case'
import type { Dossier } from '../dossier.ts'
import type { AccountCell, AccountRow, Weighed } from './view.ts'

/** What has been offered for each account, and whether anybody independent has looked at it. */
export function inspectedRow({ case: case_ }: Dossier, weighed: readonly Weighed[]): AccountRow {
  const isInspected = (id: string) => independentAnalysesOf(case_, id).length > 0
  const cells = weighed.map(({ account }): AccountCell => {
    const bearings = [...account.needs, ...(account.strong ?? [])].flatMap((id) => bearingsOn(case_, id))
    const all = new Set(bearings.map(({ of }) => of).filter((id) => case_.exhibit.has(id)))
    const seen = [...all].filter(isInspected)
    if (all.size === 0) return { main: 'nothing', figure: false }
    return { main: `${seen.length} of ${all.size}`, figure: true, minor: 'inspected by somebody independent' }
  })
  return {
    id: 'inspected',
    label: 'Evidence inspected',
    explained: `Exhibits shown to bear on it. ${onRecord(case_.exhibit.size, [...case_.exhibit.keys()].filter(isInspected).length)}`,
    cells,
  }
}

function onRecord(exhibits: number, inspected: number): string {
  if (exhibits === 0) return 'No exhibit is on record.'
  const things = exhibits === 1 ? 'One exhibit is' : `${exhibits} exhibits are`
  const seen =
    inspected === 0
      ? 'nobody independent has inspected any'
      : `somebody independent has inspected ${inspected}`
  return `${things} on record; ${seen}.`
}
