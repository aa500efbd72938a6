/** From the reader's statements to what a careful person would record: one transformation each, in order. */
import { withActs } from './acts.ts'
import { withBases } from './bases.ts'
import { withoutEchoes } from './fold.ts'
import { withoutFurniture, withoutHosts } from './frame.ts'
import { asSummaries } from './headlines.ts'
import { asReports, withPlainWords, withTellers } from './hearsay.ts'
import { withAntecedents, withOrder, withPlainSources } from './mend.ts'
import { withRelays } from './relays.ts'
import type { Sheet } from './sheet.ts'
import { asThings } from './things.ts'
import type { Told } from './told.ts'

export type Stage = (told: readonly Told[], sheet: Sheet) => Told[]

export const STAGES: readonly Stage[] = [
  withoutFurniture,
  withPlainSources,
  withOrder,
  withAntecedents,
  withoutHosts,
  withoutEchoes,
  withPlainWords,
  asThings,
  withTellers,
  asReports,
  withRelays,
  asSummaries,
  withActs,
  withBases,
]
