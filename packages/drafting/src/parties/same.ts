import type { Cast, SameForms } from './cast.ts'
import { sameLeads } from './leads.ts'
import { sameNames } from './names.ts'
import { sameOffices } from './offices.ts'
import { sameSayings, sayingsOf } from './sayings.ts'
import { ownVoices } from './voices.ts'

/** Which forms may be one party, surest first. */
export function sameForms(cast: Cast): SameForms[] {
  const sayings = sayingsOf(cast.pages, cast.said)
  return [
    ...ownVoices(cast),
    ...sameNames(cast),
    ...sameOffices(cast),
    ...sameLeads(cast, sayings),
    ...sameSayings(cast, sayings),
  ].sort((a, b) => b.chance - a.chance)
}
