import type { Dossier } from '../dossier.ts'
import type { AccountCell, AccountRow, Weighed } from './view.ts'

/** What has been offered for each account, and whether anybody independent has looked at it. */
export function inspectedRow({ case: case_ }: Dossier, weighed: readonly Weighed[]): AccountRow {
  const independent = new Set(
    [...case_.analysis.values()].filter((one) => one.independent).map((one) => one.exhibit),
  )
  const cells = weighed.map(({ account }): AccountCell => {
    const claims = new Set([...account.needs, ...(account.strong ?? [])])
    const offered = [...case_.bearing.values()]
      .filter((bearing) => claims.has(bearing.claim) && case_.exhibit.has(bearing.of))
      .map((bearing) => bearing.of)
    const all = new Set(offered)
    const seen = [...all].filter((id) => independent.has(id))
    if (all.size === 0) return { main: 'nothing', figure: false }
    return { main: `${seen.length} of ${all.size}`, figure: true, minor: 'inspected by somebody independent' }
  })
  return {
    id: 'inspected',
    label: 'Evidence inspected',
    explained: `Exhibits shown to bear on it. ${onRecord(case_.exhibit.size, independent.size)}`,
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
