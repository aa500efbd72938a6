import type { Migration } from '../migrate.ts'
import { ledger } from './001-ledger.ts'
import { desks } from './002-desks.ts'
import { decisions } from './003-decisions.ts'
import { search } from './004-search.ts'
import { insiders } from './005-insiders.ts'
import { extracts } from './006-extracts.ts'
import { acrossCases } from './007-across-cases.ts'

/** In order; the place in the list, from 1, is the number. */
export const MIGRATIONS: readonly Migration[] = [
  ledger,
  desks,
  decisions,
  search,
  insiders,
  extracts,
  acrossCases,
]
